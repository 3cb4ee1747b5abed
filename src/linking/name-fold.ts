/**
 * Folding for names of companies, which goes further than folding of text (`fold.ts`): dots and apostrophes go, since print
 * sets them or not (U.S., Xi'an); commas, brackets, quotation marks and hyphens are spaces. What that lets stand together
 * which a sentence keeps apart is held against the text as it stands (`isUnbroken`).
 */
import { DROPPED, type FoldTable, foldText, makeFoldTable, SPACE } from "./fold";

/** What becomes of a folded letter or sign, by its code; those that change are all Latin-1. */
const signs = Uint16Array.from({ length: 0x100 }, (_, code) => code);
for (const sign of ".'·") signs[sign.charCodeAt(0)] = DROPPED;
for (const sign of ',()"-') signs[sign.charCodeAt(0)] = SPACE;

/** The table by which names fold; `pairs` as for `makeFoldTable`. */
export function makeNameTable(pairs: string): FoldTable {
  const table = makeFoldTable(pairs);
  for (let unit = 0; unit < table.length; unit++) {
    const code = table[unit] as number;
    if (code < signs.length) table[unit] = signs[code] as number;
  }
  return table;
}

/** A name folded. */
export const foldName = (text: string, table: FoldTable): string => foldText(text, table);

/** Ends a clause, or parts what is no name: what stands on both sides is not one name. */
const parts = /[;:!?|…、，。；：！？]|\s[-–—]\s|\p{L}{5,}\.\s/u;
const han = /\p{Script=Han}/u;

/** Whether a place in a text, folded to a name of so many words, is one run of words there too. */
export function isUnbroken(surface: string, words: number): boolean {
  if (parts.test(surface)) return false;
  if (han.test(surface)) return !/[,"“”]/.test(surface);
  // A long name is too long to arise where two meet; in a short one a comma stands only before a legal form or a number.
  return words > 4 || !/,(?!\s*(?:Co|Ltd|Inc|Corp|LLC|Limited|JSC|\d))/i.test(surface);
}
