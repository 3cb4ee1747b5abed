/**
 * One name on an official list (the Entity List and its like): what the list itself says of it. Every type used elsewhere
 * is inferred from the schema; only the build and the command-line tools run it.
 */
import { z } from "zod";

z.config({ jitless: true });

/** The lists this dataset holds, by the names of their files in `lists/`. */
export const listIds = ["entity-list", "section-1260h", "ns-cmic", "military-end-user", "mofcom-control"] as const;

export type ListId = (typeof listIds)[number];

const han = /\p{Script=Han}/u;

/** One line of print: no outer or doubled spaces, no line breaks. */
const line = z
  .string()
  .min(1, "something; the field is empty")
  .refine((s) => s === s.trim() && !/\s{2,}|[\n\r\t|]/.test(s), "one line without outer or doubled spaces, line breaks or |");

/** A day in full, as the lists give it. */
export const listDay = z
  .string()
  .regex(/^(19|20)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "a day as YYYY-MM-DD")
  .refine((day) => !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day), "a day that exists, as YYYY-MM-DD");

/** A page of the Federal Register, as `90 FR 14046`. */
const frCitation = z.string().regex(/^\d{1,3} FR \d{1,6}$/, "a page of the Federal Register as 90 FR 14046");

export const listEntrySchema = z.strictObject({
  list: z.enum(listIds),
  /** The name as the list prints it. */
  name: line,
  nameZh: line.refine((s) => han.test(s), "a name in Chinese characters").exactOptional(),
  aliases: z
    .array(line)
    .refine((all) => new Set(all).size === all.length, "each alias once")
    .default([]),
  /** The country or territory under which the list has the name. */
  destination: line.exactOptional(),
  listedOn: listDay.exactOptional(),
  lastAmended: listDay.exactOptional(),
  citations: z.array(frCitation).default([]),
  /** Marks beside the name that switch on a further rule; explained in `lists.yaml`. */
  footnotes: z.array(z.string().regex(/^\d{1,2}$/, "the number of a footnote")).default([]),
  /** The notice that listed the name, where the list has numbered notices. */
  notice: line.exactOptional(),
  /** The address of that notice. */
  source: z.url({ protocol: /^https$/, error: "an https address" }).exactOptional(),
});

/** A name on an official list. */
export type ListEntry = z.infer<typeof listEntrySchema>;
