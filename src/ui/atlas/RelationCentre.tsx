import type { ReactElement } from "react";
import type { CompiledCard, Language } from "../../dataset/compiled";
import { stepNow } from "../../dataset/history";
import { toneOf } from "../../dataset/standing";
import type { Words } from "../../locales/i18n";
import { Dotted } from "../Dotted";
import { ToneMark } from "../ToneMark";
import { Unbroken } from "../Unbroken";
import { kindWord, placeWord, standingWord } from "../wording";

/** The card in the middle of its relations. */
export function RelationCentre({ card, language, t }: { card: CompiledCard; language: Language; t: Words }): ReactElement {
  const now = stepNow(card.history);
  const tone = now?.standing && toneOf(card.kind, now.standing);
  return (
    <div className="ecl-web__middle">
      <div className="ecl-web__centre" tabIndex={-1}>
        <p className="ecl-web__about">
          <span className={`ecl-underline ecl-underline--${card.kind} ecl-kind-${card.kind}`}>{kindWord(t, card.kind)}</span>{" "}
          <Dotted>{placeWord(t, card.jurisdiction)}</Dotted>
        </p>
        <h2>
          <Unbroken text={card.name[language]} />
        </h2>
        {now && tone && (
          <p className={`ecl-web__standing ecl-tone-${tone}`}>
            <ToneMark tone={tone} />
            {standingWord(t, language, card.kind, now)}
          </p>
        )}
      </div>
    </div>
  );
}
