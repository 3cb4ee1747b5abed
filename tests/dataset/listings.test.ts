import { beforeAll, describe, expect, test } from "vitest";
import { buildDataset } from "../../src/dataset/build/dataset";
import { buildListings, type ListsArtefacts } from "../../src/dataset/build/listed-dataset";
import { cardIdForm } from "../../src/dataset/card-id";
import { listedCard, listedEntry } from "../../src/dataset/listed-card";

let built: ListsArtefacts;
beforeAll(async () => {
  const { lexicon, cards } = await buildDataset();
  built = await buildListings(lexicon, cards);
});

describe("the card of a listed name", () => {
  test("says on which list it is, since when, with the citation, and no more", () => {
    const card = listedCard("listed-king-royal-technologies", built.listings);
    expect(card).toMatchObject({ kind: "company", type: "listed", facts: [], history: [] });
    expect(card?.summary.en).toContain("Named on the Entity List.");
    expect(card?.summary["zh-Hant"]).toContain("列於實體清單。");
    expect(card?.onLists?.[0]?.listings).toEqual([
      { name: "King Royal Technologies Co., Ltd.", destination: "Burma", listedOn: "2021-07-06", citations: ["86 FR 35391"], footnotes: [] },
    ]);
  });

  test("explains the footnotes that it bears, and no others", () => {
    const card = listedCard("listed-huawei-technologies-yangon", built.listings);
    expect(card?.onLists?.[0]?.footnotes.map(({ number }) => number)).toEqual(["1"]);
  });

  test("leads to the card that the name belongs to", () => {
    expect(listedCard("listed-chengdu-haiguang-integrated-circuit", built.listings)?.relations.map(({ id }) => id)).toEqual(["hygon"]);
  });

  test("a name that no list has is no card", () => {
    expect(listedCard("listed-nobody", built.listings)).toBeUndefined();
    expect(listedEntry("listed-nobody", built.listings)).toBeUndefined();
  });

  test("every listed name has an id that messages take, and a row", () => {
    const wrong = Object.entries(built.listings.parties).filter(([id, { listings }]) => !cardIdForm.test(id) || listings.length === 0);
    expect(wrong).toEqual([]);
  });
});

describe("a card of a listed company", () => {
  test("has its own row first, then those of its units", () => {
    const hygon = built.cards.find(({ id }) => id === "hygon");
    const [list] = hygon?.onLists ?? [];
    expect(list?.list).toBe("entity-list");
    expect(list?.listings[0]?.as).toBe("self");
    expect(list?.listings.length).toBeGreaterThan(2);
  });

  test("tells all lists that it is on", () => {
    expect(built.cards.find(({ id }) => id === "hikvision")?.onLists?.map(({ list }) => list)).toEqual(["entity-list", "section-1260h", "ns-cmic"]);
  });

  test("one that is on no list says nothing of lists", () => {
    expect(built.cards.find(({ id }) => id === "nvidia")?.onLists).toBeUndefined();
  });
});
