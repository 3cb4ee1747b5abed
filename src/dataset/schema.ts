/**
 * The one definition of a card. Editors write YAML by it (see README.md in this folder); every type used elsewhere is
 * inferred from it. Only the build and the tests run it: what the extension ships was checked with it.
 */
import { z } from "zod";
import { citationTypes, citationUrl } from "./citation";
import { writtenRelations } from "./relation";
import { standingsByKind } from "./standing";

z.config({ jitless: true });

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "a card id: lower-case words joined by hyphens");

/** A day, a month or a year, as exactly as the source gives it. */
const dateSchema = z.string().regex(/^(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, "a date: YYYY, YYYY-MM or YYYY-MM-DD in quotes");

const dayInFull = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "a day: YYYY-MM-DD");

const text = (max: number) =>
  z
    .string()
    .min(1)
    .max(max, `at most ${max} characters`)
    .refine((s) => s === s.trim() && !/\s{2,}|[<>]/.test(s), "no markup, no doubled or outer spaces");

const han = /\p{Script=Han}/u;

/** The same statement in both languages; Traditional Chinese only where words, not merely the script, differ. */
const bilingual = (maxEn: number, maxZh: number) =>
  z.strictObject({
    en: text(maxEn).refine((s) => !han.test(s), "English without Chinese characters"),
    "zh-Hans": text(maxZh),
    "zh-Hant": text(maxZh).optional(),
  });

/** A statement: like the above, and the Chinese is Chinese. */
const statement = (maxEn: number, maxZh: number) =>
  bilingual(maxEn, maxZh).refine((s) => han.test(s["zh-Hans"]), {
    path: ["zh-Hans"],
    message: "a statement in Chinese characters",
  });

const words = z.array(text(60)).min(1);

/** How a name in print becomes this card. A plain string is a name that means the card wherever it stands. */
const aliasSchema = z.union([
  text(160),
  z.strictObject({
    text: text(160),
    /** Counts once the text has introduced the card by a stronger name or a definition. */
    introduced: z.literal(true).optional(),
    /** Counts where one of these words stands near (with `introduced`, either is enough). */
    needs: words.optional(),
    /** Does not count where one of these words stands near. */
    unless: words.optional(),
    /** Names of other things that share this alias: where one stands in the text, this alias does not count. */
    rivals: words.optional(),
    /** Longer words that merely contain this alias and are no card (商务部门 for 商务部). */
    notIn: words.optional(),
    /** Several cards bear this name; the text decides. Every card that bears it says so. */
    contested: z.literal(true).optional(),
    /** `any`: also in lower case (entity list). `exact`: only as written here. */
    case: z.enum(["any", "exact"]).optional(),
    /** Why the name is safe although it looks like an ordinary word. */
    harmless: text(200).optional(),
  }),
]);

const sourceSchema = z.strictObject({
  key: z.string().regex(/^[a-z0-9-]+$/, "a short key in lower case, used by `source:` on this card"),
  title: text(220),
  url: z.url({ protocol: /^https$/, error: "an https address" }),
  publisher: text(80),
  /** The body that acted, the official text, or the maker's own statement. */
  primary: z.literal(true).optional(),
});

const sourceKey = z.string().min(1);

const stepSchema = z.strictObject({
  date: dateSchema,
  /** The standing from this day on; left out where the step changes none. */
  standing: z.string().optional(),
  /** What the standing is called on this card, where the general word says too little ("Secretary of Commerce"). */
  as: bilingual(70, 30).optional(),
  event: statement(260, 130),
  source: sourceKey.optional(),
  /** No source was seen that says so: the card shows the step as unconfirmed. */
  unconfirmed: z.literal(true).optional(),
});

const dueSchema = z.strictObject({
  date: dateSchema,
  event: statement(220, 110),
  source: sourceKey.optional(),
});

const factSchema = z.strictObject({
  en: text(280).refine((s) => !han.test(s), "English without Chinese characters"),
  "zh-Hans": text(150).refine((s) => han.test(s), "a statement in Chinese characters"),
  "zh-Hant": text(150).optional(),
  source: sourceKey.optional(),
  unconfirmed: z.literal(true).optional(),
});

const citationSchema = z
  .strictObject({
    type: z.enum(citationTypes),
    text: text(90),
    congress: z.int().min(93).max(130).optional(),
    url: z.url({ protocol: /^https$/, error: "an https address" }).optional(),
    /** The text touches the card's thing but is another, or holds far more: printed by its number, it does not mean this card. */
    related: z.literal(true).optional(),
  })
  .refine((c) => citationUrl(c) !== undefined, {
    path: ["url"],
    message: "the https address of the official text (only bill with its congress, FR, CFR, U.S.C. and Public Law need none)",
  });

const relationSchema = z
  .partialRecord(z.enum(writtenRelations), id)
  .refine((r) => Object.keys(r).length === 1, "one relation a line, such as `- amends: ecra-2018`");

export const jurisdictions = [
  "us",
  "cn",
  "eu",
  "nl",
  "jp",
  "kr",
  "tw",
  "hk",
  "sg",
  "uk",
  "de",
  "fr",
  "ca",
  "il",
  "ae",
  "sa",
  "my",
  "in",
  "ru",
  "at",
  "intl",
] as const;

const measureTypes = [
  "bill",
  "statute",
  "provision",
  "rule",
  "proposed-rule",
  "guidance",
  "letter",
  "policy",
  "executive-order",
  "proclamation",
  "list",
  "listing",
  "announcement",
  "investigation",
  "agreement",
  "strategy",
  "case",
  "opinion",
] as const;
const agencyTypes = [
  "department",
  "bureau",
  "committee",
  "legislature",
  "ministry",
  "commission",
  "court",
  "military",
  "association",
  "think-tank",
  "intergovernmental",
  "fund",
  "embassy",
  "government",
  "task-force",
  "institute",
] as const;
const companyTypes = [
  "chip-designer",
  "foundry",
  "memory-maker",
  "equipment",
  "eda",
  "cloud",
  "ai-lab",
  "device-maker",
  "internet",
  "research-institute",
  "investor",
  "law-firm",
  "other",
] as const;
const personTypes = ["official", "legislator", "executive", "other"] as const;
const productTypes = ["chip", "model", "software", "equipment", "system", "device"] as const;
const conceptTypes = [
  "rule-term",
  "policy-term",
  "technical-term",
  "industry-term",
  "crime-term",
  "eccn",
  "legal-term",
  "licence-exception",
] as const;

const shared = {
  id,
  /** Whose measure, whose agency; for a company where it is based. */
  jurisdiction: z.enum(jurisdictions),
  name: bilingual(90, 45),
  fullName: bilingual(200, 90).optional(),
  aliases: z.strictObject({ en: z.array(aliasSchema).default([]), zh: z.array(aliasSchema).default([]) }),
  /** Wrong in print, yet meant: linked with a note that says what is right. */
  misnomers: z.array(z.strictObject({ text: text(120), note: statement(260, 130) })).optional(),
  /** Words that speak for this card where a contested name stands. */
  contest: z
    .strictObject({
      /** Words that stand directly before the name (美国, 中国). */
      prefixes: words.optional(),
      /** Words that stand directly behind the name (新闻发言人). */
      suffixes: words.optional(),
      /** Words in the same sentence. */
      near: words.optional(),
      /** Hosts whose own bare use of the name means this card. */
      hosts: z.array(z.string().regex(/^[a-z0-9.-]+$/, "a host name")).optional(),
      /** Languages whose own bare use of the name means this card (zh-Hant), where nothing better is known. */
      languages: z.array(z.enum(["en", "zh-Hans", "zh-Hant"])).optional(),
      /** Languages in which the bare name is first of all a body of a third country (国防部 in Taiwan's press). */
      foreignIn: z.array(z.enum(["en", "zh-Hans", "zh-Hant"])).optional(),
    })
    .optional(),
  /** How much a mention says that an article is about this story: 2 alone proves it, 1 helps, 0 says nothing. */
  topic: z.union([z.literal(0), z.literal(1), z.literal(2)]).optional(),
  summary: statement(420, 220),
  facts: z.array(factSchema).max(8).default([]),
  citations: z.array(citationSchema).max(12).default([]),
  history: z.array(stepSchema).max(24).default([]),
  due: z.array(dueSchema).max(6).default([]),
  relations: z.array(relationSchema).max(40).default([]),
  sources: z.array(sourceSchema).min(1).max(16),
  /** The day until which the card was checked. */
  asOf: dayInFull,
};

const cardByKind = z.discriminatedUnion("kind", [
  z.strictObject({ ...shared, kind: z.literal("measure"), type: z.enum(measureTypes) }),
  z.strictObject({ ...shared, kind: z.literal("agency"), type: z.enum(agencyTypes) }),
  z.strictObject({ ...shared, kind: z.literal("company"), type: z.enum(companyTypes), tickers: z.array(text(24)).optional() }),
  z.strictObject({ ...shared, kind: z.literal("person"), type: z.enum(personTypes) }),
  z.strictObject({ ...shared, kind: z.literal("product"), type: z.enum(productTypes) }),
  z.strictObject({ ...shared, kind: z.literal("concept"), type: z.enum(conceptTypes) }),
]);

/** A whole card: every field valid by itself and with the others of the same card. */
export const cardSchema = cardByKind.superRefine((card, context) => {
  const issue = (path: (string | number)[], message: string) => context.addIssue({ code: "custom", path, message });
  const keys = card.sources.map((s) => s.key);
  keys.forEach((key, i) => {
    if (keys.indexOf(key) !== i) issue(["sources", i, "key"], `the key "${key}" stands twice; each source needs its own`);
  });
  const known = Object.keys(standingsByKind[card.kind]);
  let last = "";
  card.history.forEach((step, i) => {
    if (step.standing !== undefined && !known.includes(step.standing))
      issue(["history", i, "standing"], `"${step.standing}" is no standing of a ${card.kind}; one of: ${known.join(", ")}`);
    if (step.date < last.slice(0, step.date.length))
      issue(["history", i, "date"], `steps stand in the order of their dates; ${step.date} comes after ${last}`);
    last = step.date;
    if (step.date > card.asOf)
      issue(["history", i, "date"], `${step.date} is after asOf ${card.asOf}: what is not known to have happened belongs under due`);
    if (!step.source && !step.unconfirmed) issue(["history", i, "source"], "a step names the key of its source, or says `unconfirmed: true`");
  });
  const sourced = [
    ...card.history.map((s, i) => [["history", i, "source"], s.source] as const),
    ...card.facts.map((s, i) => [["facts", i, "source"], s.source] as const),
    ...card.due.map((s, i) => [["due", i, "source"], s.source] as const),
  ];
  for (const [path, key] of sourced)
    if (key !== undefined && !keys.includes(key)) issue([...path], `"${key}" is no key under sources; one of: ${keys.join(", ")}`);
  if (card.kind === "measure" && !card.history.some((s) => s.standing)) issue(["history"], "a measure has at least one step with a standing");
  if (card.aliases.en.length + card.aliases.zh.length === 0) issue(["aliases"], "at least one alias, or nothing would ever link here");
});

export type Card = z.infer<typeof cardSchema>;
export type Alias = z.infer<typeof aliasSchema>;
export type Citation = z.infer<typeof citationSchema>;
export type Bilingual = { en: string; "zh-Hans": string; "zh-Hant"?: string | undefined };
