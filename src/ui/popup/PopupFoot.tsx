import type { ReactElement } from "react";
import type { Language } from "../../dataset/compiled";
import type { Words } from "../../locales/i18n";
import { LanguageSwitch } from "../LanguageSwitch";
import { ownPages, type PopupServices } from "./services";

interface Props {
  services: Pick<PopupServices, "pages" | "openPage" | "openPanel">;
  language: Language;
  t: Words;
  onLanguage(language: Language): void;
}

/** Ways to the extension's other surfaces, and the language. */
export function PopupFoot({ services, language, t, onLanguage }: Props): ReactElement {
  const { pages, openPage, openPanel } = services;
  return (
    <footer className="ecl-popup__foot">
      <nav aria-label={t("find.elsewhere")}>
        {openPanel && (
          <button type="button" className="ecl-popup__way" onClick={openPanel}>
            {t("find.panel")}
          </button>
        )}
        {ownPages.map((page) => (
          <a
            key={page}
            className="ecl-popup__way"
            href={pages[page]}
            onClick={(event) => {
              event.preventDefault();
              openPage(page);
            }}
          >
            {t(`find.${page}`)}
          </a>
        ))}
      </nav>
      <LanguageSwitch language={language} t={t} onLanguage={onLanguage} />
    </footer>
  );
}
