import type { ReactElement } from "react";
import type { CardEntry, Language } from "../../dataset/compiled";
import type { Words } from "../../locales/i18n";
import { EntryLine } from "../EntryLine";

interface Props {
  rows: readonly { id: string; entry: CardEntry }[];
  language: Language;
  t: Words;
  onOpen(id: string): void;
  onForget(): void;
}

/** The cards that were opened here lately. */
export function RecentList({ rows, language, t, onOpen, onForget }: Props): ReactElement {
  const other: Language = language === "en" ? "zh-Hans" : "en";
  return (
    <section className="ecl-recent" aria-labelledby="ecl-recent-title">
      <header className="ecl-list__head">
        <h2 id="ecl-recent-title">{t("find.recent")}</h2>
        <button type="button" className="ecl-list__tool" aria-label={t("find.forgetRecent")} onClick={onForget}>
          {t("find.forget")}
        </button>
      </header>
      <ul className="ecl-list">
        {rows.map(({ id, entry }) => (
          <li key={id} className="ecl-line">
            <button type="button" data-side="text" data-card={id} className="ecl-row" onClick={() => onOpen(id)}>
              <EntryLine
                {...{ entry, language, t }}
                beside={
                  entry.name[other] === entry.name[language] ? undefined : (
                    <span className="ecl-entry__beside" lang={other}>
                      {entry.name[other]}
                    </span>
                  )
                }
              />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
