import type { Language } from "../dataset/compiled";
import type { PageSettings } from "./page-settings";

/** The language of cards for a language tag: its own, or English where there are no cards in it. */
export function languageFor(tag: string): Language {
  if (/^zh-(hant|tw|hk|mo)/i.test(tag)) return "zh-Hant";
  return /^zh/i.test(tag) ? "zh-Hans" : "en";
}

/** The language of the extension's own pages: the one chosen, or else the browser's. */
export function interfaceLanguage(settings: Pick<PageSettings, "interfaceLanguage">, browserTag: string): Language {
  return settings.interfaceLanguage === "browser" ? languageFor(browserTag) : settings.interfaceLanguage;
}
