/** What the build hands to the search: made with `build.ts`'s cards, read by `search.ts`. */
import MiniSearch, { type AsPlainObject, type Options } from "minisearch";
import { HAN, unitClass, WORD } from "../linking/fold";

/** Kinds of keys by which a card is found whole, the stronger first. */
export const keyKinds = ["name", "alias", "citation", "pinyin", "initials"] as const;
export type KeyKind = (typeof keyKinds)[number];

export interface SearchArtefact {
  /** Script variants for folding queries. */
  pairs: string;
  /** Ids of the cards; keys and the index refer to them by position. */
  ids: string[];
  /** Squeezed names: [key, position in ids, position in keyKinds]. */
  keys: [key: string, card: number, kind: number][];
  /** MiniSearch's own serialised index over words. */
  words: AsPlainObject;
}

export interface SearchDocument {
  id: number;
  name: string;
  aliases: string;
  summary: string;
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

/** One set of options for building and for loading the index: MiniSearch asks for the same on both sides. */
export const wordOptions: Options<SearchDocument> = {
  fields: ["name", "aliases", "summary"],
  tokenize: wordsOf,
  processTerm: (term) => term,
  searchOptions: {
    boost: { name: 6, aliases: 4, summary: 1 },
    prefix: (term) => term.length > 1 || unitClass[term.charCodeAt(0)] === HAN,
    fuzzy: (term) => (unitClass[term.charCodeAt(0)] === WORD && !/^\d+$/.test(term) ? (term.length > 6 ? 2 : term.length > 3 ? 1 : 0) : 0),
    combineWith: "OR",
  },
};

export { MiniSearch };
