import type { ReactElement } from "react";
import type { CompiledCard, Language } from "../../dataset/compiled";
import { formatDate } from "../../locales/dates";
import type { Words } from "../../locales/i18n";
import { ToneMark } from "../ToneMark";
import { Unbroken } from "../Unbroken";
import { type StandingWords, standsNow, stoodOn } from "./measure-words";
import type { NamedCard } from "./rows";

interface Props {
  measures: readonly NamedCard[];
  cards: ReadonlyMap<string, CompiledCard>;
  language: Language;
  t: Words;
  publishedOn: string | undefined;
  /** Id of the heading that names the table. */
  labelledBy: string;
  onOpen(id: string): void;
}

/** The measures in words: how each stood on the day of the text, and how it stands as far as is known. */
export function MeasureTable({ measures, cards, language, t, publishedOn, labelledBy, onOpen }: Props): ReactElement {
  // The cards were checked on days of their own: all are known to the first of them, some to the last.
  const days = measures.flatMap(({ id }) => cards.get(id)?.asOf ?? []).sort();
  const [from = "", to = ""] = [days[0], days.at(-1)].map((day) => day && formatDate(day, language));
  const known = from && (from === to ? t("panel.known", { date: from }) : t("panel.knownBetween", { from, to }));
  return (
    <table className="ecl-stood ecl-tight" aria-labelledby={labelledBy}>
      {known && <caption>{known}</caption>}
      <thead>
        <tr>
          <th scope="col">{t("panel.measure")}</th>
          {publishedOn !== undefined && <th scope="col">{t("panel.on", { date: formatDate(publishedOn, language) })}</th>}
          <th scope="col">{t("panel.now")}</th>
        </tr>
      </thead>
      <tbody>
        {measures.map(({ id, entry }) => {
          const card = cards.get(id);
          return (
            <tr key={id}>
              <th scope="row">
                <button type="button" className="ecl-stood__open" data-plotted={id} onClick={() => onOpen(id)}>
                  <Unbroken text={entry.name[language]} />
                </button>
              </th>
              {publishedOn !== undefined && <Cell stood={card && stoodOn(card, publishedOn, language, t)} />}
              <Cell stood={card && standsNow(card, language, t)} />
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Cell({ stood }: { stood: StandingWords | undefined }): ReactElement {
  return (
    <td>
      {stood && (
        <span className={`ecl-stood__words${stood.tone ? ` ecl-tone-${stood.tone}` : ""}`}>
          {stood.tone && <ToneMark tone={stood.tone} />}
          <span>{stood.words}</span>
        </span>
      )}
      {stood?.since && <span className="ecl-stood__since">{stood.since}</span>}
    </td>
  );
}
