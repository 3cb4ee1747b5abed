import type { ReactElement, Ref } from "react";
import type { CompiledCard, Language } from "../../dataset/compiled";
import type { Words } from "../../locales/i18n";
import { Dotted } from "../Dotted";
import { ExternalLink } from "../ExternalLink";
import { Unbroken } from "../Unbroken";
import { citationWord } from "../wording";

interface Props {
  card: CompiledCard;
  language: Language;
  t: Words;
  headingId: string;
  headingRef: Ref<HTMLHeadingElement>;
}

/** The name, and under it in one line of small print: the official text, the name in the other language. The full name stands further down. */
export function CardTitle({ card, language, t, headingId, headingRef }: Props): ReactElement {
  const [citation] = card.citations;
  const name = card.name[language];
  const other: Language = language === "en" ? "zh-Hans" : "en";
  const showsOther = card.name[other] !== name;
  const cited = citation && citationWord(t, language, citation);
  const tickers = card.tickers?.join(", ");
  return (
    <>
      <h2 className="ecl-card__name" id={headingId} ref={headingRef} tabIndex={-1}>
        <Unbroken text={name} />
      </h2>
      {(citation || showsOther || tickers) && (
        <p className="ecl-card__names">
          <Dotted>
            {citation && (
              <ExternalLink url={citation.url} t={t}>
                {cited === name ? t("card.text") : cited}
              </ExternalLink>
            )}
            {showsOther && <span lang={other}>{card.name[other]}</span>}
            {tickers}
          </Dotted>
        </p>
      )}
    </>
  );
}
