/** The order of the table. */
import type { Language } from "../../dataset/compiled";
import { kinds, type Tone, toneOf } from "../../dataset/standing";
import type { Words } from "../../locales/i18n";
import { placeWord, standingWord, typeWord } from "../wording";
import type { AtlasState, Column } from "./atlas-state";
import type { Listed } from "./filter";

const tones: readonly Tone[] = ["good", "wait", "dead", "calm"];

type Key = string | number | undefined;

/**
 * Sorts by a column as the reader's language does; cards of the same value by name. A card that has nothing in the column comes
 * last whichever way the rest goes.
 */
export function sorted(cards: readonly Listed[], { column, down }: AtlasState["sort"], language: Language, t: Words): Listed[] {
  const words = new Intl.Collator(language, { numeric: true });
  const way = down ? -1 : 1;
  const keyed = cards.map((card) => ({ card, key: keyOf(card, column, language, t) }));
  keyed.sort((a, b) => {
    const byName = words.compare(a.card.entry.name[language], b.card.entry.name[language]);
    if (a.key === undefined || b.key === undefined) return Number(a.key === undefined) - Number(b.key === undefined) || byName;
    const byKey = typeof a.key === "number" && typeof b.key === "number" ? a.key - b.key : words.compare(String(a.key), String(b.key));
    return byKey * way || byName;
  });
  return keyed.map(({ card }) => card);
}

function keyOf({ entry }: Listed, column: Column, language: Language, t: Words): Key {
  const { kind, standing } = entry;
  switch (column) {
    case "name":
      return entry.name[language];
    case "kind":
      return kinds.indexOf(kind);
    case "type":
      return typeWord(t, entry) || undefined;
    case "place":
      return placeWord(t, entry.jurisdiction);
    case "standing":
      // What stands first, and within that by the word.
      return standing && `${tones.indexOf(toneOf(kind, standing.standing))} ${standingWord(t, language, kind, standing)}`;
    case "since":
      return standing?.date;
    case "asOf":
      return entry.asOf;
  }
}
