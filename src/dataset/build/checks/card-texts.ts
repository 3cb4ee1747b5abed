/** What several checks need of a card: its file, and every text on it with the field in which it stands. */
import type { Alias, Bilingual, Card } from "../../schema";

/** The card's file, as problems name it. */
export const fileOf = (card: Card): string => `${card.kind}/${card.id}.yaml`;

/** An alias in its long form. */
const longAlias = (alias: Alias): Exclude<Alias, string> => (typeof alias === "string" ? { text: alias } : alias);

export interface PlacedAlias extends Exclude<Alias, string> {
  field: string;
  language: "en" | "zh";
}

/** All aliases of a card in their long form, each with its field. */
export function aliasesOf(card: Card): PlacedAlias[] {
  return (["en", "zh"] as const).flatMap((language) =>
    card.aliases[language].map((alias, i) => ({ ...longAlias(alias), language, field: `aliases.${language}[${i}]` })),
  );
}

export interface PlacedText {
  field: string;
  text: Bilingual;
  /** A name may be the same in both languages (TPP); a statement may not. */
  isName: boolean;
}

/** Every text that a card shows, with its field. */
export function textsOf(card: Card): PlacedText[] {
  const names = [
    ["name", card.name] as const,
    ["fullName", card.fullName] as const,
    ...card.history.map((step, i) => [`history[${i}].as`, step.as] as const),
  ];
  const statements = [
    ["summary", card.summary] as const,
    ...(card.misnomers ?? []).map((misnomer, i) => [`misnomers[${i}].note`, misnomer.note] as const),
    ...card.facts.map((fact, i) => [`facts[${i}]`, fact] as const),
    ...card.history.map((step, i) => [`history[${i}].event`, step.event] as const),
    ...card.due.map((due, i) => [`due[${i}].event`, due.event] as const),
  ];
  return [
    ...names.flatMap(([field, text]) => (text ? [{ field, text, isName: true }] : [])),
    ...statements.map(([field, text]) => ({ field, text, isName: false })),
  ];
}

/** A long text cut to what a message can hold. */
export const excerpt = (text: string, length = 40): string => (text.length > length ? `${text.slice(0, length)}…` : text);
