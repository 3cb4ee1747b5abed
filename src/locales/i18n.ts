/** The words of the interface in the three languages. Bundled, ready at once, and never fetched. */
import { createInstance, type i18n, type TFunction } from "i18next";
import type { Language } from "../dataset/compiled";
import en from "./en.json";
import zhHans from "./zh-Hans.json";
import zhHant from "./zh-Hant.json";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: typeof en };
  }
}

type PluralOnly = `${string}_${"one" | "two" | "few"}`;

/** The shape of the English words; forms that only English counts by may be missing. */
type Bundle<T> = { [K in keyof T as K extends PluralOnly ? never : K]: T[K] extends string ? string : Bundle<T[K]> };

const bundles: Record<Language, Bundle<typeof en>> = { en, "zh-Hans": zhHans, "zh-Hant": zhHant };

/** Looks words up in one language. */
export type Words = TFunction;

/** An i18next instance in `language`, with all three languages bundled. */
export function createI18n(language: Language): i18n {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: "en",
    resources: Object.fromEntries(Object.entries(bundles).map(([tag, words]) => [tag, { translation: words }])),
    // React escapes what it renders; escaping twice would show entities to the reader.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return instance;
}

const ready = new Map<Language, Words>();

/** The words of one language, made once. */
export function wordsFor(language: Language): Words {
  const words = ready.get(language) ?? createI18n(language).getFixedT(language);
  ready.set(language, words);
  return words;
}

/** Words whose key comes from the data, such as a standing; `otherwise` where the interface has none for it. */
export function wordOr(t: Words, key: string, otherwise: string, values: Readonly<Record<string, string>> = {}): string {
  return (t as (key: string, options: Record<string, string>) => string)(key, { ...values, defaultValue: otherwise });
}
