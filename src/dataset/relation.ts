/**
 * Relations between cards. Each is written once, on one card; the build derives the other direction, so the two
 * cannot disagree.
 */

/** Relation -> what it is called from the other end. A symmetric one is its own inverse. */
export const inverseOf = {
  amends: "amended-by",
  "part-of": "includes",
  "issued-by": "issued",
  "administered-by": "administers",
  "sponsored-by": "sponsored",
  implements: "implemented-by",
  "based-on": "basis-for",
  supersedes: "superseded-by",
  suspends: "suspended-by",
  targets: "targeted-by",
  "listed-by": "lists",
  "made-by": "makes",
  "led-by": "leads",
  "formerly-led-by": "formerly-led",
  "member-of": "has-member",
  "subsidiary-of": "parent-of",
  "founded-by": "founded",
  "invests-in": "backed-by",
  supplies: "supplied-by",
  "variant-of": "has-variant",
  "controlled-under": "controls",
  answers: "answered-by",
  "opposite-of": "opposite-of",
  "related-to": "related-to",
} as const;

export type WrittenRelation = keyof typeof inverseOf;
export type Relation = WrittenRelation | (typeof inverseOf)[WrittenRelation];

export const writtenRelations = Object.keys(inverseOf) as [WrittenRelation, ...WrittenRelation[]];
