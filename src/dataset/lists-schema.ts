/** What is known about the lists as such (`lists/lists.yaml`), and what ties their names to cards and Chinese names. */
import { z } from "zod";
import { listDay, listIds } from "./list-entry";

const han = /\p{Script=Han}/u;

const text = (max: number) =>
  z
    .string()
    .min(1)
    .max(max, `at most ${max} characters`)
    .refine((s) => s === s.trim() && !/\s{2,}|[<>]/.test(s), "no markup, no doubled or outer spaces");

/** The same statement in both languages. */
const statement = (maxEn: number, maxZh: number) =>
  z.strictObject({
    en: text(maxEn).refine((s) => !han.test(s), "English without Chinese characters"),
    "zh-Hans": text(maxZh).refine((s) => han.test(s), "a statement in Chinese characters"),
  });

/** A short name may stay in Latin letters in Chinese too (1260H). */
const shortName = z.strictObject({ en: text(40), "zh-Hans": text(20) });

const cardId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "a card id: lower-case words joined by hyphens");
const address = z.url({ protocol: /^https$/, error: "an https address" });

const footnoteSchema = z.strictObject({
  number: z.string().regex(/^\d{1,2}$/, 'a number in quotes: "4"'),
  /** Where the rule stands that the footnote switches on. */
  rule: text(40),
  /** The card that explains the rule. */
  card: cardId.optional(),
  meaning: statement(360, 180),
});

const listSchema = z.strictObject({
  id: z.enum(listIds),
  name: statement(90, 45),
  short: shortName,
  /** Who keeps the list. */
  authority: statement(90, 45),
  /** The card of the list itself, and of what it rests on. */
  cards: z.array(cardId).min(1),
  /** The day until which the names are known; a month, where the day is not. */
  asOf: z.union([listDay, z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/)], { error: "a day as YYYY-MM-DD or a month as YYYY-MM, in quotes" }),
  /** The official publication from which the names come. */
  provenance: z.strictObject({ source: text(120), url: address }),
  /** Where the official text stands today. */
  text: address,
  /** What a listing means. */
  meaning: statement(360, 180),
  /** What these rows do not tell although it matters. */
  lacks: z.array(statement(280, 140)).min(1),
  footnotes: z.array(footnoteSchema).default([]),
});

/** What holds for all lists. */
const cautionSchema = z.strictObject({
  /** A lookup in this dataset is no legal screening. */
  screening: statement(280, 140),
  /** The rule on firms owned by listed ones, and how it stands. */
  ownership: statement(420, 210),
});

export const listsSchema = z.strictObject({ cautions: cautionSchema, lists: z.array(listSchema) }).superRefine(({ lists }, context) => {
  listIds.forEach((id) => {
    const count = lists.filter((list) => list.id === id).length;
    if (count !== 1) context.addIssue({ code: "custom", path: ["lists"], message: `expected the list "${id}" once, found it ${count} times` });
  });
});

/** How a listed name belongs to a card: it is the card's own, a company it controls, a part of it, or its owner. */
const tieKinds = ["self", "subsidiary", "unit", "parent"] as const;

/** Card id to the listed names that belong to it. */
export const tiesSchema = z.record(cardId, z.array(z.strictObject({ list: z.enum(listIds), name: z.string().min(1), as: z.enum(tieKinds) })).min(1));

/** The name as the list prints it, to the Chinese name. */
export const chineseNamesSchema = z.record(
  z.string().min(1),
  z.string().refine((s) => han.test(s) && s === s.trim(), "a name in Chinese characters"),
);

/** One list as such. */
export type List = z.infer<typeof listSchema>;
export type ListCautions = z.infer<typeof cautionSchema>;
/** How a listed name belongs to a card: it is the card's own, a company it controls, a part of it, or its owner. */
export type TieKind = (typeof tieKinds)[number];
export type Ties = z.infer<typeof tiesSchema>;
