/**
 * Runs in a page, without the extension: the whole work of annotating it, in one go and not in slices, against the least
 * that any reader of a page must do and against others who look for the same names. No contender leaves a trace.
 */
import Mark from "mark.js";
import { foldText, makeFoldTable } from "../../../src/linking/fold";
import type { LexiconData } from "../../../src/linking/lexicon";
import { createLinker, type Linker } from "../../../src/linking/linker";
import { createScout, scoutWords } from "../../../src/linking/scout";
import { Deciding } from "../../../src/page/deciding";
import { collectFlows } from "../../../src/page/flows";
import { MentionIndex } from "../../../src/page/mention-index";
import { PageText } from "../../../src/page/page-text";
import { createPainter } from "../../../src/page/paint";
import { segmentedNames } from "../segmented-names";
import { trieRegExp } from "../trie-regexp";

export interface PageBench {
  /** Takes the names over; before anything else. */
  prepare(lexicon: LexiconData): void;
  /** Milliseconds of one run of a contender, over as many runs as make the clock tell. */
  time(contender: Contender, names?: number): number;
}

export type Contender = "floor" | "annotate" | "read" | "scout" | "regExp" | "segmenter" | "mark";

/** Runs go on until so many milliseconds have passed: browsers' clocks are coarse. */
const LONG_ENOUGH = 40;

let linker: Linker;
let aliases: string[];
let works: Record<Contender, (names: number) => number>;
let sink = 0;

function prepare(lexicon: LexiconData): void {
  linker = createLinker(lexicon);
  aliases = lexicon.aliases.map(([text]) => text);
  const isSign = createScout(scoutWords(lexicon));
  const regExp = trieRegExp(aliases);
  const table = makeFoldTable(lexicon.pairs);
  const countSegmented = segmentedNames(aliases);
  const flows = () => collectFlows(document.body).map(({ text }) => foldText(text, table));
  works = {
    floor,
    annotate,
    read: () => collectFlows(document.body).map(({ text }) => linker.read(text)).length,
    scout: () => collectFlows(document.body).filter(({ text }) => isSign(text)).length,
    regExp: () => flows().reduce((sum, text) => sum + (text.match(regExp)?.length ?? 0), 0),
    segmenter: () => flows().reduce((sum, text) => sum + countSegmented(text), 0),
    mark,
  };
}

/** Each text node's data and its parent's name, and each code unit once. */
function floor(): number {
  let sum = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data, parentElement } = node as Text;
    sum += parentElement?.localName.length ?? 0;
    for (let i = 0; i < data.length; i++) sum += data.charCodeAt(i);
  }
  return sum;
}

/** From nothing to marks on the page. */
function annotate(): number {
  const end = new AbortController();
  const text = new PageText({});
  const deciding = new Deciding({ linker, everywhere: false });
  const index = new MentionIndex();
  const painter = createPainter(document, index, () => ({ density: "every", markStyle: "line", palette: "standard" }), end.signal);
  through(text.update(document.body, "all", (flow) => deciding.readingOf(flow)));
  const mentions = through(deciding.decide(text.flows, { host: location.hostname, lang: document.documentElement.lang }));
  through(index.replace(mentions));
  through(painter.refresh());
  end.abort();
  return index.all().length;
}

function through<T>(steps: Generator<unknown, T, void>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** mark.js calls itself once for each name, so that more than some thousands at a time overflow the stack. */
const AT_ONCE = 500;

/** mark.js with the first so many names; its elements are taken out again by whoever times it. */
function mark(names: number): number {
  let marked = 0;
  for (let from = 0; from < names; from += AT_ONCE)
    new Mark(document.body).mark(aliases.slice(from, Math.min(from + AT_ONCE, names)), {
      separateWordSearch: false,
      accuracy: "exactly",
      each: () => marked++,
    });
  return marked;
}

function time(contender: Contender, names = aliases.length): number {
  const work = works[contender];
  // What mark.js has put into the page must not be there for its next run, and is not part of its time.
  if (contender === "mark") {
    const start = performance.now();
    sink += work(names);
    const taken = performance.now() - start;
    new Mark(document.body).unmark();
    return taken;
  }
  let runs = 0;
  const start = performance.now();
  let taken = 0;
  do {
    sink += work(names);
    runs++;
    taken = performance.now() - start;
  } while (taken < LONG_ENOUGH);
  if (Number.isNaN(sink)) throw new Error(`${contender} gave no number`);
  return taken / runs;
}

Object.assign(globalThis, { pageBench: { prepare, time } satisfies PageBench });
