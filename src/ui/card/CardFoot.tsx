import type { ReactElement, ReactNode } from "react";
import type { CompiledCard, Language } from "../../dataset/compiled";
import { formatDate } from "../../locales/dates";
import type { Words } from "../../locales/i18n";
import { ExternalLink } from "../ExternalLink";
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
}

/** The footnote's own foot: why the name is linked, who says so, and until when it was checked. */
export function CardFoot({ card, language, t, sources, reason, readings }: Props): ReactElement {
  return (
    <div className="ecl-card__foot">
      <p>
        {reason}
        {reason && language === "en" && " "}
        {card.asOf !== undefined && (
          <span className="ecl-card__checked ecl-tight">{t("card.checked", { date: formatDate(card.asOf, language) })}</span>
        )}
      </p>
      {readings}
      <ul className="ecl-card__sources" aria-label={t("card.sources")}>
        {sources.brief.map((source) => (
          <li key={source.number}>
            <ExternalLink url={source.url} t={t}>
              {source.publisher}
            </ExternalLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
