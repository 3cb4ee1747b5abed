import type { ReactElement } from "react";
import { Icon } from "../Icon";

interface Props {
  /** What the list is of, for those who do not see it. */
  label: string;
  items: readonly { key: string; text: string; lang?: string }[];
  /** What stands there while the list is empty. */
  empty: string;
  /** What the button beside an entry does. */
  action(text: string): string;
  onRemove(key: string): void;
}

/** Entries that can be taken out, each by the button beside it. */
export function RemovableList({ label, items, empty, action, onRemove }: Props): ReactElement {
  if (items.length === 0) return <p className="ecl-options__empty">{empty}</p>;
  return (
    <ul className="ecl-removable" aria-label={label}>
      {items.map(({ key, text, lang }) => (
        <li key={key}>
          <span lang={lang}>{text}</span>
          <button type="button" aria-label={action(text)} title={action(text)} onClick={() => onRemove(key)}>
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
