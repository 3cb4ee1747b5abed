import type { ReactElement } from "react";
import { type Language, languages } from "../dataset/compiled";
import type { Words } from "../locales/i18n";

/** Each language names itself, so that its readers find it whatever the interface speaks. */
const own: Record<Language, { short: string; full: string }> = {
  en: { short: "EN", full: "EN, English" },
  "zh-Hans": { short: "简", full: "简体中文" },
  "zh-Hant": { short: "繁", full: "繁體中文" },
};

interface Props {
  language: Language;
  t: Words;
  onLanguage(language: Language): void;
}

/** English, Simplified and Traditional Chinese side by side. */
export function LanguageSwitch({ language, t, onLanguage }: Props): ReactElement {
  return (
    <fieldset className="ecl-language" aria-label={t("card.language")}>
      {languages.map((tag) => (
        <button
          key={tag}
          type="button"
          className="ecl-language__choice"
          lang={tag}
          aria-pressed={tag === language}
          aria-label={own[tag].full}
          title={own[tag].full}
          onClick={() => onLanguage(tag)}
        >
          {own[tag].short}
        </button>
      ))}
    </fieldset>
  );
}
