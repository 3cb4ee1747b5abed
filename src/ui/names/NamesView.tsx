/** The names of a page as a list to walk by key. */
import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from "react";
import type { CardEntry, Language } from "../../dataset/compiled";
import type { Words } from "../../locales/i18n";
import { EntryLine } from "../EntryLine";
import { Icon } from "../Icon";

/** A card that the page names. */
export interface NamedCard {
  id: string;
  entry: CardEntry;
  /** How often, and in what words first. */
  count: number;
  surface: string;
}

interface Props {
  rows: readonly NamedCard[];
  /** The card to begin with; the first of the page otherwise. */
  first: string | undefined;
  language: Language;
  t: Words;
  titleId: string;
  onGo(id: string): void;
  onClose(): void;
}

/** Must stand in a labelled dialog, with the styles of names.css. The focus goes to a row when it comes up. */
export function NamesView({ rows, first, language, t, titleId, onGo, onClose }: Props): ReactElement {
  const list = useRef<HTMLUListElement>(null);
  const way = useRef<HTMLButtonElement>(null);
  const [active, setActive] = useState(() =>
    Math.max(
      0,
      rows.findIndex(({ id }) => id === first),
    ),
  );
  const buttons = () => [...(list.current?.querySelectorAll("button") ?? [])];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus is taken once, when the list comes up.
  useEffect(() => (buttons()[active] ?? way.current)?.focus({ preventScroll: false }), []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") onClose();
    else {
      const to = rowAfter(event.key, active, rows, language);
      if (to === undefined) return;
      buttons()[to]?.focus();
    }
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the list, wherever in it the focus is.
    <div className="ecl-names" onKeyDown={onKeyDown}>
      <header className="ecl-names__head">
        <h2 id={titleId}>{t("lookUp.names")}</h2>
        <p>{t("popup.nameCount", { count: rows.length })}</p>
        <button ref={way} type="button" className="ecl-names__close" aria-label={t("card.close")} title={t("card.close")} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      {rows.length === 0 ? (
        <p className="ecl-names__none" role="status">
          {t("popup.nothing")}
        </p>
      ) : (
        <>
          <ul ref={list} className="ecl-names__list" aria-labelledby={titleId}>
            {rows.map(({ id, entry, count, surface }, index) => (
              <li key={id}>
                <button
                  type="button"
                  className="ecl-row"
                  tabIndex={index === active ? 0 : -1}
                  onFocus={() => setActive(index)}
                  onClick={() => onGo(id)}
                >
                  <EntryLine
                    {...{ entry, language, t }}
                    beside={isPartOf(entry.name[language], surface) ? undefined : <span className="ecl-entry__beside">{surface}</span>}
                  />
                  {count > 1 && (
                    <span className="ecl-row__count" aria-hidden="true">
                      {t("popup.times", { count })}
                    </span>
                  )}
                  <span className="ecl-unseen">{t("lookUp.namedTimes", { count })}</span>
                </button>
              </li>
            ))}
          </ul>
          <p className="ecl-names__how">{t("lookUp.namesHow")}</p>
        </>
      )}
    </div>
  );
}

const isPartOf = (name: string, surface: string): boolean => name.toLowerCase().includes(surface.toLowerCase());

/** Where a key leads in the list: arrows, Home, End, or the letter that a name begins with; none for any other key. */
function rowAfter(key: string, active: number, rows: readonly NamedCard[], language: Language): number | undefined {
  const last = rows.length - 1;
  if (last < 0) return undefined;
  if (key === "ArrowDown") return Math.min(active + 1, last);
  if (key === "ArrowUp") return Math.max(active - 1, 0);
  if (key === "Home") return 0;
  if (key === "End") return last;
  if ([...key].length !== 1 || key === " ") return undefined;
  const letter = key.toLowerCase();
  for (let tried = 1; tried <= rows.length; tried++) {
    const at = (active + tried) % rows.length;
    const row = rows[at];
    if (row && [row.entry.name[language], row.surface].some((name) => name.toLowerCase().startsWith(letter))) return at;
  }
  return undefined;
}
