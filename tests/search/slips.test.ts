import fc from "fast-check";
import { expect, test } from "vitest";
import { countSlips } from "../../src/search/slips";
import { runs } from "../support/runs";

/** The same, the slow way: the whole table. */
function naive(typed: string, name: string): { whole: number; start: number } {
  const table = Array.from({ length: typed.length + 1 }, (_, i) =>
    Array.from({ length: name.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => table[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= typed.length; i++)
    for (let j = 1; j <= name.length; j++) {
      let slips = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (typed[i - 1] === name[j - 1] ? 0 : 1));
      if (typed[i - 1] === name[j - 2] && typed[i - 2] === name[j - 1]) slips = Math.min(slips, at(i - 2, j - 2) + 1);
      (table[i] as number[])[j] = slips;
    }
  return { whole: at(typed.length, name.length), start: Math.min(...(table[typed.length] ?? [])) };
}

test.each([
  ["a letter left out", "nvida", "nvidia", 1],
  ["a letter too many", "nvviidia", "nvidia", 2],
  ["two letters changed over", "huwaei", "huawei", 1],
  ["a wrong letter", "nvidea", "nvidia", 1],
])("counts %s", (_, typed, name, slips) => expect(countSlips(typed, name, 2)?.whole).toBe(slips));

test("the beginning of a longer name may be typed with slips too", () => {
  expect(countSlips("krishnamorth", "krishnamoorthi", 2)?.start).toBe(1);
});

test("the narrow count agrees with the whole table wherever it gives one", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 1, max: 3 }), (typed, name, most) => {
      const expected = naive(typed, name);
      const found = countSlips(typed, name, most);
      if (expected.whole <= most) expect(found?.whole).toBe(expected.whole);
      else expect(found === undefined || found.whole > most).toBe(true);
      if (found) expect(found.start).toBe(expected.start);
    }),
    { numRuns: runs(2000) },
  );
});
