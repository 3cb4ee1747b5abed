/**
 * Whether a unit is about this story. Famous names prove nothing: an article on phones names Apple and Nvidia too. A
 * unit is on the story if it holds a proof (a card or a word that only this story uses), or a word of control together
 * with a word for what is controlled. All words are data (`src/dataset/topic.yaml`).
 */
import type { Evidence } from "./evidence";
import type { LexiconData } from "./lexicon";

/** `linked` are the indexes of the cards that the unit names. */
export function isOnTopic(linked: ReadonlySet<number>, evidence: Evidence, { cards, topic }: LexiconData): boolean {
  const holds = (words: readonly number[]) => words.some((word) => evidence.holds(word));
  let helping = 0;
  for (const card of linked) {
    const weight = cards[card]?.topic ?? 0;
    if (weight === 2) return true;
    helping += weight;
  }
  if (holds(topic.proof)) return true;
  return holds(topic.control) && (helping > 0 || holds(topic.goods));
}
