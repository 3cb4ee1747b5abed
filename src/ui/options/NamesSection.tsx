import type { ReactElement } from "react";
import type { Language, Trilingual } from "../../dataset/compiled";
import type { Words } from "../../locales/i18n";
import type { Settings } from "../../settings/schema";
import { RemovableList } from "./RemovableList";
import { Section } from "./Section";

interface Props {
  settings: Settings;
  language: Language;
  t: Words;
  nameOf(id: string): Trilingual | undefined;
  onChange(change: Partial<Settings>): void;
}

/** Names that the reader has switched off, each to be taken back. */
export function NamesSection({ settings, language, t, nameOf, onChange }: Props): ReactElement {
  return (
    <Section id="names" title={t("options.names.title")} hint={t("options.names.hint")}>
      <RemovableList
        label={t("options.names.title")}
        items={settings.namesOff.map((id) => ({ key: id, text: nameOf(id)?.[language] ?? id }))}
        empty={t("options.names.empty")}
        action={(name) => t("options.names.takeBack", { name })}
        onRemove={(id) => onChange({ namesOff: settings.namesOff.filter((other) => other !== id) })}
      />
    </Section>
  );
}
