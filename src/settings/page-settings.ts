/** The settings that the scripts on a page need, read without zod; what is not understood falls back to its default. */
import { type Language, languages } from "../dataset/compiled";
import { type Kind, kinds } from "../dataset/standing";

export const settingsKey = "settings";

export const densities = ["every", "paragraph", "page"] as const;

export interface PageSettings {
  cardLanguage: "page" | Language;
  density: (typeof densities)[number];
  everywhere: boolean;
  /** Kinds that are not marked. */
  kindsOff: Kind[];
  /** Cards whose names are not marked, by id. */
  namesOff: string[];
  /** Hosts on which nothing is marked. */
  sitesOff: string[];
}

export const defaultPageSettings: PageSettings = {
  cardLanguage: "page",
  density: "paragraph",
  everywhere: false,
  kindsOff: [],
  namesOff: [],
  sitesOff: [],
};

/** Reads what is stored, field by field. */
export function readPageSettings(stored: unknown): PageSettings {
  const fields: Record<string, unknown> = typeof stored === "object" && stored !== null ? { ...stored } : {};
  const { cardLanguage, density, everywhere, kindsOff, namesOff, sitesOff } = fields;
  return {
    cardLanguage: languages.find((language) => language === cardLanguage) ?? defaultPageSettings.cardLanguage,
    density: densities.find((known) => known === density) ?? defaultPageSettings.density,
    everywhere: everywhere === true,
    kindsOff: kinds.filter((kind) => texts(kindsOff).includes(kind)),
    namesOff: texts(namesOff),
    sitesOff: texts(sitesOff),
  };
}

function texts(stored: unknown): string[] {
  return Array.isArray(stored) ? stored.filter((item) => typeof item === "string") : [];
}

/** Which mentions are to be marked on a host. */
export function wantedBy(settings: PageSettings, host: string): (mention: { card: string; kind: Kind }) => boolean {
  if (isSiteOff(settings, host)) return () => false;
  const kindsOff = new Set(settings.kindsOff);
  const namesOff = new Set(settings.namesOff);
  return ({ card, kind }) => !kindsOff.has(kind) && !namesOff.has(card);
}

/** Whether nothing is to be marked on a host: it or a parent of it is switched off. */
export function isSiteOff({ sitesOff }: PageSettings, host: string): boolean {
  return sitesOff.some((site) => host === site || host.endsWith(`.${site}`));
}
