import { describe, expect, it } from "vitest";
import { relationPairs } from "../../src/dataset/build/checks/relations";
import { compileCards, compileIndex } from "../../src/dataset/build/compile-cards";
import { crossCheck } from "../../src/dataset/build/cross-check";
import { inverseOf } from "../../src/dataset/relation";
import { cardWith, otherCard } from "./sample-card";

const told = (problems: { file: string; field: string; message: string }[]) =>
  problems.map(({ file, field, message }) => `${file} ${field}: ${message}`);

describe("a relation", () => {
  it("to a card that does not exist is refused, with its line", () => {
    expect(told(crossCheck([cardWith({ relations: [{ "issued-by": "bis" }, { amends: "earr" }] })], new Set(["bis"])))).toEqual([
      expect.stringMatching(/^measure\/sample-act\.yaml relations\[1\]\.amends: no card has the id "earr"/),
    ]);
  });

  it("to a card that is announced as pending is let through", () => {
    expect(crossCheck([cardWith({ relations: [{ amends: "ear" }] })], new Set(["ear"]))).toEqual([]);
  });

  it("to the card itself, or told twice, is refused", () => {
    const relations = [{ amends: "sample-act" }, { "part-of": "other-act" }, { "part-of": "other-act" }];
    expect(told(crossCheck([cardWith({ relations }), otherCard()]))).toEqual([
      expect.stringContaining("relations[0].amends: a card is not related to itself"),
      expect.stringContaining("relations[2].part-of: other-act stands twice"),
    ]);
  });

  it("told from both ends is refused on the second", () => {
    const cards = [cardWith({ relations: [{ "related-to": "other-act" }] }), otherCard({ relations: [{ "related-to": "sample-act" }] })];
    expect(told(relationPairs(cards))).toEqual([
      expect.stringMatching(/^measure\/other-act\.yaml relations\[0\]\.related-to: measure\/sample-act\.yaml/),
    ]);
  });

  it("that says less than another one of the same pair is refused", () => {
    const cards = [cardWith({ relations: [{ "related-to": "other-act" }] }), otherCard({ relations: [{ amends: "sample-act" }] })];
    expect(told(relationPairs(cards))).toEqual([expect.stringContaining("already says amends of the two; drop this `related-to`")]);
  });

  it("that cannot hold in both directions is refused", () => {
    const cards = [cardWith({ relations: [{ supersedes: "other-act" }] }), otherCard({ relations: [{ supersedes: "sample-act" }] })];
    expect(told(relationPairs(cards))).toEqual([expect.stringContaining("both cannot be so")]);
  });

  it("shows on both cards, under its name and its inverse", () => {
    const [from, to] = compileCards([cardWith({ relations: [{ amends: "other-act" }] }), otherCard()]);
    expect(from?.relations).toMatchObject([{ relation: "amends", id: "other-act", kind: "measure", name: { en: "Other Act" } }]);
    expect(to?.relations).toMatchObject([{ relation: "amended-by", id: "sample-act", name: { "zh-Hant": "樣本法案" } }]);
  });

  it("of a symmetric kind shows once on each card", () => {
    const [from, to] = compileCards([cardWith({ relations: [{ "related-to": "other-act" }] }), otherCard()]);
    expect([from, to].map((card) => card?.relations.map((r) => `${r.relation} ${r.id}`))).toEqual([
      ["related-to other-act"],
      ["related-to sample-act"],
    ]);
  });

  it("has an inverse for every name that may be written, and no inverse is a name of its own unless symmetric", () => {
    for (const [name, inverse] of Object.entries(inverseOf)) if (inverse !== name) expect(Object.keys(inverseOf)).not.toContain(inverse);
  });
});

describe("an id", () => {
  it("borne by two cards is refused", () => {
    expect(told(crossCheck([cardWith(), otherCard({ id: "sample-act" })]))).toEqual([
      expect.stringContaining('id: "sample-act" is already the id of measure/sample-act.yaml'),
    ]);
  });
});

describe("a name borne by two cards", () => {
  const both = (a: unknown, b: unknown) => [cardWith({ aliases: { en: [a], zh: [] } }), otherCard({ aliases: { en: [b], zh: [] } })];

  it("is refused on each card that does not say so", () => {
    expect(told(crossCheck(both("Chip Act", { text: "Chip Act", contested: true })))).toEqual([
      expect.stringMatching(/^measure\/sample-act\.yaml aliases\.en\[0\]: "chip act" is also an alias of other-act/),
    ]);
  });

  it("is let through when both say that it is contested", () => {
    expect(crossCheck(both({ text: "Chip Act", contested: true }, { text: "Chip Act", contested: true }))).toEqual([]);
  });

  it.each([
    ["in another case or width", "Chip Act", "ＣＨＩＰ ACT"],
    ["with other dots", "U.S. Chip Act", "US Chip Act"],
    ["with another sign for and", "Chip & Tool Act", "Chip and Tool Act"],
    ["in the other script", "芯片规则", "芯片規則"],
  ])("is found %s", (_how, a, b) => {
    expect(crossCheck(both(a, b)).map((p) => p.file)).toEqual(["measure/sample-act.yaml", "measure/other-act.yaml"]);
  });

  it("is found when one card has it as a misnomer", () => {
    const misnomers = [{ text: "Other Act", note: { en: "Means another.", "zh-Hans": "指另一部。" } }];
    expect(told(crossCheck([cardWith({ misnomers }), otherCard()]))).toEqual([
      expect.stringContaining("misnomers[0].text"),
      expect.stringContaining("aliases.en[0]"),
    ]);
  });
});

describe("the index of all cards", () => {
  it("gives each card's standing as of its last step that changed one", () => {
    const history = [
      { date: "2025-03-01", standing: "proposed", event: { en: "Introduced", "zh-Hans": "提出" }, source: "text" },
      {
        date: "2025-06",
        standing: "reported",
        as: { en: "Approved in committee", "zh-Hans": "委员会通过" },
        event: { en: "Approved", "zh-Hans": "通过" },
        source: "text",
      },
      { date: "2025-07-01", event: { en: "Debated", "zh-Hans": "辩论" }, source: "text" },
    ];
    expect(compileIndex(compileCards([cardWith({ history })]))).toMatchObject({
      "sample-act": { standing: { standing: "reported", as: { "zh-Hant": "委員會通過" }, date: "2025-06" } },
    });
  });
});
