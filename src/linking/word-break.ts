/**
 * Names in a script without spaces can appear by chance where two words meet: 川普 in 四川普遍, 輝達 in 光輝達陣. Where the
 * words of the language run across both edges of a name, no name stands there. The words come from the dictionary that
 * engines break lines of text by (Unicode UAX #29 leaves Chinese to such dictionaries: https://unicode.org/reports/tr29/).
 */
const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/** Characters around a name that are looked at; words are shorter. */
const AROUND = 8;

const han = /\p{Script=Han}/u;

/** On how many sides of the place a word runs across its edge: 0, 1 or 2. */
export function edgesCut(text: string, from: number, to: number): number {
  // Most names stand beside a mark or a letter at some side, and a word dictionary is dear to ask.
  const isOpen = [text[from - 1], text[to]].some((beside) => beside !== undefined && han.test(beside));
  if (!isOpen) return 0;
  const start = Math.max(0, from - AROUND);
  let cut = 0;
  for (const { index, segment } of segmenter.segment(text.slice(start, to + AROUND))) {
    const first = start + index;
    const end = first + segment.length;
    if (first >= to) break;
    if (first < from && end > from && end < to) cut++;
    if (first > from && end > to) cut++;
  }
  return cut;
}
