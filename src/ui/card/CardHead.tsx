import type { ReactElement } from "react";
import type { CompiledCard, Language } from "../../dataset/compiled";
import type { Words } from "../../locales/i18n";
import { Dotted } from "../Dotted";
import { Icon } from "../Icon";
import { LanguageSwitch } from "../LanguageSwitch";
import { homeWord, kindWord, typeWord } from "../wording";

/** Where the reader came from, when this card was opened from another or from a list. */
export interface BackTo {
  name: string;
  onBack(): void;
}

interface Props {
  card: CompiledCard;
  language: Language;
  t: Words;
  compact: boolean;
  backTo: BackTo | undefined;
  onClose(): void;
  onLanguage(language: Language): void;
}

/** The first row: what kind of thing this is, marked as the page marks it, the language, and the way out. */
export function CardHead({ card, language, t, compact, backTo, onClose, onLanguage }: Props): ReactElement {
  return (
    <div className="ecl-card__head">
      {backTo && (
        <div className="ecl-card__from">
          <button type="button" className="ecl-card__back" aria-label={t("card.back", { name: backTo.name })} onClick={backTo.onBack}>
            <Icon name="back" />
            <span>{backTo.name}</span>
          </button>
        </div>
      )}
      <p className="ecl-card__kind">
        {card.type === "own" ? (
          <span className="ecl-card__kindword ecl-underline ecl-underline--own ecl-kind-own">{t("terms.yours")}</span>
        ) : (
          <>
            <span className={`ecl-card__kindword ecl-underline ecl-underline--${card.kind} ecl-kind-${card.kind}`}>{kindWord(t, card.kind)}</span>
            <span className="ecl-unseen">, </span>
            <Dotted>
              {typeWord(t, card)}
              {homeWord(t, card)}
            </Dotted>
          </>
        )}
      </p>
      {!compact && (
        <div className="ecl-card__tools">
          <LanguageSwitch language={language} t={t} onLanguage={onLanguage} />
          <button type="button" className="ecl-card__tool" aria-label={t("card.close")} title={t("card.close")} onClick={onClose}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
