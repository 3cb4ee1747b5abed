/** The reader's own cards: one schema for the form, for what is stored and for files. Literal text, and not much of it. */
import { z } from "zod";

z.config({ jitless: true });

export const MOST_TERMS = 500;
const MOST_ALIASES = 20;
export const LONGEST_NAME = 80;
export const LONGEST_NOTE = 600;
const LONGEST_LINK = 500;

/** One line of plain text; what a rule wants is told by its name in `params`. */
const line = (least: number, most: number) =>
  z
    .string()
    .min(least)
    .max(most)
    .refine((text) => !/[<>\p{Cc}]|\s{2}|^\s|\s$/u.test(text), { params: { rule: "plain" } });

/** A name in print. A single letter would be met in every line. */
const name = line(2, LONGEST_NAME).refine((text) => /[\p{L}\p{N}]/u.test(text), { params: { rule: "letters" } });

export const termSchema = z.strictObject({
  name,
  /** Other names in print, in any language. */
  aliases: z.array(name).max(MOST_ALIASES).default([]),
  note: line(1, LONGEST_NOTE),
  link: z
    .url({ protocol: /^https$/ })
    .max(LONGEST_LINK)
    .optional(),
});

export type Term = z.infer<typeof termSchema>;

/** One name for two cards would leave open which of them is meant. */
const distinct = (terms: readonly Term[]) => {
  const seen = new Map<string, number>();
  return terms.flatMap(({ name }, at) => {
    const key = sameName(name);
    const first = seen.get(key);
    seen.set(key, first ?? at);
    return first === undefined ? [] : [at];
  });
};

export const termsSchema = z
  .array(termSchema)
  .max(MOST_TERMS)
  .superRefine((terms, context) => {
    for (const at of distinct(terms)) context.addIssue({ code: "custom", path: [at, "name"], params: { rule: "distinct" } });
  });

/** The form of a name by which two are told to be one. */
export function sameName(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}
