/**
 * The short form of a listed company's name: what is left without the place before it and the trade behind it. Shenzhen
 * Pengxinxu Technology is Pengxinxu once a text has named it in full.
 */
import type { SafetyFacts } from "./form-needs";
import { wordsOf } from "./name-words";

/** A single word that tells a name and is not too short to be a word of another kind. */
const SHORTEST = 6;

/** The short form of a folded name without legal forms; `isName` tells of a text whether it is a listed form itself. */
export function shortFormOf(core: string, { words, colliding }: SafetyFacts, isName: (text: string) => boolean): string | undefined {
  const all = wordsOf(core);
  if (all.length < 2 || /\p{Script=Han}/u.test(core)) return undefined;
  const telling = all.filter((word) => words.isTelling(word));
  const [word] = telling;
  // One telling word at the front, the rest of places and trades.
  const front = all.find((other) => !words.isPlace(other));
  if (telling.length !== 1 || word === undefined || word !== front || word.length < SHORTEST || colliding.has(word) || isName(word)) return undefined;
  return word;
}
