/**
 * The card schema as JSON Schema, so that an editor completes and checks card files while they are written. Made from
 * the zod schema; what zod refines by code cannot be told in it and is left to `npm run dataset:check`.
 */
import { z } from "zod";
import { writtenRelations } from "../relation";
import { cardSchema } from "../schema";
import { kinds, standingsByKind } from "../standing";

type JsonSchema = z.core.JSONSchema.BaseSchema;

const comment =
  "Made by `npm run dataset:schema` from schema.ts; do not edit. It cannot express what the schema checks by code (languages, markup, " +
  "order of dates, steps after asOf, unknown source keys, citations that need a url); `npm run dataset:check` does.";

/** Shown by the editor beside a field. */
const help: Record<string, string> = {
  id: "The file's name without .yaml: lower-case words joined by hyphens. Never changes once published.",
  kind: "The folder's name.",
  jurisdiction: "Whose measure, whose agency; for a company where it is based.",
  name: "The card's heading: what print calls the thing, short.",
  fullName: "The official long name, where it differs from the heading.",
  aliases: "The names by which print is linked to this card. A plain text means the card wherever it stands.",
  introduced: "Counts once the text has named the card in full or defined this short form.",
  needs: "Counts where one of these words stands near.",
  unless: "Does not count where one of these words stands near.",
  rivals: "Full names of other things that share this name: where one stands in the text, the short form is theirs.",
  notIn: "Longer words that contain this name and are no card (商务部门 for 商务部).",
  contested: "Other cards bear this name too, and say so. The text decides.",
  case: "any: also in lower case. exact: only as written here.",
  harmless: "Why the name is safe although it looks like an ordinary word.",
  misnomers: "Names that are wrong in print and yet mean this card.",
  contest: "Words that speak for this card where a contested name stands.",
  topic: "What a mention says about an article: 2 proves that it is about this story, 1 helps, 0 says nothing.",
  summary: "One to three sentences that a newcomer understands. No history, nothing that will rot.",
  facts: "What a reader needs beyond the summary. A fact lives on one card.",
  citations: "Official texts, in fixed forms: H.R. 8315, Public Law 115-232, 88 FR 73458, 15 CFR 744.23, 50 U.S.C. 4801.",
  congress: "The number of the congress of a bill, such as 119.",
  related: "The text is another thing than the card's, or holds far more: its number in print does not link here.",
  history: "What happened, in the order of the dates.",
  standing: "The standing from this day on. Left out where the step changes none.",
  as: "What the standing is called on this card, where the general word says too little.",
  event: "What happened, without the date.",
  source: "The key of a source below.",
  unconfirmed: "No source was seen that says so.",
  due: "What is scheduled for a day after asOf and is not known to have happened.",
  relations: "Links to other cards, one a line: relation: id. The other end is derived.",
  sources: "Where the statements come from; each with a key that steps and facts name.",
  primary: "The body that acted, the official text, or the maker's own statement.",
  asOf: "The day until which the card was checked.",
};

/** The JSON Schema of a card file. */
export function cardJsonSchema(): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(cardSchema, { target: "draft-7", io: "input", reused: "ref" });
  for (const part of partsOf(schema)) {
    spellOutRelations(part);
    for (const [field, described] of Object.entries(part.properties ?? {}))
      if (typeof described === "object" && help[field]) described.description = help[field];
  }
  return {
    ...($schema && { $schema }),
    $comment: comment,
    ...schema,
    // In zod the standings of a kind are checked by code; here they are told again, so that editors can offer them.
    allOf: kinds.map((kind) => ({
      if: { properties: { kind: { const: kind } } },
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own keyword.
      then: { properties: { history: { items: { properties: { standing: { enum: Object.keys(standingsByKind[kind]) } } } } } },
    })),
  };
}

/** The schema and every schema inside it. */
function partsOf(schema: JsonSchema): JsonSchema[] {
  const inside = Object.values(schema).flatMap((value: unknown) => (Array.isArray(value) ? (value as unknown[]) : [value]));
  return [schema, ...inside.flatMap((value) => (typeof value === "object" && value !== null ? partsOf(value as JsonSchema) : []))];
}

/** Editors complete fields, but no `propertyNames`; a relation is the one record of the schema. */
function spellOutRelations(schema: JsonSchema): void {
  const target = schema.additionalProperties;
  if (!schema.propertyNames || typeof target !== "object") return;
  delete schema.propertyNames;
  schema.properties = Object.fromEntries(writtenRelations.map((name) => [name, { ...target }]));
  Object.assign(schema, { additionalProperties: false, minProperties: 1, maxProperties: 1 });
}
