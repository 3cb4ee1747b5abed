import type { ReactElement } from "react";
import type { CardIndex, Language } from "../../dataset/compiled";
import type { Words } from "../../locales/i18n";
import type { RowSizes, TimelineGroup } from "./timeline-groups";
import { courseInWords, groupWord } from "./timeline-words";

interface Props {
  groups: readonly TimelineGroup[];
  sizes: RowSizes;
  /** Of the names, in pixels. */
  width: number;
  index: CardIndex;
  chosen: string | undefined;
  /** The row at which Tab enters. */
  entered: string | undefined;
  language: Language;
  t: Words;
  hrefOf(id: string): string;
  onFocus(id: string): void;
  onBlur(): void;
  onPoint(id: string | undefined): void;
}

/** The names beside the lines. Each is a link whose name tells the whole course, for whoever does not see the drawing. */
export function TimelineRows(props: Props): ReactElement {
  const { groups, sizes, width, index, chosen, entered, language, t, hrefOf, onFocus, onBlur, onPoint } = props;
  return (
    <>
      {groups.map(({ key, name, rows }, nth) => (
        <section key={key} className="ecl-timeplot__group" style={{ paddingTop: nth > 0 ? sizes.gap : 0 }}>
          <h2 style={{ height: sizes.head }}>
            {groupWord(name, index, language, t)} <span>{rows.length}</span>
          </h2>
          <ul>
            {rows.map(({ id, entry, course }) => (
              <li key={id} style={{ height: sizes.row }}>
                <a
                  className="ecl-timeplot__name"
                  style={{ maxWidth: width }}
                  href={hrefOf(id)}
                  data-card={id}
                  tabIndex={id === entered ? 0 : -1}
                  title={entry.name[language]}
                  aria-label={courseInWords(entry, course, language, t)}
                  onFocus={() => onFocus(id)}
                  onBlur={onBlur}
                  onPointerEnter={() => onPoint(id)}
                  onPointerLeave={() => onPoint(undefined)}
                  {...(id === chosen && { "aria-current": "true" })}
                >
                  {entry.name[language]}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
