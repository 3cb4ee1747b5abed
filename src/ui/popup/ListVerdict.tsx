import type { ReactElement } from "react";
import type { Language } from "../../dataset/compiled";
import { formatDate } from "../../locales/dates";
import type { Words } from "../../locales/i18n";
import type { ListShelf } from "./services";

interface Props {
  query: string;
  shelf: ListShelf;
  /** Whether some listed name answers. */
  found: boolean;
  language: Language;
  t: Words;
}

/** Under the answers: that no listed name is like the query, of which lists that is said, and what it does not tell. */
export function ListVerdict({ query, shelf, found, language, t }: Props): ReactElement {
  const lists = shelf.lists.map(({ name, asOf }) => t("lists.asOf", { name: name[language], date: formatDate(asOf, language) }));
  return (
    <section className="ecl-verdict" aria-label={t("lists.hits")}>
      {!found && (
        <p>
          {t("lists.none", { query })} <span className="ecl-verdict__lists">{lists.join(t("lists.and"))}</span>
        </p>
      )}
      <details>
        <summary>{t("lists.about")}</summary>
        {found && <p>{lists.join(t("lists.and"))}</p>}
        {shelf.cautions.map((caution) => (
          <p key={caution.en}>{caution[language]}</p>
        ))}
      </details>
    </section>
  );
}
