import { type ReactElement, useEffect, useRef } from "react";
import type { CardEntry, Language } from "../../dataset/compiled";
import type { Words } from "../../locales/i18n";
import { EntryLine } from "./EntryLine";

export const resultsId = "ecl-results";
export const optionId = (index: number): string => `ecl-result-${index}`;

export interface Result {
  id: string;
  entry: CardEntry;
}

interface Props {
  query: string;
  results: readonly Result[];
  active: number;
  language: Language;
  t: Words;
  onChoose(index: number): void;
  onOpen(id: string): void;
}

/** The answers to a query as a listbox that the search field steers. */
export function Results({ query, results, active, language, t, onChoose, onOpen }: Props): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView?.({ block: "nearest" });
  }, [active]);
  const other: Language = language === "en" ? "zh-Hans" : "en";
  if (results.length === 0)
    return (
      <div className="ecl-notice">
        <h2>{t("popup.noResults", { query })}</h2>
        <p>{t("popup.noResultsHint")}</p>
      </div>
    );
  return (
    <div ref={list} className="ecl-results" id={resultsId} role="listbox" aria-label={t("popup.results")}>
      {results.map(({ id, entry }, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the search field's, which keeps the focus.
        <div
          key={id}
          id={optionId(index)}
          className="ecl-row"
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onMouseMove={() => index !== active && onChoose(index)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onOpen(id)}
        >
          <EntryLine
            {...{ entry, language, t }}
            beside={
              entry.name[other] === entry.name[language] ? undefined : (
                <span className="ecl-entry__beside" lang={other}>
                  {entry.name[other]}
                </span>
              )
            }
          />
        </div>
      ))}
    </div>
  );
}
