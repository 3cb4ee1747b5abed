import type { ReactElement } from "react";
import type { Language } from "../../dataset/compiled";
import { toneOf } from "../../dataset/standing";
import { formatDate } from "../../locales/dates";
import type { Words } from "../../locales/i18n";
import { Dotted } from "../Dotted";
import { ToneMark } from "../ToneMark";
import { kindWord, placeWord, standingWord, typeWord } from "../wording";
import type { Listed } from "./filter";

interface Props {
  row: Listed;
  index: number;
  href: string;
  chosen: boolean;
  /** Whether Tab enters the table at this row. */
  entered: boolean;
  language: Language;
  t: Words;
  onFocus(): void;
}

/** A card as a row of the table. */
export function CardTableRow({ row: { id, entry }, index, href, chosen, entered, language, t, onFocus }: Props): ReactElement {
  const { kind, standing } = entry;
  const tone = standing && toneOf(kind, standing.standing);
  const how = standing && standingWord(t, language, kind, standing);
  return (
    <tr aria-rowindex={index + 2} data-chosen={chosen}>
      <th scope="row" data-column="name">
        <a
          className={`ecl-table__name ecl-underline ecl-underline--${kind} ecl-kind-${kind}`}
          data-card={id}
          href={href}
          tabIndex={entered ? 0 : -1}
          title={entry.name[language]}
          onFocus={onFocus}
          {...(chosen && { "aria-current": "true" })}
        >
          {entry.name[language]}
        </a>
        <span className="ecl-table__under">
          <Dotted>
            {typeWord(t, entry) || kindWord(t, kind)}
            {placeWord(t, entry.jurisdiction)}
          </Dotted>
        </span>
      </th>
      <td data-column="kind">{kindWord(t, kind)}</td>
      <td data-column="type">{typeWord(t, entry)}</td>
      <td data-column="place">{placeWord(t, entry.jurisdiction)}</td>
      <td data-column="standing">
        {tone && (
          <span className={`ecl-table__standing ecl-tone-${tone}`} title={how}>
            <ToneMark tone={tone} />
            <span>{how}</span>
          </span>
        )}
      </td>
      <td data-column="since" className="ecl-tight">
        {standing && formatDate(standing.date, language)}
      </td>
      <td data-column="asOf" className="ecl-tight">
        {entry.asOf && formatDate(entry.asOf, language)}
      </td>
    </tr>
  );
}
