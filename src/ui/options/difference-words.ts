/** A difference between two sets of settings in words: what it is about, and from what to what. */
import type { Language, Trilingual } from "../../dataset/compiled";
import { type Words, wordOr } from "../../locales/i18n";
import type { Difference } from "../../settings/settings-file";
import { ownLanguageNames } from "./own-language-names";

export interface DifferenceWords {
  field: string;
  /** For a single setting. */
  from?: string;
  to?: string;
  /** For a list. */
  added?: string[];
  removed?: string[];
}

const labels = {
  interfaceLanguage: "options.language.interface",
  cardLanguage: "options.language.cards",
  markStyle: "options.marks.style",
  palette: "options.marks.palette",
  density: "options.marks.density",
  everywhere: "options.marks.where",
  kindsOff: "options.data.kindsOff",
  namesOff: "options.names.title",
  sitesOff: "options.sites.off",
} as const;

/** Where a setting's values have their words, by setting. */
const values: Partial<Record<Difference["field"], string>> = {
  markStyle: "options.marks.styles.",
  palette: "options.marks.palettes.",
  density: "options.marks.densities.",
  interfaceLanguage: "options.language.",
  cardLanguage: "options.language.",
};

/** Words a difference. */
export function differenceWords(
  difference: Difference,
  language: Language,
  t: Words,
  nameOf: (id: string) => Trilingual | undefined,
): DifferenceWords {
  const { field } = difference;
  const one = (value: string): string => {
    if (field === "everywhere") return t(value === "true" ? "options.marks.everywhere" : "options.marks.topic");
    if (field === "kindsOff") return wordOr(t, `kind.${value}`, value);
    if (field === "namesOff") return nameOf(value)?.[language] ?? value;
    const own: Readonly<Record<string, string>> = ownLanguageNames;
    return own[value] ?? wordOr(t, `${values[field] ?? ""}${value}`, value);
  };
  if ("from" in difference) return { field: t(labels[field]), from: one(difference.from), to: one(difference.to) };
  return { field: t(labels[field]), added: difference.added.map(one), removed: difference.removed.map(one) };
}
