import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scriptPairs } from "../../src/dataset/build/script";
import { fold, foldText, makeFoldTable } from "../../src/linking/fold";
import { runs } from "../support/runs";

const table = makeFoldTable(scriptPairs);
const folded = (text: string) => foldText(text, table);

/** Texts rich in what folding touches. */
const newsText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(..."BIS bis ＢＩＳ　 \n\t'’“”「」-–—·・．國国會会實实體體清单單（）é́\u200b\u00ad\ufeff\u00a0ABC芯片晶片ﬁ①Ⅳ".split("")),
    fc.string({ minLength: 1, maxLength: 1, unit: "binary" }),
  ),
  maxLength: 60,
});

describe("folding makes one form of", () => {
  test.each([
    ["full-width and plain Latin letters", "ＢＩＳ", "bis"],
    ["Traditional and Simplified script", "實體清單", "实体清单"],
    ["kinds of dashes", "GPT‑4 – GPT—4", "gpt-4 - gpt-4"],
    ["kinds of quotes", "‘a’ “b” 「c」", '\'a\' "b" "c"'],
    ["kinds of middle dots", "迈克尔・麦考尔", "迈克尔·麦考尔"],
    ["accents", "Nuñez Müller", "nunez muller"],
    ["accents written as marks of their own", "Mu\u0308ller", "muller"],
    ["runs of white space and no-break spaces", "Entity\u00a0 \n List", "entity list"],
    ["text with soft hyphens and zero-width characters", "semi\u00adconduc\u200btor\ufeff", "semiconductor"],
  ])("%s", (_, text, expected) => expect(folded(text)).toBe(expected));

  test("Chinese text that a source file broke over two lines", () => expect(folded("实体\n  清单")).toBe("实体清单"));
  test("mixed text with and without a space between the scripts", () => expect(folded("ENFORCE 法案")).toBe(folded("ENFORCE法案")));
});

test("the space between Latin words stays", () => expect(folded("Entity List")).toBe("entity list"));

test("folding what is folded changes nothing", () => {
  fc.assert(
    fc.property(newsText, (text) => folded(folded(text)) === folded(text)),
    { numRuns: runs(2000) },
  );
});

test("every folded unit knows the unit it came from, in order", () => {
  fc.assert(
    fc.property(newsText, (text) => {
      const { codes, length, starts } = fold(text, table);
      for (let i = 0; i < length; i++) {
        const start = starts[i] ?? -1;
        if (start < 0 || start >= text.length || (i > 0 && start <= (starts[i - 1] ?? -1))) return false;
        const unit = table[text.charCodeAt(start)];
        if (unit !== codes[i]) return false;
      }
      return starts[length] === text.length;
    }),
    { numRuns: runs(2000) },
  );
});

test("a lone surrogate passes through unharmed", () => expect(folded("a\ud83db")).toBe("a\ud83db"));
