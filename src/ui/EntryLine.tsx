import type { ReactElement, ReactNode } from "react";
import type { CardEntry, Language } from "../dataset/compiled";
import { toneOf } from "../dataset/standing";
import type { Words } from "../locales/i18n";
import { Dotted } from "./Dotted";
import { KindMark } from "./KindMark";
import { ToneMark } from "./ToneMark";
import { Unbroken } from "./Unbroken";
import { homeWord, kindWord, standingWord, typeWord } from "./wording";

interface Props {
  entry: CardEntry;
  language: Language;
  t: Words;
  /** The name, where a part of it is marked. */
  name?: ReactNode;
  /** What stands before the standing in the second line: the other-language name, or the words of the page. */
  beside: ReactElement | undefined;
  /** The kind stands above, for a whole group of lines. */
  grouped?: boolean;
}

/** A card as a line of a list: its kind's mark, its name, and in small print what it is called elsewhere and how it stands. */
export function EntryLine({ entry, language, t, name, beside, grouped = false }: Props): ReactElement {
  const { kind, standing } = entry;
  const tone = standing && toneOf(kind, standing.standing);
  return (
    <span className="ecl-entry">
      {!grouped && <KindMark kind={kind} />}
      <span className="ecl-entry__name">{name ?? <Unbroken text={entry.name[language]} />}</span>
      <span className="ecl-entry__about">
        {!grouped && <span className="ecl-unseen">{kindWord(t, kind)}, </span>}
        {beside}
        {standing && tone ? (
          <span className={`ecl-entry__standing ecl-tone-${tone}`}>
            <ToneMark tone={tone} />
            <span>{standingWord(t, language, kind, standing)}</span>
          </span>
        ) : (
          <span>
            <Dotted>
              {entry.type !== "listed" && typeWord(t, entry)}
              {homeWord(t, entry)}
            </Dotted>
          </span>
        )}
      </span>
    </span>
  );
}
