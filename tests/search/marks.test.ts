import { beforeAll, expect, test } from "vitest";
import { buildDataset } from "../../src/dataset/build/dataset";
import { createSearch, type Search } from "../../src/search/search";

let search: Search;
beforeAll(async () => {
  search = createSearch((await buildDataset()).search);
});

/** The text with its marked parts in brackets. */
function marked(text: string, query: string): string {
  return search.marks(text, query).reduceRight((sofar, [from, to]) => `${sofar.slice(0, from)}[${sofar.slice(from, to)}]${sofar.slice(to)}`, text);
}

test.each([
  ["the beginning of a name, whatever the case", "Entity List", "entity l", "[Entity L]ist"],
  ["a part that begins a later word", "Foreign direct product rule", "product ru", "Foreign direct [product ru]le"],
  ["words wherever they stand", "October 7 rule (2022 chip controls)", "chip october", "[October] 7 rule (2022 [chip] controls)"],
  ["an accented letter with its accent", "Café René", "rene", "Café [René]"],
  ["an accent that is a character of its own", "Cafe\u0301 bar", "cafe", "[Cafe\u0301] bar"],
  ["a citation through its dots and spaces", "H.R. 8315", "hr83", "[H.R. 83]15"],
  ["a Traditional name by a Simplified query", "實體清單", "实体", "[實體]清單"],
  ["the characters that pinyin sounds", "不可靠实体清单", "shitiqing", "不可靠[实体清]单"],
  ["the characters that toned pinyin sounds", "实体清单", "shí tǐ", "[实体]清单"],
  ["the characters that initials stand for", "實體清單", "stqd", "[實體清單]"],
  ["a character that context reads otherwise", "卡脖子", "qiabo", "[卡脖]子"],
  ["the word that was meant by a slip", "Jensen Huang", "jensne", "[Jensen] Huang"],
  ["the name that was meant by a wrong candidate", "黄仁勋", "黄任勋", "[黄仁勋]"],
  ["nothing of a text that does not answer", "Micron", "Entity List", "Micron"],
])("marks %s", (_, text, query, expected) => expect(marked(text, query)).toBe(expected));

test("marks come in order and never overlap", () => {
  for (const text of ["chip chips chip 芯片芯片芯片", "AI AI芯片出口 AI"])
    for (const query of ["chip", "芯片芯", "ai chip 芯片", "xinpian"]) {
      let end = 0;
      for (const [from, to] of search.marks(text, query)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        end = to;
      }
    }
});
