/** The reader's settings: the schema, its defaults, and reading what is stored. */
import { z } from "zod";
import { cardIdForm } from "../dataset/card-id";
import { languages } from "../dataset/compiled";
import { kinds } from "../dataset/standing";
import { defaultPageSettings, densities, markStyles, palettes, settingsVersion } from "./page-settings";

// The extension's own pages allow no code made of strings, by which zod would be faster.
z.config({ jitless: true });

const cardId = z.string().regex(cardIdForm);
const host = z.string().regex(/^[a-z0-9.-]{1,253}$/);

export const settingsSchema = z.strictObject({
  version: z.literal(settingsVersion),
  /** The language of the extension's own pages; `browser` follows the browser. */
  interfaceLanguage: z.enum(["browser", ...languages]),
  /** The language of cards; `page` follows the page they stand on. */
  cardLanguage: z.enum(["page", ...languages]),
  /** By what names are marked. */
  markStyle: z.enum(markStyles),
  /** In which hues. */
  palette: z.enum(palettes),
  /** How often a name is marked. */
  density: z.enum(densities),
  /** Mark wherever a known name stands, whatever the text is about. */
  everywhere: z.boolean(),
  /** Kinds that are not marked. */
  kindsOff: z.array(z.enum(kinds)).max(kinds.length),
  /** Cards whose names are not marked. */
  namesOff: z.array(cardId).max(1000),
  /** Hosts on which nothing is marked. */
  sitesOff: z.array(host).max(1000),
});

export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = { version: settingsVersion, ...defaultPageSettings };

/** Under this key in the extension's local storage. */
export { settingsKey } from "./page-settings";

/** What each version lacked that the next one has; by the version that it starts from. */
const migrations: Record<number, (stored: Record<string, unknown>) => Record<string, unknown>> = {
  1: (stored) => ({ ...stored, version: 2, kindsOff: [], namesOff: [], sitesOff: [] }),
  // One choice of language used to hold for cards and for the extension's own pages.
  2: (stored) => ({
    ...stored,
    version: 3,
    interfaceLanguage: stored.cardLanguage === "page" ? "browser" : stored.cardLanguage,
    markStyle: "line",
    palette: "standard",
  }),
};

/** One thing that is wrong with what was read, and where: `settings.density`. */
export interface Problem {
  where: string;
  message: string;
}

/** What a schema found, each with its place under a name. */
export function problemsOf(error: z.ZodError, name: string): Problem[] {
  return error.issues.map(({ path, message }) => ({ where: [...(name ? [name] : []), ...path].join("."), message }));
}

/** How problems are worded: by zod's own words for a language, or in English without one. */
export type Wording = z.core.$ZodErrorMap;

/** Settings of any version, brought up to this one; or all that is wrong with them. */
export function parseSettings(value: unknown, wording?: Wording): { settings: Settings } | { problems: Problem[] } {
  const read = settingsSchema.safeParse(migrated(value), wording && { error: wording });
  return read.success ? { settings: read.data } : { problems: problemsOf(read.error, "settings") };
}

/**
 * What is stored, as settings, brought up to this version. Nothing stored gives the defaults. What cannot be read gives
 * the defaults with the reason; the stored value is left as it is, so that nothing is lost.
 */
export function readSettings(stored: unknown): { settings: Settings; problem?: string } {
  if (stored === undefined) return { settings: defaultSettings };
  const read = parseSettings(stored);
  if ("settings" in read) return read;
  const [first] = read.problems;
  return { settings: defaultSettings, problem: `${first?.where ?? "settings"}: ${first?.message ?? "not readable"}` };
}

/**
 * What can be understood of settings that cannot be read as a whole: each field by itself, of a list each entry, and
 * the default for the rest.
 */
export function salvageSettings(stored: unknown): Settings {
  const fields: Record<string, unknown> = { ...asObject(migrated(stored)), version: settingsVersion };
  const readable = Object.entries(settingsSchema.shape).flatMap(([name, field]) => {
    const value = fields[name];
    // A list that is good but for some entry keeps the others.
    const kept = field instanceof z.ZodArray && Array.isArray(value) ? value.filter((item) => field.element.safeParse(item).success) : value;
    return field.safeParse(kept).success ? [[name, kept]] : [];
  });
  return settingsSchema.parse({ ...defaultSettings, ...Object.fromEntries(readable) });
}

function asObject(value: unknown): object {
  return typeof value === "object" && value !== null ? value : {};
}

function migrated(stored: unknown): unknown {
  let value = stored;
  for (;;) {
    if (typeof value !== "object" || value === null || !("version" in value) || typeof value.version !== "number") return value;
    const next = migrations[value.version];
    if (!next) return value;
    value = next({ ...value });
  }
}
