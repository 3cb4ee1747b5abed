import type { ReactElement } from "react";
import { type Language, languages } from "../../dataset/compiled";
import type { Words } from "../../locales/i18n";
import type { Settings } from "../../settings/schema";
import { Choices } from "./Choices";
import { ownLanguageNames } from "./own-language-names";
import { Section } from "./Section";

interface Props {
  settings: Settings;
  t: Words;
  onChange(change: Partial<Settings>): void;
}

const named = (tag: Language) => ({ value: tag, label: ownLanguageNames[tag], lang: tag });

/** The language of the extension's own pages, and that of cards on pages. */
export function LanguageSection({ settings, t, onChange }: Props): ReactElement {
  return (
    <Section id="language" title={t("options.language.title")}>
      <Choices
        label={t("options.language.interface")}
        hint={t("options.language.interfaceHint")}
        value={settings.interfaceLanguage}
        options={[{ value: "browser", label: t("options.language.browser") }, ...languages.map(named)]}
        onChoose={(interfaceLanguage) => onChange({ interfaceLanguage })}
      />
      <Choices
        label={t("options.language.cards")}
        hint={t("options.language.cardsHint")}
        value={settings.cardLanguage}
        options={[{ value: "page", label: t("options.language.page") }, ...languages.map(named)]}
        onChoose={(cardLanguage) => onChange({ cardLanguage })}
      />
    </Section>
  );
}
