/**
 * Reading a flow: fold its text and find all spots in it. Depends on the flow's text alone, so a page keeps the reading
 * of a flow for as long as its text stays the same; deciding is done over all flows of a unit together.
 */
import { type FoundCitation, findCitations } from "./citation-text";
import type { CitationTargets } from "./cited-card";
import { type FoldTable, makeFoldTable } from "./fold";
import { formsOf } from "./forms";
import { ANY_CASE, type LexiconData, type Reading } from "./lexicon";
import { SpotFinder } from "./spot";
import { eachInSteps, type Steps } from "./steps";

export interface Spot {
  /** Index into the lexicon's aliases, or -1 for a longer name that is no card. */
  alias: number;
  /** Offsets in the text, UTF-16 units. */
  from: number;
  to: number;
  plural: boolean;
}

export interface FlowReading {
  text: string;
  /** In the order of the text. */
  spots: Spot[];
  /** Where conditions' words stand: word, from, to, in the order of `from`; flat, for there are many. */
  words: number[];
  /** Where official texts are cited. */
  citations: FoundCitation[];
  /** Whether the text is mostly Chinese, whose sentences need fewer units. */
  han: boolean;
}

/** The lexicon made ready to run, with every form of its names: one finder of aliases, blocking names and conditions' words. */
export interface ReadyLexicon {
  data: LexiconData;
  table: FoldTable;
  finder: SpotFinder;
  /** By what the finder finds: alias index or -1, 1 for a blocking name, word index or -1. */
  aliasOf: Int32Array;
  blocks: Uint8Array;
  wordOf: Int32Array;
  citations: CitationTargets;
  /** By alias: `PLAIN`, `BODIES`, both or none. */
  traits: Uint8Array;
}

/** All readings hold as the name stands: no letter case, no word that speaks against one. */
export const PLAIN = 1;
/** All its bearers are a country's bodies, so another country's name before it makes it none of theirs. */
export const BODIES = 2;

/** Names that are made ready between two pauses. */
const PER_STEP = 200;

/** Makes a lexicon ready, in steps. */
export function* readyInSteps(data: LexiconData): Steps<ReadyLexicon> {
  const entryOf = new Map<string, number>();
  const entry = (text: string): number => {
    const known = entryOf.get(text);
    if (known !== undefined) return known;
    entryOf.set(text, entryOf.size);
    return entryOf.size - 1;
  };
  // Every form of an alias; a form that two aliases share has the readings of both.
  const readingsOf = new Map<string, Reading[]>();
  yield* eachInSteps(data.aliases, PER_STEP, ([text, readings]) => {
    for (const form of formsOf(text)) {
      const known = readingsOf.get(form);
      readingsOf.set(form, known ? [...known, ...readings.filter((reading) => !known.includes(reading))] : readings);
    }
  });
  const aliases = [...readingsOf];
  const aliasAt = aliases.map(([text]) => entry(text));
  yield;
  const blockAt: number[] = [];
  yield* eachInSteps(data.blocks, PER_STEP, (text) => {
    for (const form of formsOf(text)) if (!readingsOf.has(form)) blockAt.push(entry(form));
  });
  const wordAt: number[][] = [];
  yield* eachInSteps(data.words, PER_STEP, (text) => wordAt.push(formsOf(text).map(entry)));
  const texts = [...entryOf.keys()];
  const aliasOf = new Int32Array(texts.length).fill(-1);
  const blocks = new Uint8Array(texts.length);
  const wordOf = new Int32Array(texts.length).fill(-1);
  aliasAt.forEach((at, alias) => {
    aliasOf[at] = alias;
  });
  for (const at of blockAt) blocks[at] = 1;
  wordAt.forEach((places, word) => {
    for (const at of places) if (wordOf[at] === -1) wordOf[at] = word;
  });
  const traits = Uint8Array.from(aliases, ([, readings]) => {
    const plain = readings.every((r) => r.letterCase === ANY_CASE && !r.unless);
    const bodies = readings.every((r) => data.cards[r.card]?.kind === "agency");
    return (plain ? PLAIN : 0) | (bodies ? BODIES : 0);
  });
  yield;
  const table = makeFoldTable(data.pairs);
  yield;
  const finder = yield* SpotFinder.inSteps(texts, table);
  const citations = new Map(data.citations.map((target) => [target[0], target]));
  return { citations, data: { ...data, aliases }, traits, table, finder, aliasOf, blocks, wordOf };
}

/** Reads one flow's text. */
export function readFlow(text: string, lexicon: ReadyLexicon): FlowReading {
  const { finder, wordOf, aliasOf, blocks } = lexicon;
  const spots: Spot[] = [];
  const words: number[] = [];
  finder.find(text, (entry, from, to, plural) => {
    const word = wordOf[entry] as number;
    if (word >= 0) words.push(word, from, to);
    const alias = aliasOf[entry] as number;
    if (alias >= 0) spots.push({ alias, from, to, plural });
    else if (blocks[entry]) spots.push({ alias: -1, from, to, plural });
  });
  return { text, spots, words, citations: findCitations(text), han: isMostlyHan(text) };
}

/** Judged by its beginning. */
function isMostlyHan(text: string): boolean {
  const sample = Math.min(text.length, 200);
  let han = 0;
  for (let i = 0; i < sample; i++) if (text.charCodeAt(i) >= 0x2e80) han++;
  return han * 2 > sample;
}
