/** Telling the persons on the lists from the companies: the lists do not say which is which. */
import type { NameWords } from "./name-words";

const personal = /^(?:\p{Lu}[\p{L}'’`-]*|\p{Lu}\.(?:\p{Lu}\.)?|al|ul|ur|bin|de|van|el)$/u;
/** Shared by many names and yet no trade's: given names. */
const givenNames = new Set(
  "ali reza ahmad ahmed mohammad mohammed muhammad mohamad mohd alex andrey sergey sergei dmitriy dmitry vladimir yuri olga khalil abdul hassan hossein mehdi ibrahim hamid seyed saeed noor nur".split(
    " ",
  ),
);
/** So many names share a word of trade: Zavod, Ticaret, Elektronik. */
const TRADE = 8;

/** Whether a list's name is a person's: two to five capitalised words, none of them a trade's, a place's or English. */
export function isPersonsName(name: string, folded: string, hasLegalForm: boolean, words: NameWords): boolean {
  const parts = name
    .replace(/\([^)]*\)/g, " ")
    .trim()
    .split(/\s+/);
  if (hasLegalForm || parts.length < 2 || parts.length > 5 || !parts.every((part) => personal.test(part))) return false;
  if (parts.some((part) => part.length > 3 && part === part.toUpperCase())) return false;
  return folded.split(" ").every((word) => givenNames.has(word) || (!words.isPlace(word) && !isOfTrade(word, words)));
}

function isOfTrade(word: string, words: NameWords): boolean {
  return (words.isEnglish(word) && words.sharedBy(word) > 3) || words.sharedBy(word) >= TRADE;
}
