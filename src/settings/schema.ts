/** The reader's settings: the schema, its defaults, and reading what is stored. */
import { z } from "zod";
import { languages } from "../dataset/compiled";
import { kinds } from "../dataset/standing";
import { defaultPageSettings, densities } from "./page-settings";

const cardId = z.string().regex(/^[a-z0-9-]{1,80}$/);
const host = z.string().regex(/^[a-z0-9.-]{1,253}$/);

export const settingsSchema = z.strictObject({
  version: z.literal(2),
  /** The language of cards; `page` follows the page they stand on. */
  cardLanguage: z.enum(["page", ...languages]),
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

export const defaultSettings: Settings = { version: 2, ...defaultPageSettings };

/** Under this key in the extension's local storage. */
export { settingsKey } from "./page-settings";

/** What each version lacked that the next one has; by the version that it starts from. */
const migrations: Record<number, (stored: Record<string, unknown>) => Record<string, unknown>> = {
  1: (stored) => ({ ...stored, version: 2, kindsOff: [], namesOff: [], sitesOff: [] }),
};

/**
 * What is stored, as settings, brought up to this version. Nothing stored gives the defaults. What cannot be read gives
 * the defaults with the reason; the stored value is left as it is, so that nothing is lost.
 */
export function readSettings(stored: unknown): { settings: Settings; problem?: string } {
  if (stored === undefined) return { settings: defaultSettings };
  const read = settingsSchema.safeParse(migrated(stored));
  if (read.success) return { settings: read.data };
  const [issue] = read.error.issues;
  return {
    settings: defaultSettings,
    problem: `settings${issue?.path.length ? `.${issue.path.join(".")}` : ""}: ${issue?.message ?? "not readable"}`,
  };
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
