/**
 * Whether a unit is about this story. Famous names prove nothing: an article on phones names Apple and Nvidia too. A
 * unit is on the story if it holds a proof (a word that only this story uses, or the own name of a card that does), or a
 * word of control together with what is controlled. All words and weights are data (`src/dataset/topic.yaml`, `topic` of
 * a card).
 */
import { type Evidence, NEAR_LATIN } from "./evidence";
import type { LexiconData } from "./lexicon";

/** A card that a unit names, and whether by a name that means it wherever it stands. */
export interface Linked {
  card: number;
  own: boolean;
}

/** Cards that help without proving: so many different ones make a story by themselves. */
const HELPING = 3;
/** A unit of at most so many units is a teaser or a headline, where two that help are much. */
const SHORT = 400;
const HELPING_SHORT = 2;

/** Judges a unit of `length` UTF-16 units by what it links and by its words. */
export function isOnTopic(linked: readonly Linked[], length: number, evidence: Evidence, { cards, topic }: LexiconData): boolean {
  const helping = new Set<number>();
  const surely = new Set<number>();
  for (const { card, own } of linked) {
    const { topic: weight = 0, kind } = cards[card] ?? {};
    if (weight === 2 && own) return true;
    if (weight === 0 || kind === "concept") continue;
    helping.add(card);
    if (own) surely.add(card);
  }
  if (topic.proof.some((word) => evidence.holds(word))) return true;
  if (surely.size >= HELPING || (length <= SHORT && helping.size >= HELPING_SHORT)) return true;
  return topic.control.some((word) => evidence.holds(word) && (surely.size > 0 || evidence.meet(word, topic.goods, NEAR_LATIN)));
}
