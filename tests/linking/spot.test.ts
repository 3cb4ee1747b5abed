import fc from "fast-check";
import { expect, test } from "vitest";
import { fold, foldedSlice, makeFoldTable, unitClass, WORD } from "../../src/linking/fold";
import { SpotFinder } from "../../src/linking/spot";
import { runThrough } from "../../src/linking/steps";
import { runs } from "../support/runs";

const table = makeFoldTable("");

function spots(text: string, names: readonly string[]): string[] {
  const found: string[] = [];
  runThrough(SpotFinder.inSteps(names, table)).find(text, (entry, from, to, plural) =>
    found.push(`${from}-${to} ${names[entry]}${plural ? " (plural)" : ""}`),
  );
  return found.sort();
}

/** The naive twin: every name at every place, with boundaries where a letter meets a letter. */
function naive(text: string, names: readonly string[]): string[] {
  const folded = fold(text, table);
  const { starts } = folded;
  const place = (from: number, to: number) => `${starts[from]}-${(starts[to - 1] ?? 0) + 1}`;
  const whole = foldedSlice(folded, 0, folded.length);
  const word = (at: number) => at >= 0 && at < whole.length && unitClass[whole.charCodeAt(at)] === WORD;
  const edge = (at: number) => !(word(at - 1) && word(at));
  const found: string[] = [];
  for (const name of new Set(names))
    for (let at = whole.indexOf(name); at >= 0; at = whole.indexOf(name, at + 1)) {
      const to = at + name.length;
      if (edge(at) && edge(to)) found.push(`${place(at, to)} ${name}`);
      else if (edge(at) && whole[to] === "s" && edge(to + 1) && word(to - 1) && !edge(to)) found.push(`${place(at, to + 1)} ${name} (plural)`);
    }
  return found.sort();
}

test("the fast search finds what a naive one finds, on any text and any names", () => {
  const piece = fc.constantFrom("a", "s", "as", "ab", " ", "  ", "\u00ad", "\u200b", "Ａ", "-", "芯", "片", "实", "h20", "h20s", ".", "'", "bis");
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));
  const name = fc
    .array(piece, { minLength: 1, maxLength: 5 })
    .map((pieces) => {
      const folded = fold(pieces.join(""), table);
      return foldedSlice(folded, 0, folded.length).trim();
    })
    .filter((n) => n.length > 0);
  fc.assert(
    fc.property(text, fc.uniqueArray(name, { minLength: 1, maxLength: 12 }), (t, names) => {
      expect(spots(t, names)).toEqual(naive(t, names));
    }),
    { numRuns: runs(3000) },
  );
});

test("a Latin name needs a boundary on both sides, a Chinese one none", () => {
  expect(spots("intelligence Intel intel.", ["intel"])).toEqual(["13-18 intel", "19-24 intel"]);
  expect(spots("美国实体清单上", ["实体清单"])).toEqual(["2-6 实体清单"]);
  expect(spots("用H20芯片", ["h20"])).toEqual(["1-4 h20"]);
});

test("a plural s is taken along", () => expect(spots("two H20s", ["h20"])).toEqual(["4-8 h20 (plural)"]));
