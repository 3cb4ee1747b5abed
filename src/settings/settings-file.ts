/** Settings as a file: written for another browser, read back with everything checked before anything changes. */
import { z } from "zod";
import { parseJson } from "./json-text";
import { type Problem, parseSettings, problemsOf, type Settings, type Wording } from "./schema";

const mark = "export-control-lens-settings";
const fileSchema = z.strictObject({ file: z.literal(mark), settings: z.record(z.string(), z.unknown()) });

/** The text of a settings file. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ file: mark, settings }, undefined, 2)}\n`;
}

/** The settings of a file, of any version; or all that is wrong with it. */
export function readSettingsFile(text: string, wording?: Wording): { settings: Settings } | { problems: Problem[] } {
  const json = parseJson(text);
  if ("problems" in json) return json;
  const file = fileSchema.safeParse(json.value, wording && { error: wording });
  return file.success ? parseSettings(file.data.settings, wording) : { problems: problemsOf(file.error, "") };
}

/** A setting that differs: from one value to another, or entries of a list that come and go. */
export type Difference =
  | { field: "interfaceLanguage" | "cardLanguage" | "markStyle" | "palette" | "density" | "everywhere"; from: string; to: string }
  | { field: "kindsOff" | "namesOff" | "sitesOff"; added: string[]; removed: string[] };

/** What would change if `next` took the place of `now`. */
export function differences(now: Settings, next: Settings): Difference[] {
  const single = (["interfaceLanguage", "cardLanguage", "markStyle", "palette", "density", "everywhere"] as const).flatMap((field) =>
    now[field] === next[field] ? [] : [{ field, from: String(now[field]), to: String(next[field]) }],
  );
  const lists = (["kindsOff", "namesOff", "sitesOff"] as const).flatMap((field) => {
    const [before, after]: [readonly string[], readonly string[]] = [now[field], next[field]];
    const added = after.filter((item) => !before.includes(item));
    const removed = before.filter((item) => !after.includes(item));
    return added.length + removed.length ? [{ field, added, removed }] : [];
  });
  return [...single, ...lists];
}
