/** The settings that the scripts on a page need, read without zod; what is not understood falls back to its default. */
import { type Language, languages } from "../dataset/compiled";
import { type Kind, kinds } from "../dataset/standing";
import { isOwnId } from "../linking/own-names";

export const settingsKey = "settings";

/** The version that settings are written in; `schema.ts` brings older ones up to it. */
export const settingsVersion = 3;

/** `line`: each kind by its own line. `hairline`: all by the same thin grey one. `hover`: none until the pointer rests on a name. */
export const markStyles = ["line", "hairline", "hover"] as const;
/** `distinct`: hues that readers with any colour vision tell apart. */
export const palettes = ["standard", "distinct"] as const;
export const densities = ["every", "paragraph", "page"] as const;

export interface PageSettings {
  /** The language of the extension's own pages; `browser` follows the browser. */
  interfaceLanguage: "browser" | Language;
  /** The language of cards on pages; `page` follows the page. */
  cardLanguage: "page" | Language;
  markStyle: (typeof markStyles)[number];
  palette: (typeof palettes)[number];
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
  interfaceLanguage: "browser",
  cardLanguage: "page",
  markStyle: "line",
  palette: "standard",
  density: "paragraph",
  everywhere: false,
  kindsOff: [],
  namesOff: [],
  sitesOff: [],
};

/** Reads what is stored, field by field. */
export function readPageSettings(stored: unknown): PageSettings {
  const fields: Record<string, unknown> = typeof stored === "object" && stored !== null ? { ...stored } : {};
  const { interfaceLanguage, cardLanguage, markStyle, palette, density, everywhere, kindsOff, namesOff, sitesOff } = fields;
  return {
    interfaceLanguage: languages.find((language) => language === interfaceLanguage) ?? defaultPageSettings.interfaceLanguage,
    cardLanguage: languages.find((language) => language === cardLanguage) ?? defaultPageSettings.cardLanguage,
    markStyle: markStyles.find((known) => known === markStyle) ?? defaultPageSettings.markStyle,
    palette: palettes.find((known) => known === palette) ?? defaultPageSettings.palette,
    density: densities.find((known) => known === density) ?? defaultPageSettings.density,
    everywhere: everywhere === true,
    kindsOff: kinds.filter((kind) => texts(kindsOff).includes(kind)),
    namesOff: texts(namesOff),
    sitesOff: texts(sitesOff),
  };
}

/** What is stored with a change made: whatever else stands there is kept, also what this version does not understand. */
export function withChange(stored: unknown, change: Partial<PageSettings>): Record<string, unknown> {
  const kept: Record<string, unknown> = typeof stored === "object" && stored !== null ? { ...stored } : {};
  const newer = typeof kept.version === "number" && kept.version > settingsVersion;
  return { ...defaultPageSettings, ...kept, ...change, version: newer ? kept.version : settingsVersion };
}

function texts(stored: unknown): string[] {
  return Array.isArray(stored) ? stored.filter((item) => typeof item === "string") : [];
}

/** Which mentions are to be marked on a host. The reader's own terms are of no kind that could be off. */
export function wantedBy(settings: PageSettings, host: string): (mention: { card: string; kind: Kind }) => boolean {
  if (isSiteOff(settings, host)) return () => false;
  const kindsOff = new Set(settings.kindsOff);
  const namesOff = new Set(settings.namesOff);
  return ({ card, kind }) => (isOwnId(card) || !kindsOff.has(kind)) && !namesOff.has(card);
}

/** Whether nothing is to be marked on a host: it or a parent of it is switched off. */
export function isSiteOff({ sitesOff }: PageSettings, host: string): boolean {
  return sitesOff.some((site) => host === site || host.endsWith(`.${site}`));
}
