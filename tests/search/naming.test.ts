import { beforeAll, describe, expect, test } from "vitest";
import { buildDataset } from "../../src/dataset/build/dataset";
import { createNaming, type Naming } from "../../src/search/naming";

let named: Naming;
beforeAll(async () => {
  named = createNaming((await buildDataset()).search);
});

describe("a selection that is a name", () => {
  test.each([
    ["a name", "ENFORCE Act", "enforce-act"],
    ["an acronym in any case", "bis", "bis"],
    ["a surname alone", "Moolenaar", "john-moolenaar"],
    ["a name with the quotes and the comma around it", "“Entity List”,", "entity-list"],
    ["a name in either script", "實體清單", "entity-list"],
    ["a name in full-width letters, over a line's end", "ＥＮＦＯＲＣＥ\n  Act", "enforce-act"],
  ])("%s", (_what, text, id) => expect(named(text)).toBe(id));
});

describe("a selection that holds exactly one name", () => {
  test.each([
    ["between other words", "curbs on sales by Nvidia this year", "nvidia"],
    ["the longest name counts, not one inside of it", "列入不可靠实体清单的企业", "cn-unreliable-entity-list"],
    ["twice the same card", "Huawei, or Huawei Technologies", "huawei"],
  ])("%s", (_what, text, id) => expect(named(text)).toBe(id));
});

describe("a selection that is left to the search", () => {
  test.each([
    ["two names", "Nvidia and Huawei"],
    ["no name", "the members spoke for two hours"],
    ["an ordinary word that is a surname elsewhere", "the wild weather of July"],
    ["an ordinary word that is a company elsewhere", "He raised his arm"],
    ["a name that means two bodies", "商务部"],
    ["a citation that many cards give", "88 FR 73458"],
    ["nothing but signs", "— … !"],
    ["nothing", ""],
    ["pinyin, which no text prints", "shitiqingdan"],
  ])("%s", (_what, text) => expect(named(text)).toBeUndefined());
});
