/** A JSON file that a reader hands in: its text as a value, or what is wrong with it and where. */
import type { Problem } from "./schema";

/** Longer files are none of ours. */
const MOST = 2_000_000;

/** The value of a JSON text. */
export function parseJson(text: string): { value: unknown } | { problems: Problem[] } {
  if (text.length > MOST) return { problems: [{ where: "", message: `${text.length} > ${MOST}` }] };
  try {
    // An editor may have put a byte order mark before it.
    return { value: JSON.parse(text.replace(/^\uFEFF/, "")) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // Both engines say in their words where they stopped, if they know.
    const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
    return { problems: [{ where: line && column ? `${line}:${column}` : "", message }] };
  }
}
