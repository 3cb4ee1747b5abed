/**
 * `npm run bench`: the speed and size budgets of the design, as ratios within one run. Each figure is the median of
 * repeats taken in turn, so that a busy machine slows both sides of a ratio alike. Prints one table; fails nothing:
 * a timing is read by a person, not by a test.
 */
import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import AhoCorasick from "modern-ahocorasick";
import { buildDataset } from "../../src/dataset/build/dataset";
import { foldText, makeFoldTable } from "../../src/linking/fold";
import type { LexiconData } from "../../src/linking/lexicon";
import { createLinker } from "../../src/linking/linker";
import { createScout, scoutWords } from "../../src/linking/scout";
import { grownLexicon } from "./grown-lexicon";
import { measure, median, type Row, table } from "./measure";
import { mixedText } from "./mixed-text";
import { popupRows } from "./popup";
import { trieRegExp } from "./trie-regexp";

const dataset = await buildDataset();
const { lexicon } = dataset;
const paragraphs = mixedText(dataset.cards, 1_000_000);
const whole = paragraphs.join("\n");
const rows: Row[] = [];

/** Paragraphs of a long article. */
const ARTICLE = 40;

function barePass(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

function linkWith(data: LexiconData): () => number {
  const linker = createLinker(data);
  // In units of an article's length, as pages have them.
  return () => {
    let flows = 0;
    for (let at = 0; at < paragraphs.length; at += ARTICLE)
      flows += linker.decide(paragraphs.slice(at, at + ARTICLE).map(linker.read), { everywhere: true }).mentions.length;
    return flows;
  };
}

// Throughput against a bare pass and against the peers, on the same text with the same names.
const names = lexicon.aliases.map(([text]) => text);
const regExp = trieRegExp(names);
const aho = new AhoCorasick(names);
const table16 = makeFoldTable(lexicon.pairs);
const link = linkWith(lexicon);
const linkerForReading = createLinker(lexicon);
// What a page without the story is put to: the scout alone.
const isSign = createScout(scoutWords(lexicon));
const quiet = paragraphs.filter((p) => !isSign(p));
const quietWhole = quiet.join("\n");
const times = measure(
  {
    bare: () => barePass(whole),
    link,
    read: () => paragraphs.map(linkerForReading.read).length,
    scout: () => quiet.filter(isSign).length,
    bareQuiet: () => barePass(quietWhole),
    regExp: () => paragraphs.reduce((sum, p) => sum + (foldText(p, table16).match(regExp)?.length ?? 0), 0),
    aho: () => paragraphs.reduce((sum, p) => sum + aho.search(foldText(p, table16)).length, 0),
  },
  15,
);
const perBare = times.link / times.bare;
rows.push({
  what: `fold + spot + decide, ${(whole.length / 1e6).toFixed(1)} M units of mixed text, ${names.length} aliases`,
  figure: `${perBare.toFixed(1)} x a bare pass`,
  budget: "6 x",
  met: perBare <= 6,
});
rows.push({ what: "  of which fold + spot", figure: `${(times.read / times.bare).toFixed(1)} x` });
const perQuiet = times.scout / times.bareQuiet;
rows.push({
  what: `the scout over ${(quietWhole.length / 1e6).toFixed(1)} M units without a sign`,
  figure: `${perQuiet.toFixed(1)} x a bare pass`,
  budget: "6 x",
  met: perQuiet <= 6,
});
rows.push({ what: "  in milliseconds here (bare pass, linking)", figure: `${times.bare.toFixed(2)}, ${times.link.toFixed(2)}` });
rows.push({
  what: "one trie-compiled RegExp, folding and finding only",
  figure: `${(times.regExp / times.read).toFixed(1)} x our fold + spot`,
  budget: "3 x",
  met: times.regExp / times.read >= 3,
});
rows.push({
  what: "modern-ahocorasick, folding and finding only",
  figure: `${(times.aho / times.read).toFixed(1)} x our fold + spot`,
  budget: "3 x",
  met: times.aho / times.read >= 3,
});

// Growth with the lexicon.
const sizes = [1_000, 5_000, 50_000];
const grown = measure(Object.fromEntries(sizes.map((size) => [String(size), linkWith(grownLexicon(lexicon, size, paragraphs))])), 11);
const flat = Math.max(...sizes.map((s) => grown[String(s)] ?? 0)) / (grown["1000"] ?? 1);
rows.push({ what: `the same with ${sizes.join(", ")} aliases`, figure: `${flat.toFixed(2)} x the smallest`, budget: "1.3 x", met: flat <= 1.3 });

// The start on a page: making the lexicon ready.
const ready = median(Array.from({ length: 9 }, () => timed(() => createLinker(lexicon))));
rows.push({ what: "making the lexicon ready, milliseconds here", figure: ready.toFixed(1) });

// Bytes on a page.
for (const [script, raw, gzip] of [["scout.js", 250, 90] as const, ["annotate.js", 0, 0] as const, ["card.js", 0, 0] as const]) {
  const bytes = await readFile(new URL(`../../.output/chrome-mv3/${script}`, import.meta.url)).catch(() => undefined);
  const sizes = bytes && [bytes.length / 1000, gzipSync(bytes).length / 1000];
  rows.push({
    what: `${script}, raw and gzip`,
    figure: sizes ? sizes.map((s) => `${s.toFixed(0)} kB`).join(", ") : "not built: npm run build",
    ...(raw && sizes && { budget: `${raw} kB, ${gzip} kB`, met: (sizes[0] ?? 0) <= raw && (sizes[1] ?? 0) <= gzip }),
  });
}

rows.push(...(await popupRows()));

console.log(`Node ${process.version}, ${dataset.cards.length} cards\n\n${table(rows)}`);

function timed(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}
