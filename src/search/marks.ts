/** Which part of a name answers what was typed, so that a list can mark it. */
import { type FoldTable, fold, foldedSlice, HAN, unitClass, WORD } from "../linking/fold";
import { wordsOf } from "./artefact";
import { type Asked, slipped } from "./evidence";
import type { Name, Sound } from "./names";
import { soundsLike } from "./pinyin";
import { countSlips, slipsForgiven } from "./slips";

/** UTF-16 offsets in the text as it is shown. */
export type Mark = readonly [from: number, to: number];

/** A text's letters, digits and Han characters alone, each with where it stands in the text. */
interface Squeezed {
  key: string;
  starts: number[];
  ends: number[];
}

function squeezed(text: string, table: FoldTable): Squeezed & { folded: string } {
  const folding = fold(text, table);
  const folded = foldedSlice(folding, 0, folding.length);
  const found: Squeezed = { key: "", starts: [], ends: [] };
  for (let at = 0; at < folding.length; at++) {
    if (!unitClass[folded.charCodeAt(at)]) continue;
    found.key += folded[at];
    found.starts.push(folding.starts[at] ?? 0);
    // To where the next one starts: an accent that is a character of its own belongs to its letter.
    found.ends.push(folding.starts[at + 1] ?? text.length);
  }
  return { ...found, folded };
}

/** The marks of a text that is on show; `sound` tells how it is read, when it is a name. Empty where nothing of it answers. */
export function marksIn(text: string, asked: Asked, table: FoldTable, sound: (key: string) => Sound | undefined): Mark[] {
  const shown = squeezed(text, table);
  if (!asked.key || !shown.key) return [];
  const at = wholeAt(shown, asked.key);
  if (at >= 0) return [spanOf(shown, at, at + asked.key.length)];
  const words = wordMarks(shown, asked.folded);
  if (words.length) return words;
  return soundMarks(shown, asked, sound(shown.key)) ?? slipMarks(shown, asked, sound);
}

/** Where the key stands, at the start of a word if there is such a place. */
function wholeAt(shown: Squeezed, wanted: string): number {
  const { key } = shown;
  let at = key.indexOf(wanted);
  while (at >= 0 && !beginsWord(shown, at)) at = key.indexOf(wanted, at + 1);
  return at >= 0 || wanted.length < 3 ? at : key.indexOf(wanted);
}

function spanOf({ starts, ends }: Squeezed, from: number, to: number): Mark {
  return [starts[from] ?? 0, ends[to - 1] ?? 0];
}

/** The words of what was typed, wherever they stand: spaced ones where a word begins so, pairs of Han characters anywhere. */
function wordMarks(shown: Squeezed, folded: string): Mark[] {
  const hits = new Set<number>();
  for (const word of wordsOf(folded)) {
    const spaced = unitClass[word.charCodeAt(0)] === WORD;
    if (word.length < 2 && !(spaced && /\d/.test(word))) continue;
    for (let at = shown.key.indexOf(word); at >= 0; at = shown.key.indexOf(word, at + 1))
      if (!spaced || beginsWord(shown, at)) for (let unit = at; unit < at + word.length; unit++) hits.add(unit);
  }
  return joined(shown, hits);
}

/** Each Han character begins a word, and so does what stands behind one or behind a space. */
function beginsWord({ key, starts, ends }: Squeezed, at: number): boolean {
  const isHan = (unit: number) => unitClass[key.charCodeAt(unit)] === HAN;
  return at === 0 || isHan(at) || isHan(at - 1) || (starts[at] ?? 0) > (ends[at - 1] ?? 0);
}

function joined(shown: Squeezed, hits: ReadonlySet<number>): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < shown.key.length; at++) {
    if (!hits.has(at)) continue;
    const from = at;
    while (hits.has(at + 1)) at++;
    marks.push(spanOf(shown, from, at + 1));
  }
  return marks;
}

/** The characters that the letters sound, from the first character that they fit. */
function soundMarks(shown: Squeezed, { letters }: Asked, sound: Sound | undefined): Mark[] | undefined {
  if (letters === undefined || !sound) return undefined;
  for (let from = 0; from < sound.syllables.length; from++) {
    const found = soundsLike(letters, sound.syllables.slice(from));
    // Initials fit by chance everywhere but at the start.
    if (found && (from === 0 || found.manner === "full")) return [spanOf(shown, from, from + found.characters)];
  }
  return undefined;
}

/** What was typed with slips: the words that were meant, else the name as a whole. */
function slipMarks(shown: Squeezed & { folded: string }, asked: Asked, soundOf: (key: string) => Sound | undefined): Mark[] {
  const hits = new Set<number>();
  let from = 0;
  for (const word of shown.folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean)) {
    const at = shown.key.indexOf(word, from);
    if (at < 0) continue;
    from = at + word.length;
    const near = wordsOf(asked.folded).some((typed) => {
      const most = slipsForgiven(typed.length, false);
      return most > 0 && unitClass[typed.charCodeAt(0)] === WORD && (countSlips(typed, word, most)?.whole ?? most + 1) <= most;
    });
    if (near) for (let unit = at; unit < from; unit++) hits.add(unit);
  }
  if (hits.size) return joined(shown, hits);
  const name: Name = {
    text: "",
    card: 0,
    kind: "name",
    folded: shown.folded,
    key: shown.key,
    han: Array.from(shown.key).filter((unit) => unitClass[unit.charCodeAt(0)] === HAN).length,
    sound: () => soundOf(shown.key),
  };
  return slipped(name, asked) > 0 ? [spanOf(shown, 0, Math.min(shown.key.length, asked.han ? asked.key.length : shown.key.length))] : [];
}
