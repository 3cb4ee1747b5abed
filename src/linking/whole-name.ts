/** Whether a place in a text, whose letters are those of a listed name, is written as a name and is no part of a longer one. */

import { isTitleCase } from "./part-of-name";

const letters = /[\p{L}\p{N}]+/gu;
const capital = /\p{Lu}|\p{Lo}|\d/u;
const han = /\p{Script=Han}/u;

/** A word of more letters than "from" and "with" takes a capital in a name. */
const SMALL = 4;

/** Whether the words are cased as in a name; an acronym's in capitals. */
export function isWrittenAsName(surface: string, caps: boolean): boolean {
  if (han.test(surface)) return true;
  if (caps) return surface === surface.toUpperCase();
  const words = surface.match(letters) ?? [];
  // One word begins with its capital, or with one small letter before it: iJet, and not sourceMap.
  if (words.length === 1) return /^\p{Ll}?[\p{Lu}\d]/u.test(surface);
  const long = words.filter((word) => word.length > SMALL);
  const low = long.filter((word) => !capital.test(word)).length;
  return words.some((word) => capital.test(word)) && low * 3 <= long.length;
}

const before = /(\p{Lu}[\p{L}'’-]*)[ \u00a0]$/u;
const behind = /^(?:[ \u00a0]|-)(\p{Lu}[\p{L}'’-]*)/u;
/** Stand beside a name and are no part of it. */
const besides = new Set(
  (
    "The A An And Or But In On At By To Of From With For As Is Was While When After Before Since If That This Both Also Says Said Like Mr Mrs Ms Dr Haji President Chief CEO Chairman General Minister " +
    "Chinese China Russian Iranian Pakistani American Beijing Washington US U.S Firm Firms Company Companies Group Chipmaker Entity Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
  ).split(" "),
);

/** "In Singapore", which ends where the name begins. */
const placeBefore = /(?:^|[^\p{L}])(?:in|from|near|at)[ \u00a0]\p{Lu}[\p{L}'’-]*[ \u00a0]$/iu;

/** A name of more words is not the end of another's. */
const FEW = 4;
/** A name of more words is not the beginning of another's. */
const VERY_FEW = 2;

/**
 * Whether a capitalised word directly beside a name of so many words makes it part of another's: Zhang Wei Min, Old Silk
 * Road Trading Post. Behind a legal form no name goes on.
 */
export function isPartOfLongerName(text: string, from: number, to: number, words: number, hasLegalForm: boolean): boolean {
  if (words > FEW || han.test(text.slice(from, to))) return false;
  const last = before.exec(text.slice(Math.max(0, from - 30), from))?.[1];
  const next = words > VERY_FEW || hasLegalForm ? undefined : behind.exec(text.slice(to, to + 30))?.[1];
  const isOther = (word: string | undefined) => word !== undefined && !besides.has(word) && word !== word.toUpperCase() && !/['’]s?$/.test(word);
  if (!isOther(next) && (!isOther(last) || startsSentence(text, from - (last?.length ?? 0) - 1))) return false;
  if (!isOther(next) && placeBefore.test(text.slice(Math.max(0, from - 40), from))) return false;
  return !isTitleCase(text, from, to);
}

/** Whether a capital at a place is there because a sentence begins. */
function startsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:"“”]["”’)]?)\s*$/u.test(text.slice(Math.max(0, at - 4), at));
}
