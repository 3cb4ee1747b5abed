/** The linker by itself, in Node: against a bare pass over the text, against peers, and as the lexicon grows. */
import AhoCorasick from "modern-ahocorasick";
import { foldText, makeFoldTable } from "../../src/linking/fold";
import type { LexiconData } from "../../src/linking/lexicon";
import { createLinker } from "../../src/linking/linker";
import { createScout, scoutWords } from "../../src/linking/scout";
import { budgets } from "./budgets";
import { grownLexicon } from "./grown-lexicon";
import { measure, median, type Row } from "./measure";
import { trieRegExp } from "./trie-regexp";

/** Paragraphs of a long article: what is decided together. */
export const ARTICLE = 40;

/** The cheapest that can be done with a text. */
function barePass(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

/** The paragraphs that have no sign of the story. */
export function quietOf(paragraphs: readonly string[], lexicon: LexiconData): string[] {
  const isSign = createScout(scoutWords(lexicon));
  return paragraphs.filter((paragraph) => !isSign(paragraph));
}

function linkWith(data: LexiconData, paragraphs: readonly string[]): () => number {
  const linker = createLinker(data);
  return () => {
    let mentions = 0;
    for (let at = 0; at < paragraphs.length; at += ARTICLE)
      mentions += linker.decide(paragraphs.slice(at, at + ARTICLE).map(linker.read), { everywhere: true }).mentions.length;
    return mentions;
  };
}

export function linkingRows(lexicon: LexiconData, paragraphs: readonly string[]): Row[] {
  return [...throughputRows(lexicon, paragraphs), growthRow(lexicon, paragraphs), readyRow(lexicon)];
}

function throughputRows(lexicon: LexiconData, paragraphs: readonly string[]): Row[] {
  const whole = paragraphs.join("\n");
  const quiet = quietOf(paragraphs, lexicon);
  const quietWhole = quiet.join("\n");
  const names = lexicon.aliases.map(([text]) => text);
  const regExp = trieRegExp(names);
  const aho = new AhoCorasick(names);
  const table = makeFoldTable(lexicon.pairs);
  const linker = createLinker(lexicon);
  const isSign = createScout(scoutWords(lexicon));
  const times = measure(
    {
      bare: () => barePass(whole),
      link: linkWith(lexicon, paragraphs),
      read: () => paragraphs.map(linker.read).length,
      scout: () => quiet.filter(isSign).length,
      bareQuiet: () => barePass(quietWhole),
      regExp: () => paragraphs.reduce((sum, p) => sum + (foldText(p, table).match(regExp)?.length ?? 0), 0),
      aho: () => paragraphs.reduce((sum, p) => sum + aho.search(foldText(p, table)).length, 0),
    },
    15,
  );
  const perBare = times.link / times.bare;
  const perQuiet = times.scout / times.bareQuiet;
  return [
    {
      what: `fold + spot + decide, ${(whole.length / 1e6).toFixed(1)} M units of mixed text, ${names.length} aliases`,
      figure: `${perBare.toFixed(1)} x a bare pass`,
      budget: `${budgets.linking} x`,
      met: perBare <= budgets.linking,
    },
    { what: "  of which fold + spot", figure: `${(times.read / times.bare).toFixed(1)} x` },
    {
      what: `the scout over ${(quietWhole.length / 1e6).toFixed(1)} M units without a sign`,
      figure: `${perQuiet.toFixed(1)} x a bare pass`,
      budget: `${budgets.scout} x`,
      met: perQuiet <= budgets.scout,
    },
    { what: "  in milliseconds here (bare pass, linking)", figure: `${times.bare.toFixed(2)}, ${times.link.toFixed(2)}` },
    peer("one trie-compiled RegExp", times.regExp / times.read),
    peer("modern-ahocorasick", times.aho / times.read),
  ];
}

function peer(what: string, ratio: number): Row {
  return {
    what: `${what}, folding and finding only`,
    figure: `${ratio.toFixed(1)} x our fold + spot`,
    budget: `${budgets.peers} x`,
    met: ratio >= budgets.peers,
  };
}

function growthRow(lexicon: LexiconData, paragraphs: readonly string[]): Row {
  const sizes = [1_000, 5_000, 50_000];
  const contenders = sizes.map((size) => [String(size), linkWith(grownLexicon(lexicon, size, paragraphs), paragraphs)]);
  const times = measure(Object.fromEntries(contenders), 11);
  const flat = Math.max(...sizes.map((size) => times[String(size)] ?? 0)) / (times["1000"] ?? 1);
  return {
    what: `the same with ${sizes.join(", ")} aliases`,
    figure: `${flat.toFixed(2)} x the smallest`,
    budget: `${budgets.growth} x`,
    met: flat <= budgets.growth,
  };
}

/** The start on a page. */
function readyRow(lexicon: LexiconData): Row {
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    createLinker(lexicon);
    return performance.now() - start;
  });
  return { what: "making the lexicon ready, milliseconds here", figure: median(times).toFixed(1) };
}
