/** A name that several cards bear must be declared contested by each of them. */
import type { Card } from "../../schema";
import { aliasForms, folded } from "../alias-forms";
import type { Problem } from "../load";
import { aliasesOf, fileOf } from "./card-texts";

interface Bearer {
  card: Card;
  field: string;
  text: string;
  /** Whether the card does not yet say that others bear the name too. */
  open: boolean;
}

/** Names that two cards bear, in any form that print gives them, without both saying `contested: true`. */
export function sharedAliases(cards: readonly Card[]): Problem[] {
  const bearers = new Map<string, Bearer[]>();
  for (const card of cards) for (const [form, bearer] of formsOf(card)) bearers.set(form, [...(bearers.get(form) ?? []), bearer]);
  const told = new Set<string>();
  return [...bearers.values()].flatMap((all) =>
    all.flatMap(({ card, field, text, open }) => {
      const others = all.filter((o) => o.card !== card).map((o) => o.card.id);
      const key = `${card.id} ${field}`;
      if (!open || others.length === 0 || told.has(key)) return [];
      told.add(key);
      const message = `"${folded(text)}" is also an alias of ${others.join(", ")}: every card that bears it says \`contested: true\`, or drops it`;
      return [{ file: fileOf(card), field, message }];
    }),
  );
}

/** The card's names by folded form. Where two fold to the same, the card is open if one of them is. */
function formsOf(card: Card): Map<string, Bearer> {
  const names = [
    ...aliasesOf(card).map(({ text, field, contested }) => ({ text, field, open: !contested })),
    ...(card.misnomers ?? []).map(({ text }, i) => ({ text, field: `misnomers[${i}].text`, open: true })),
  ];
  const forms = new Map<string, Bearer>();
  for (const name of names) for (const form of aliasForms(name.text)) if (!forms.get(form)?.open) forms.set(form, { card, ...name });
  return forms;
}
