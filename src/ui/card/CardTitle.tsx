import type { ReactElement, Ref } from "react";
import type { CompiledCard, Language } from "../../dataset/compiled";
import type { Words } from "../../locales/i18n";
import { Dotted } from "../Dotted";
import { ExternalLink } from "../ExternalLink";
import { citationWord } from "../wording";

interface Props {
  card: CompiledCard;
  language: Language;
  t: Words;
  headingId: string;
  headingRef: Ref<HTMLHeadingElement>;
}

/** The name, and under it in one line of small print: the official text, the full name, the name in the other language. */
export function CardTitle({ card, language, t, headingId, headingRef }: Props): ReactElement {
  const [citation] = card.citations;
  const name = card.name[language];
  const full = card.fullName?.[language];
  const other: Language = language === "en" ? "zh-Hans" : "en";
  const showsFull = full !== undefined && full !== name;
  const showsOther = card.name[other] !== name && card.name[other] !== full;
  const cited = citation && citationWord(t, language, citation);
  const tickers = card.tickers?.join(", ");
  return (
    <>
      <h2 className="ecl-card__name" id={headingId} ref={headingRef} tabIndex={-1}>
        {name}
      </h2>
      {(citation || showsFull || showsOther || tickers) && (
        <p className="ecl-card__names">
          <Dotted>
            {citation && (
              <ExternalLink url={citation.url} t={t}>
                {cited === name ? t("card.text") : cited}
              </ExternalLink>
            )}
            {showsFull && full}
            {showsOther && <span lang={other}>{card.name[other]}</span>}
            {tickers}
          </Dotted>
        </p>
      )}
    </>
  );
}
