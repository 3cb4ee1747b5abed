/**
 * Folding: one form for all the ways in which print writes the same name, with a map back to the original.
 *
 * Folded away: case, width, Latin accents, Traditional script, kinds of quotes, dashes and middle dots, soft hyphens
 * and zero-width characters, runs of white space, and any space beside a Han character (Chinese sets none; a line break
 * in the source leaves one). Every UTF-16 unit folds to at most one unit, so one table look-up decides each.
 */

/** Folded unit for each UTF-16 unit. */
export type FoldTable = Uint16Array;

/** What a folded unit is to a word: nothing, part of a spaced word, or a character of a script that sets no spaces. */
export const OTHER = 0;
export const WORD = 1;
export const HAN = 2;

export interface Folded {
  /** Folded units; only the first `length` count. */
  codes: Uint16Array;
  length: number;
  /** For each folded unit the offset of its source unit; `starts[length]` is the source's length. */
  starts: Uint32Array;
}

/** What white space folds to, and what a dropped unit does. */
export const SPACE = 32;
export const DROPPED = 0;
type Ranges = readonly (readonly [from: number, to: number])[];

/** Soft hyphen, joiners and other invisible marks, directional controls, variation selectors, combining accents. */
const dropped: Ranges = [
  [0x00ad, 0x00ad],
  [0x0300, 0x036f],
  [0x061c, 0x061c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];

const replaced: readonly (readonly [by: string, ranges: Ranges])[] = [
  [
    "'",
    [
      [0x0060, 0x0060],
      [0x00b4, 0x00b4],
      [0x02bc, 0x02bc],
      [0x2018, 0x201b],
      [0x2032, 0x2032],
      [0xff07, 0xff07],
    ],
  ],
  [
    '"',
    [
      [0x00ab, 0x00ab],
      [0x00bb, 0x00bb],
      [0x201c, 0x201f],
      [0x2033, 0x2033],
      [0x300c, 0x300f],
      [0x301d, 0x301f],
      [0xff02, 0xff02],
    ],
  ],
  [
    "-",
    [
      [0x2010, 0x2015],
      [0x2043, 0x2043],
      [0x2212, 0x2212],
      [0xfe58, 0xfe58],
      [0xfe63, 0xfe63],
      [0xff0d, 0xff0d],
    ],
  ],
  [
    "\u00b7",
    [
      [0x16eb, 0x16eb],
      [0x2022, 0x2022],
      [0x2027, 0x2027],
      [0x2219, 0x2219],
      [0x22c5, 0x22c5],
      [0x2e31, 0x2e31],
      [0x30fb, 0x30fb],
      [0xff65, 0xff65],
    ],
  ],
  [
    " ",
    [
      [0x0009, 0x000d],
      [0x0085, 0x0085],
      [0x00a0, 0x00a0],
      [0x1680, 0x1680],
      [0x2000, 0x200a],
      [0x2028, 0x2029],
      [0x202f, 0x202f],
      [0x205f, 0x205f],
      [0x3000, 0x3000],
    ],
  ],
];

const inside = (ranges: Ranges, code: number) => ranges.some(([from, to]) => code >= from && code <= to);

/** Ranges in which a unit may fold to another one; everything else outside the script pairs stays itself. */
const foldedRanges: Ranges = [
  [0x0000, 0x061c],
  [0x115f, 0x1160],
  [0x1680, 0x16eb],
  [0x17b4, 0x180e],
  [0x1d00, 0x1fff],
  [0x2000, 0x206f],
  [0x2100, 0x2189],
  [0x2212, 0x2219],
  [0x22c5, 0x22c5],
  [0x2e31, 0x2e31],
  [0x2e80, 0x2fdf],
  [0x3000, 0x303f],
  [0x30fb, 0x30fb],
  [0xf900, 0xfaff],
  [0xfe00, 0xfe6f],
  [0xfeff, 0xffef],
];

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (inside(dropped, code)) return "";
  for (const [by, ranges] of replaced) if (inside(ranges, code)) return by;
  const compatible = unit.normalize("NFKC");
  const lower = (compatible.length === 1 ? compatible : unit).toLowerCase();
  const base = lower.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  const folded = base.length === 1 ? base : lower.length === 1 ? lower : unit;
  return folded === unit || folded === lower ? folded : foldUnit(folded);
}

/**
 * Makes the table. `pairs` lists script variants as one string, each variant followed by what it folds to
 * ("國国會会"); a variant may not itself be folded to.
 */
export function makeFoldTable(pairs: string): FoldTable {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) table[unit] = unit;
  for (const [from, to] of foldedRanges)
    for (let unit = from; unit <= to; unit++) {
      const folded = foldUnit(String.fromCharCode(unit));
      table[unit] = folded.length ? folded.charCodeAt(0) : 0;
    }
  for (let i = 0; i + 1 < pairs.length; i += 2) table[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1);
  // Compatibility forms fold to a character that may itself be a variant (U+F9A7 is 陷, U+F96F is 說).
  for (let unit = 0x2e80; unit <= 0xffef; unit++) table[unit] = table[table[unit] ?? unit] ?? unit;
  table[0] = 0;
  return table;
}

/** What each folded unit is to a word. Surrogates count as OTHER: no alias holds one. */
export const unitClass: Uint8Array = (() => {
  const classes = new Uint8Array(0x10000);
  const fill = (from: number, to: number, value: number) => classes.fill(value, from, to + 1);
  fill(0x30, 0x39, WORD);
  fill(0x61, 0x7a, WORD);
  fill(0x00c0, 0x052f, WORD);
  classes[0x00d7] = OTHER;
  classes[0x00f7] = OTHER;
  fill(0x0531, 0x0587, WORD);
  fill(0x05d0, 0x06ff, WORD);
  fill(0x0900, 0x0dff, WORD);
  fill(0x1d00, 0x1fff, WORD);
  fill(0x2e80, 0x2fdf, HAN);
  fill(0x3005, 0x3007, HAN);
  fill(0x3040, 0x30fa, HAN);
  fill(0x30fc, 0x31ff, HAN);
  fill(0x3400, 0x9fff, HAN);
  fill(0xac00, 0xd7ff, HAN);
  fill(0xf900, 0xfaff, HAN);
  return classes;
})();

/** Folds a text. Offsets are UTF-16 units of `text`. */
export function fold(text: string, table: FoldTable): Folded {
  return foldInto({ codes: new Uint16Array(text.length), length: 0, starts: new Uint32Array(text.length + 1) }, text, table);
}

function foldInto(into: Folded, text: string, table: FoldTable): Folded {
  const { codes, starts } = into;
  const size = text.length;
  let length = 0;
  let lastClass = HAN; // so that leading space is dropped like space beside Han
  let spaceAt = -1;
  for (let i = 0; i < size; i++) {
    const code = table[text.charCodeAt(i)] as number;
    if (code === SPACE) {
      if (spaceAt < 0) spaceAt = i;
      continue;
    }
    if (code === DROPPED) continue;
    const here = unitClass[code] as number;
    if (spaceAt >= 0) {
      if (lastClass !== HAN && here !== HAN) {
        codes[length] = SPACE;
        starts[length++] = spaceAt;
      }
      spaceAt = -1;
    }
    codes[length] = code;
    starts[length++] = i;
    lastClass = here;
  }
  starts[length] = size;
  into.length = length;
  return into;
}

/** A part of a folded text as a string. */
export function foldedSlice({ codes }: Folded, from: number, to: number): string {
  let slice = "";
  if (to - from < 64) {
    for (let at = from; at < to; at++) slice += String.fromCharCode(codes[at] as number);
    return slice;
  }
  // fromCharCode takes its units as arguments, of which engines allow only so many.
  for (let at = from; at < to; at += 4096) slice += String.fromCharCode(...codes.subarray(at, Math.min(to, at + 4096)));
  return slice;
}

/** Shared by all calls of `foldText`, most of which fold a few words. */
const scratch: Folded = { codes: new Uint16Array(0), length: 0, starts: new Uint32Array(1) };

/** A whole text folded to a string. */
export function foldText(text: string, table: FoldTable): string {
  if (scratch.codes.length < text.length) {
    const size = Math.max(4096, text.length * 2);
    scratch.codes = new Uint16Array(size);
    scratch.starts = new Uint32Array(size + 1);
  }
  const folded = foldInto(scratch, text, table);
  return foldedSlice(folded, 0, folded.length);
}
