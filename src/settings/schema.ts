/** The reader's settings: the schema, its defaults, and reading what is stored. */
import { z } from "zod";
import { languages } from "../dataset/compiled";
import { defaultPageSettings, densities } from "./page-settings";

export const settingsSchema = z.strictObject({
  version: z.literal(1),
  /** The language of cards; `page` follows the page they stand on. */
  cardLanguage: z.enum(["page", ...languages]),
  /** How often a name is marked. */
  density: z.enum(densities),
  /** Mark wherever a known name stands, whatever the text is about. */
  everywhere: z.boolean(),
});

export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = { version: 1, ...defaultPageSettings };

/** Under this key in the extension's local storage. */
export { settingsKey } from "./page-settings";

/**
 * What is stored, as settings. Nothing stored gives the defaults. What cannot be read gives the defaults with the
 * reason; the stored value is left as it is, so that nothing is lost.
 */
export function readSettings(stored: unknown): { settings: Settings; problem?: string } {
  if (stored === undefined) return { settings: defaultSettings };
  const read = settingsSchema.safeParse(stored);
  if (read.success) return { settings: read.data };
  const [issue] = read.error.issues;
  return {
    settings: defaultSettings,
    problem: `settings${issue?.path.length ? `.${issue.path.join(".")}` : ""}: ${issue?.message ?? "not readable"}`,
  };
}
