import type { ReactElement } from "react";
import type { CompiledCard, Language } from "../../dataset/compiled";
import type { Words } from "../../locales/i18n";
import { Dotted } from "../Dotted";
import { Icon } from "../Icon";
import { LanguageSwitch } from "../LanguageSwitch";
import { kindWord, placeWord, typeWord } from "../wording";

/** Where the reader came from, when this card was opened from another or from a list. */
export interface BackTo {
  name: string;
  onBack(): void;
}

interface Props {
  card: CompiledCard;
  language: Language;
  t: Words;
  pinned: boolean;
  compact: boolean;
  backTo: BackTo | undefined;
  onPin(): void;
  onClose(): void;
  onLanguage(language: Language): void;
}

/** The first row: what kind of thing this is, marked as the page marks it, and the tools of the card. */
export function CardHead({ card, language, t, pinned, compact, backTo, onPin, onClose, onLanguage }: Props): ReactElement {
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
        <span className={`ecl-card__kindword ecl-underline ecl-underline--${card.kind} ecl-kind-${card.kind}`}>{kindWord(t, card.kind)}</span>
        <Dotted>
          {typeWord(t, card)}
          {placeWord(t, card.jurisdiction)}
        </Dotted>
      </p>
      {!compact && (
        <div className="ecl-card__tools">
          <LanguageSwitch language={language} t={t} onLanguage={onLanguage} />
          <button type="button" className="ecl-card__tool" aria-pressed={pinned} aria-label={t("card.pin")} title={t("card.pin")} onClick={onPin}>
            <Icon name="pin" />
          </button>
          <button type="button" className="ecl-card__tool" aria-label={t("card.close")} title={t("card.close")} onClick={onClose}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
