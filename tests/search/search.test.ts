import { beforeAll, describe, expect, test } from "vitest";
import { buildDataset } from "../../src/dataset/build/dataset";
import { createSearch, type Search } from "../../src/search/search";

let search: Search;
beforeAll(async () => {
  search = createSearch((await buildDataset()).search);
});

const first = (query: string) => search.find(query)[0]?.id;

describe("a search finds first", () => {
  test.each([
    ["a name", "Nvidia", "nvidia"],
    ["a name in lower case", "enforce act", "enforce-act"],
    ["a name with a slip of the finger", "Nvida", "nvidia"],
    ["a name with two letters changed over", "ENFROCE", "enforce-act"],
    ["an acronym", "FDPR", "fdpr"],
    ["an acronym of an agency", "BIS", "bis"],
    ["the beginning of a name", "Moolena", "john-moolenaar"],
    ["a name in Simplified script", "实体清单", "entity-list"],
    ["a name in Traditional script", "實體清單", "entity-list"],
    ["a name that differs in Taiwan", "輝達", "nvidia"],
    ["a name in the words that it is shown with", "雲端運算漏洞", "cloud-loophole"],
    ["a name in full-width letters", "ＢＩＳ", "bis"],
    ["pinyin", "shitiqingdan", "entity-list"],
    ["the initials of pinyin", "stqd", "entity-list"],
    ["a bill's number", "HR 8315", "enforce-act"],
    ["a bill's number with its dots", "H.R. 8315", "enforce-act"],
    ["a citation of the Federal Register", "88 FR 73458", "acs-ifr-oct-2023"],
    ["an executive order by its number", "14110", "eo-14110"],
    ["a wrong name that print has used", "Max Wise", "susan-wild"],
    ["a chip", "H20", "nvidia-h20"],
  ])("%s: %s", (_, query, id) => expect(first(query)).toBe(id));
});

test("the longer list that holds the name comes after the name itself", () => {
  const found = search.find("实体清单").map(({ id }) => id);
  expect(found.indexOf("entity-list")).toBe(0);
  expect(found).toContain("entity-list-footnotes");
});

test("a contested name finds both of its bearers", () => {
  expect(
    search
      .find("商务部", 2)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(["commerce-department", "mofcom"]);
});

test.each(["", "   ", "!?", "zzzzqqqq"])("nothing is found for %j", (query) => expect(search.find(query)).toEqual([]));
