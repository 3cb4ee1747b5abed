import { type ReactElement, type ReactNode, useState } from "react";
import type { CompiledCard, Language } from "../../dataset/compiled";
import { formatDate } from "../../locales/dates";
import type { Words } from "../../locales/i18n";
import { ExternalLink } from "../ExternalLink";
import { Icon } from "../Icon";
import { ActionBar } from "./ActionBar";
import { ByHand } from "./ByHand";
import type { CardActions } from "./card-actions";
import { citationLine } from "./citation-line";
import type { SourceList } from "./sources";

interface Props {
  card: CompiledCard;
  language: Language;
  t: Words;
  sources: SourceList;
  /** Why the name was linked. */
  reason: ReactNode;
  /** What else it could be read as. */
  readings: ReactNode;
  /** Whether the day of the last check is to be said here. */
  saysChecked: boolean;
  actions: CardActions | undefined;
  pinned: boolean;
  /** Whether the whole card is open; none inside a frame, where it always is and nothing can be pinned. */
  isWhole: boolean | undefined;
  onWhole(whole: boolean): void;
  onPin(): void;
}

/** The footnote's own foot: why the name is linked, until when it was checked, who says so, and what can be done with it. */
export function CardFoot(props: Props): ReactElement {
  const { card, language, t, sources, reason, readings, saysChecked, actions, pinned, isWhole, onWhole, onPin } = props;
  const [said, setSaid] = useState<string>();
  const [byHand, setByHand] = useState(false);
  const line = citationLine(card, language, t);
  const checked = saysChecked && card.asOf !== undefined && (
    <span className="ecl-card__checked ecl-tight">{t("card.checked", { date: formatDate(card.asOf, language) })}</span>
  );
  return (
    <div className="ecl-card__foot">
      {(reason || checked) && (
        <p>
          {reason}
          {reason && checked && language === "en" && " "}
          {checked}
        </p>
      )}
      {readings}
      {byHand && <ByHand {...{ line, t }} />}
      {isWhole !== undefined && (
        <div className="ecl-card__bar">
          <button type="button" className="ecl-card__more" aria-expanded={isWhole} onClick={() => onWhole(!isWhole)}>
            <Icon name="fold" />
            {t(isWhole ? "actions.less" : "actions.more")}
          </button>
          <span className="ecl-card__said" role="status">
            {said}
          </span>
          {said === undefined && sources.first && (
            <p className="ecl-card__source">
              <ExternalLink url={sources.first.url} t={t}>
                {sources.first.publisher}
              </ExternalLink>
            </p>
          )}
          <ActionBar {...{ actions, pinned, line, t, onPin }} name={card.name[language]} onSaid={setSaid} onByHand={() => setByHand(!byHand)} />
        </div>
      )}
    </div>
  );
}
