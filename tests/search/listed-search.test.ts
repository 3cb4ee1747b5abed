import { beforeAll, describe, expect, test } from "vitest";
import { buildDataset } from "../../src/dataset/build/dataset";
import { buildListings } from "../../src/dataset/build/listed-dataset";
import { createListedSearch, nameAskedFor } from "../../src/search/listed-search";
import type { Search } from "../../src/search/search";

let search: Search;
beforeAll(async () => {
  const { lexicon, cards } = await buildDataset();
  search = createListedSearch((await buildListings(lexicon, cards)).search);
});

const first = (query: string) => search.find(query)[0]?.id;

describe("a name on the lists is found", () => {
  test.each([
    ["by its full legal name, as a contract has it", "Chengdu Haiguang Integrated Circuit Co., Ltd.", "listed-chengdu-haiguang-integrated-circuit"],
    ["by an alias", "Sugon", "listed-sugon"],
    ["by its number among others of the same name", "CETC 55", "listed-china-electronics-technology-group-corporation-55th-research-institute"],
    ["with a slip", "Lockhed Martin Aeronautics", "listed-lockheed-martin-aeronautics"],
  ])("%s", (_what, query, id) => expect(first(query)).toBe(id));

  test("in Chinese, all that begin so", () => {
    expect(search.find("海光").map(({ id }) => id)).toContain("listed-chengdu-haiguang-microelectronics-technology");
  });

  test("in a question", () => expect(first("is Sugon listed?")).toBe("listed-sugon"));
});

test.each(["Nvidia", "Wanda Films", "ENFORCE Act", "Shanghai Foo Bar Trading Co., Ltd.", "Raimondo", "ByteDance"])(
  "%s is on none of the lists, and nothing near is offered for it",
  (query) => expect(search.find(query)).toEqual([]),
);

describe("what is asked for", () => {
  test.each([
    ["is Hygon listed", "Hygon"],
    ["Is SMIC on the Entity List?", "SMIC"],
    ["has YMTC been blacklisted?", "YMTC"],
    ["海光在实体清单上吗？", "海光"],
    ["中微公司是否被列入1260H清单", "中微公司"],
    ["大疆有没有被列入實體清單", "大疆"],
    ["不可靠实体清单", "不可靠实体清单"],
    ["Entity List", "Entity List"],
    ["lists of the Pentagon", "lists of the Pentagon"],
  ])("%s -> %s", (query, name) => expect(nameAskedFor(query)).toBe(name));
});
