/** The options page: what the reader can choose, in a few parts. Changes take effect at once, also on open pages. */
import { type ReactElement, useEffect, useState } from "react";
import { wordsFor } from "../../locales/i18n";
import { interfaceLanguage } from "../../settings/language-for";
import type { Settings } from "../../settings/schema";
import type { Term } from "../../terms/schema";
import { useColourScheme } from "../colour-scheme";
import { DataSection } from "./DataSection";
import { KeptNotice } from "./KeptNotice";
import { LanguageSection } from "./LanguageSection";
import { MarksSection } from "./MarksSection";
import { NamesSection } from "./NamesSection";
import { SitesSection } from "./SitesSection";
import type { OptionsServices } from "./services";
import { TermsSection } from "./TermsSection";
import { useChosen } from "./use-chosen";

/** Brings its own `ecl` element; needs the styles of tokens.css and options.css. */
export function OptionsView({ services }: { services: OptionsServices }): ReactElement {
  const [chosen, setChosen] = useChosen(services);
  const [failed, setFailed] = useState(false);
  const theme = useColourScheme();
  const { settings, sites, terms, kept } = chosen;
  const language = interfaceLanguage(settings, services.browserLanguage);
  const t = wordsFor(language);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${t("options.title")} · Export Control Lens`;
  }, [language, t]);

  const store = (storing: Promise<unknown>) => {
    setFailed(false);
    storing.catch(() => setFailed(true));
  };
  const change = (part: Partial<Settings>) => {
    setChosen((now) => ({ ...now, settings: { ...now.settings, ...part } }));
    store(services.changeSettings(part));
  };
  const saveTerms = (next: readonly Term[]) => {
    setChosen((now) => ({ ...now, terms: next }));
    store(services.saveTerms(next));
  };
  const parts = [
    ["language", t("options.language.title")],
    ["marks", t("options.marks.title")],
    ["sites", t("options.sites.title")],
    ["names", t("options.names.title")],
    ["terms", t("terms.title")],
    ["data", t("options.data.title")],
  ] as const;
  return (
    <div className="ecl ecl-options" data-theme={theme} data-palette={settings.palette} lang={language}>
      <header className="ecl-options__head">
        <p lang="en">Export Control Lens</p>
        <h1>{t("options.title")}</h1>
        <p className="ecl-options__hint">{t("options.hint")}</p>
      </header>
      <nav className="ecl-options__nav" aria-label={t("options.contents")}>
        <ul>
          {parts.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main className="ecl-options__main">
        {kept && <KeptNotice kept={kept} t={t} save={services.save} forget={() => store(services.forgetKept())} />}
        <p className="ecl-options__trouble" role="alert">
          {failed && t("options.failed")}
        </p>
        <LanguageSection {...{ settings, t }} onChange={change} />
        <MarksSection {...{ settings, t }} onChange={change} />
        <SitesSection
          {...{ settings, sites, language, t }}
          hosts={services.hosts}
          onChange={change}
          addSite={(host) => services.addSite(host)}
          removeSite={(host) => store(services.removeSite(host))}
        />
        <NamesSection {...{ settings, language, t }} nameOf={services.nameOf} onChange={change} />
        <TermsSection {...{ terms, t }} onSave={saveTerms} save={services.save} />
        <DataSection
          {...{ settings, language, t }}
          nameOf={services.nameOf}
          replace={(next) => {
            setChosen((now) => ({ ...now, settings: next }));
            store(services.replaceSettings(next));
          }}
          save={services.save}
        />
      </main>
    </div>
  );
}
