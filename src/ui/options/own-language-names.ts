import type { Language } from "../../dataset/compiled";

/** Each language names itself, so that its readers find it whatever the page speaks. */
export const ownLanguageNames: Record<Language, string> = { en: "English", "zh-Hans": "简体中文", "zh-Hant": "繁體中文" };
