import type { Language } from "../dataset/compiled";

/** The language of cards for a language tag: its own, or English where there are no cards in it. */
export function languageFor(tag: string): Language {
  if (/^zh-(hant|tw|hk|mo)/i.test(tag)) return "zh-Hant";
  return /^zh/i.test(tag) ? "zh-Hans" : "en";
}
