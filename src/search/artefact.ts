/** What the build hands to the search: made by the dataset's `compile-search.ts`, read by `search.ts`. */
import type { CitationTarget } from "../linking/cited-card";
import { HAN, unitClass, WORD } from "../linking/fold";

/**
 * What a name is to its card. `full` is its formal name, `short` a form that in running text counts only beside another
 * one (a surname), `cites` a citation on the card that means another card first of all.
 */
export const nameKinds = ["name", "full", "alias", "short", "misnomer", "ticker", "citation", "cites"] as const;
export type NameKind = (typeof nameKinds)[number];

/** `pinyin`: the syllables of its Han characters, where they are not read as each of them is by itself (卡脖子: qia bo zi). */
export type PackedName = [text: string, card: number, kind: number, pinyin?: string];

/** Where a word of a card stands, the telling places first; a word's places are the sum of their numbers. */
export const wordPlaces = { name: 1, aliases: 2, about: 4, summary: 8 } as const;
export type WordPlace = keyof typeof wordPlaces;

/** All words in order, joined by spaces, and for each how many cards have it, then one by one which card (times 16, plus its places). */
export interface PackedWords {
  words: string;
  counts: number[];
  cards: number[];
}

export interface SearchArtefact {
  /** Script variants for folding queries. */
  pairs: string;
  /** Ids of the cards; everything else refers to them by position. */
  ids: string[];
  /** How many other cards relate to each card. */
  degrees: number[];
  names: PackedName[];
  /** How each character is read by itself: a syllable, then the characters read so ("qing清青轻"). */
  readings: string;
  /** The card that each citation means. */
  citations: CitationTarget[];
  words: PackedWords;
}

/** A folded text without anything but letters, digits and Han characters: "h.r. 8315" and "hr 8315" are one key. */
export function squeeze(folded: string): string {
  let key = "";
  for (const unit of folded) if (unitClass[unit.charCodeAt(0)]) key += unit;
  return key;
}

/** Words of a folded text: spaced words whole, Han runs as pairs of characters (a lone one by itself). */
export function wordsOf(folded: string): string[] {
  const words: string[] = [];
  for (let i = 0; i < folded.length; ) {
    const kind = unitClass[folded.charCodeAt(i)];
    let end = i + 1;
    if (kind) while (end < folded.length && unitClass[folded.charCodeAt(end)] === kind) end++;
    if (kind === WORD) words.push(folded.slice(i, end));
    else if (kind === HAN) {
      if (end - i === 1) words.push(folded.slice(i, end));
      for (let at = i; at + 1 < end; at++) words.push(folded.slice(at, at + 2));
    }
    i = end;
  }
  return words;
}
