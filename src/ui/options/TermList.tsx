import type { ReactElement } from "react";
import type { Words } from "../../locales/i18n";
import type { Term } from "../../terms/schema";
import { Dotted } from "../Dotted";
import { ExternalLink } from "../ExternalLink";

interface Props {
  terms: readonly Term[];
  t: Words;
  onEdit(term: Term): void;
  onDelete(term: Term): void;
}

/** The reader's terms, each marked as pages mark it. */
export function TermList({ terms, t, onEdit, onDelete }: Props): ReactElement {
  if (terms.length === 0) return <p className="ecl-options__empty">{t("terms.empty")}</p>;
  return (
    <ul className="ecl-terms" aria-label={t("terms.title")}>
      {terms.map((term) => (
        <li key={term.name}>
          <div>
            <p className="ecl-terms__names">
              <span className="ecl-terms__name ecl-underline ecl-underline--own ecl-kind-own">{term.name}</span>
              {term.aliases.length > 0 && (
                <span className="ecl-terms__aliases">
                  <Dotted>{term.aliases}</Dotted>
                </span>
              )}
            </p>
            <p className="ecl-terms__note">{term.note}</p>
            {term.link !== undefined && (
              <p className="ecl-terms__link">
                <ExternalLink url={term.link} t={t}>
                  {term.link.replace(/^https:\/\//, "")}
                </ExternalLink>
              </p>
            )}
          </div>
          <div className="ecl-terms__tools">
            <button type="button" className="ecl-plain" aria-label={t("terms.editOne", { name: term.name })} onClick={() => onEdit(term)}>
              {t("terms.edit")}
            </button>
            <button type="button" className="ecl-plain" aria-label={t("terms.deleteOne", { name: term.name })} onClick={() => onDelete(term)}>
              {t("terms.delete")}
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}
