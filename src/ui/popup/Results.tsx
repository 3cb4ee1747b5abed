import { type ReactElement, type ReactNode, useEffect } from "react";
import type { Language } from "../../dataset/compiled";
import type { Words } from "../../locales/i18n";
import { Dotted } from "../Dotted";
import { EntryLine } from "../EntryLine";
import { Icon } from "../Icon";
import { KindMark } from "../KindMark";
import { Marked } from "../Marked";
import type { GroupKind, Result, ResultGroup, Row } from "./result-groups";
import type { Shelf } from "./services";

export const resultsId = "ecl-results";
export const optionId = (index: number): string => `ecl-result-${index}`;

interface Props {
  query: string;
  groups: readonly ResultGroup[];
  active: number;
  language: Language;
  t: Words;
  marks: Shelf["marks"];
  onChoose(index: number): void;
  onTake(row: Row): void;
}

/** The answers to a query, by kind, as a listbox that the search field steers. */
export function Results({ query, groups, active, language, t, marks, onChoose, onTake }: Props): ReactElement {
  useEffect(() => {
    const option = document.getElementById(optionId(active));
    // The first row of a group is shown with the group's heading.
    (option?.previousElementSibling?.role === "presentation" ? option.previousElementSibling : option)?.scrollIntoView?.({ block: "nearest" });
    option?.scrollIntoView?.({ block: "nearest" });
  }, [active]);
  if (groups.length === 0)
    return (
      <div className="ecl-notice">
        <h2>{t("popup.noResults", { query })}</h2>
        <p>{t("popup.noResultsHint")}</p>
      </div>
    );
  return (
    <div className="ecl-results" id={resultsId} role="listbox" aria-label={t("popup.results")}>
      {groups.map(({ kind, first, rows }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox has no element of its own.
        <div key={kind} className="ecl-results__group" role="group" aria-label={groupWord(t, kind)}>
          <p className={`ecl-results__kind ecl-kind-${kind === "listed" ? "company" : kind}`} role="presentation">
            <KindMark kind={kind === "listed" ? "company" : kind} />
            <span aria-hidden="true">{groupWord(t, kind)}</span>
          </p>
          {rows.map((row, nth) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the search field's, which keeps the focus.
            <div
              key={row.row === "card" ? `${row.result.id} ${row.result.found}` : "more"}
              id={optionId(first + nth)}
              className={`ecl-row${row.row === "more" ? " ecl-row--more" : ""}`}
              role="option"
              tabIndex={-1}
              aria-selected={first + nth === active}
              onMouseMove={() => first + nth !== active && onChoose(first + nth)}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onTake(row)}
            >
              {row.row === "more" ? <More count={row.count} t={t} /> : <ResultLine {...{ query, language, t, marks }} result={row.result} />}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

const groupWord = (t: Words, kind: GroupKind): string => (kind === "listed" ? t("lists.hits") : t(`find.kinds.${kind}`));

function More({ count, t }: { count: number; t: Words }): ReactElement {
  return (
    <>
      <span>{t("find.more", { count })}</span>
      <Icon name="fold" />
    </>
  );
}

/** A card with what answers marked: in its name, else in the name that it was found by, which then stands beside it. */
function ResultLine({ query, result, language, t, marks }: Pick<Props, "query" | "language" | "t" | "marks"> & { result: Result }): ReactElement {
  const { entry, found, lists } = result;
  const name = entry.name[language];
  const inName = marks(name, query);
  const other: Language = language === "en" ? "zh-Hans" : "en";
  const known = found !== undefined && inName.length === 0 && !Object.values(entry.name).includes(found);
  if (lists)
    return (
      <EntryLine
        {...{ entry, language, t }}
        grouped
        name={<Marked text={name} marks={inName} />}
        beside={
          <span className="ecl-entry__beside">
            <Dotted>
              {known && <Marked text={found} marks={marks(found, query)} />}
              {lists.join(t("lists.and"))}
            </Dotted>
          </span>
        }
      />
    );
  const beside = known ? found : entry.name[other];
  return (
    <EntryLine
      {...{ entry, language, t }}
      grouped
      name={<Marked text={name} marks={inName} />}
      beside={
        beside === name ? undefined : <Beside language={known ? undefined : other}>{<Marked text={beside} marks={marks(beside, query)} />}</Beside>
      }
    />
  );
}

function Beside({ language, children }: { language: Language | undefined; children: ReactNode }): ReactElement {
  return (
    <span className="ecl-entry__beside" lang={language}>
      {children}
    </span>
  );
}
