/** The welcome page: what the extension does, one live sentence, where it works, what it knows of the reader. Nothing else. */
import { type ReactElement, useEffect, useState } from "react";
import { wordsFor } from "../../locales/i18n";
import { useColourScheme } from "../colour-scheme";
import { LanguageSwitch } from "../LanguageSwitch";
import type { WelcomeServices } from "./services";

/** Brings its own `ecl` element; needs the styles of tokens.css and welcome.css. The sentence is marked from outside, as on any page. */
export function WelcomeView({ services }: { services: WelcomeServices }): ReactElement {
  const [language, setLanguage] = useState(services.language);
  const theme = useColourScheme();
  const t = wordsFor(language);
  const { hosts, cards } = services;

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  return (
    <div className="ecl ecl-welcome" data-theme={theme} lang={language}>
      <header className="ecl-welcome__head">
        <h1 lang="en" translate="no">
          {t("welcome.title")}
        </h1>
        <LanguageSwitch
          language={language}
          t={t}
          onLanguage={(next) => {
            setLanguage(next);
            services.onLanguage(next);
          }}
        />
      </header>
      <main>
        <p className="ecl-welcome__lead">{t("welcome.lead")}</p>
        <section className="ecl-welcome__try" aria-labelledby="try-title">
          <h2 id="try-title">{t("welcome.try")}</h2>
          <p className="ecl-welcome__small">{t("welcome.tryHint")}</p>
          <blockquote>
            <p key={language} id="sample">
              {t("welcome.sample")}
            </p>
            <footer>
              <time dateTime="2024-05-09">{t("welcome.sampleDate")}</time>
            </footer>
          </blockquote>
          <p className="ecl-welcome__small">
            <button type="button" className="ecl-button" onClick={() => services.showNext()}>
              {t("welcome.next")}
            </button>
            <span>{t("welcome.keys")}</span>
          </p>
        </section>
        <section aria-labelledby="sites-title">
          <h2 id="sites-title">{t("welcome.sites")}</h2>
          <p>{t("welcome.sitesText", { count: hosts.reduce((sum, group) => sum + group.hosts.length, 0) })}</p>
          <ul className="ecl-welcome__sites">
            {hosts.map(({ group, reason }) => (
              <li key={group}>{reason[language]}</li>
            ))}
          </ul>
          <p>{t("welcome.sitesMore")}</p>
        </section>
        <section aria-labelledby="privacy-title">
          <h2 id="privacy-title">{t("welcome.privacy")}</h2>
          <p>{t("welcome.privacyText", { count: cards })}</p>
        </section>
        <p>
          <button type="button" className="ecl-button" onClick={() => services.openOptions()}>
            {t("welcome.options")}
          </button>
        </p>
      </main>
    </div>
  );
}
