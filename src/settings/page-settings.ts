/** The settings that the scripts on a page need, read without zod; what is not understood falls back to its default. */
import { type Language, languages } from "../dataset/compiled";

export const settingsKey = "settings";

export const densities = ["every", "paragraph", "page"] as const;

export interface PageSettings {
  cardLanguage: "page" | Language;
  density: (typeof densities)[number];
  everywhere: boolean;
}

export const defaultPageSettings: PageSettings = { cardLanguage: "page", density: "paragraph", everywhere: false };

/** Reads what is stored, field by field. */
export function readPageSettings(stored: unknown): PageSettings {
  const fields: Record<string, unknown> = typeof stored === "object" && stored !== null ? { ...stored } : {};
  const { cardLanguage, density, everywhere } = fields;
  return {
    cardLanguage: languages.find((language) => language === cardLanguage) ?? defaultPageSettings.cardLanguage,
    density: densities.find((known) => known === density) ?? defaultPageSettings.density,
    everywhere: everywhere === true,
  };
}
