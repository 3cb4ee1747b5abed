/** The reader's own cards as a file: written for a newsroom to share, read back with everything checked first. */
import { z } from "zod";
import { parseJson } from "../settings/json-text";
import { type Problem, problemsOf, type Wording } from "../settings/schema";
import { MOST_TERMS, sameName, type Term, termsSchema } from "./schema";

const mark = "export-control-lens-terms";
const fileSchema = z.strictObject({ file: z.literal(mark), version: z.literal(1), terms: termsSchema });

/** The text of a terms file. */
export function writeTermsFile(terms: readonly Term[]): string {
  return `${JSON.stringify({ file: mark, version: 1, terms }, undefined, 2)}\n`;
}

/** The terms of a file; or all that is wrong with it. */
export function readTermsFile(text: string, wording?: Wording): { terms: Term[] } | { problems: Problem[] } {
  const json = parseJson(text);
  if ("problems" in json) return json;
  const read = fileSchema.safeParse(json.value, wording && { error: wording });
  return read.success ? { terms: read.data.terms } : { problems: problemsOf(read.error, "") };
}

export interface Merged {
  terms: Term[];
  /** Names of terms that are new, and of those whose card the file replaces. */
  added: string[];
  changed: string[];
  /** How many the merged list holds over the cap; it may not be taken then. */
  over: number;
}

/** What there would be with a file's terms added; where both have a name, the file's card. */
export function mergeTerms(now: readonly Term[], file: readonly Term[]): Merged {
  const next = new Map(now.map((term) => [sameName(term.name), term]));
  const added: string[] = [];
  const changed: string[] = [];
  for (const term of file) {
    const key = sameName(term.name);
    const known = next.get(key);
    if (!known) added.push(term.name);
    else if (!isSame(known, term)) changed.push(term.name);
    next.set(key, term);
  }
  return { terms: [...next.values()], added, changed, over: Math.max(0, next.size - MOST_TERMS) };
}

function isSame(one: Term, other: Term): boolean {
  return one.name === other.name && one.note === other.note && one.link === other.link && one.aliases.join("\n") === other.aliases.join("\n");
}
