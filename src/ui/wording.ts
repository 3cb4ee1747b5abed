/** What the interface calls the things of the dataset, in the reader's language. */
import type { CompiledCard, CompiledStep, Language } from "../dataset/compiled";
import type { Relation } from "../dataset/relation";
import type { Kind } from "../dataset/standing";
import { type Words, wordOr } from "../locales/i18n";

/** A word of the data that the interface has no word for, made readable: `some-type` as "some type". */
const plain = (id: string): string => id.replaceAll("-", " ");

export function kindWord(t: Words, kind: Kind): string {
  return t(`kind.${kind}`);
}

/** "bill", "chip designer"; empty for a type that says nothing ("other"). */
export function typeWord(t: Words, { kind, type }: Pick<CompiledCard, "kind" | "type">): string {
  return wordOr(t, `type.${kind}.${type}`, plain(type));
}

/** Where a card's thing is at home; nothing for a listed name of a place that cards know no code for. */
export function homeWord(t: Words, { type, jurisdiction }: Pick<CompiledCard, "type" | "jurisdiction">): string {
  return type === "listed" && jurisdiction === "intl" ? "" : placeWord(t, jurisdiction);
}

export function placeWord(t: Words, jurisdiction: CompiledCard["jurisdiction"]): string {
  return t(`jurisdiction.${jurisdiction}`);
}

/** What a standing is called: by the card's own words for it where it has some. */
export function standingWord(t: Words, language: Language, kind: Kind, step: Pick<CompiledStep, "standing" | "as">): string {
  return step.as?.[language] ?? wordOr(t, `standing.${kind}.${step.standing ?? ""}`, plain(step.standing ?? ""));
}

/** What to say of a day before the card's first step: "Not yet proposed". */
export function notYetWord(t: Words, kind: Kind, firstStanding: string | undefined): string {
  return wordOr(t, `notYet.${kind}.${firstStanding ?? "other"}`, wordOr(t, `notYet.${kind}.other`, ""));
}

export function relationWord(t: Words, relation: Relation): string {
  return t(`relation.${relation}`);
}

/** "H.R. 8315, 118th Congress"; of a citation in two languages ("Announcement No. 46 (商务部公告第46号)") the reader's half. */
export function citationWord(t: Words, language: Language, { text, congress }: CompiledCard["citations"][number]): string {
  if (congress !== undefined) return t("card.congress", { text, count: congress, ordinal: true });
  const [, latin, han] = /^([^()（）]+) \((\p{Script=Han}[^()]*)\)$/u.exec(text) ?? [];
  return latin && han ? (language === "en" ? latin : han) : text;
}

/** A statement of the dataset as a whole sentence; events are kept there without a full stop. */
export function asSentence(text: string, language: Language): string {
  return /[.!?。！？…”"」)]$/.test(text) ? text : `${text}${language === "en" ? "." : "。"}`;
}
