import { beforeAll, describe, expect, test } from "vitest";
import { citationKey, compileCitations } from "../../src/dataset/build/compile-citations";
import { datasetFolder } from "../../src/dataset/build/dataset";
import { loadCards } from "../../src/dataset/build/load";
import type { Card } from "../../src/dataset/schema";
import { cardWith, type Fields, otherCard } from "./sample-card";

const rule = (id: string, changes: Fields) => otherCard({ id, type: "rule", citations: [], ...changes });
const meant = (...cards: Card[]) => Object.fromEntries(compileCitations(cards).map(([key, card]) => [key, cards[card]?.id]));

test("a citation of a card file has the key that it has in running text", () => {
  const keys = (
    [
      { type: "bill", text: "S. 12", congress: 118 },
      { type: "cfr", text: "15 CFR 744.23(a)(2)" },
      { type: "mofcom", text: "Announcement No. 61 of 2025 (商务部公告2025年第61号)" },
      { type: "mofcom", text: "Order No. 1 of 2021 (商务部令2021年第1号)" },
      { type: "other", text: "Supplement No. 4 to 15 CFR part 744" },
    ] as const
  ).map(citationKey);
  expect(keys).toEqual(["bill-s-12", "cfr-15-744-23", "mofcom-2025-61", undefined, undefined]);
});

describe("what a citation in print means", () => {
  test("a bill is known by its number in either chamber, with its congress", () => {
    const card = cardWith({
      citations: [
        { type: "bill", text: "H.R. 3447", congress: 119 },
        { type: "bill", text: "S. 1705", congress: 119 },
      ],
    });
    expect(compileCitations([card])).toEqual([
      ["bill-hr-3447", 0, 119],
      ["bill-s-1705", 0, 119],
    ]);
  });
  test("a number that two cards bear alike means neither", () => {
    expect(meant(cardWith(), otherCard())).toEqual({});
  });
  test("of two cards the one that cites the text before others of its type", () => {
    const first = rule("first-rule", { citations: [{ type: "fr", text: "88 FR 73458" }] });
    const later = rule("later-rule", {
      citations: [
        { type: "fr", text: "89 FR 1" },
        { type: "fr", text: "88 FR 73458" },
      ],
    });
    expect(meant(later, first)).toEqual({ "fr-88-73458": "first-rule", "fr-89-1": "later-rule" });
  });
  test("the law rather than the act that went into it", () => {
    const law = [{ type: "public-law", text: "Public Law 115-232" }];
    const whole = otherCard({ type: "statute", citations: law });
    expect(meant(cardWith({ type: "statute", citations: law, relations: [{ "part-of": "other-act" }] }), whole)).toEqual({
      "law-115-232": "other-act",
    });
  });
  test("a letter that rests on a section is not the section, nor is a rule that amends it", () => {
    const section = [{ type: "cfr", text: "15 CFR 744.22" }];
    expect(meant(rule("a-letter", { type: "letter", citations: section }))).toEqual({});
    expect(meant(rule("a-rule", { citations: [{ type: "fr", text: "88 FR 73458" }, ...section] }))).toEqual({ "fr-88-73458": "a-rule" });
    expect(meant(rule("a-list", { type: "list", citations: section }))).toEqual({ "cfr-15-744-22": "a-list" });
  });
  test("a rule that wrote a single part is that part", () => {
    const cites = (...texts: string[]) => texts.map((text) => ({ type: text.includes("FR ") && !text.includes("CFR") ? "fr" : "cfr", text }));
    expect(meant(rule("a-rule", { citations: cites("89 FR 90398", "31 CFR part 850") }))).toMatchObject({ "cfr-31-part-850": "a-rule" });
    expect(meant(rule("a-rule", { citations: cites("90 FR 5298", "15 CFR part 740", "15 CFR part 774") }))).toEqual({ "fr-90-5298": "a-rule" });
  });
  test("a text that the card says is only related does not mean it", () => {
    expect(meant(cardWith({ citations: [{ type: "bill", text: "H.R. 815", congress: 118, related: true }] }))).toEqual({});
  });
  test("a note under a section of the code is one of many and means no card", () => {
    expect(meant(cardWith({ type: "statute", citations: [{ type: "usc", text: "22 U.S.C. 6901 note" }] }))).toEqual({});
  });
});

describe("the dataset", () => {
  let cards: Card[] = [];
  beforeAll(async () => {
    cards = (await loadCards(`${datasetFolder}/cards`)).cards;
  });
  test.each([
    ["bill-hr-8315", "enforce-act"],
    ["bill-s-2296", "ndaa-fy2026"],
    ["bill-hr-2246", "fight-china-act"],
    ["fr-88-73458", "acs-ifr-oct-2023"],
    ["fr-87-62186", "october-7-2022-rule"],
    ["fr-91-1684", "january-2026-case-by-case-rule"],
    ["cfr-15-part-730", "ear"],
    ["cfr-31-part-850", "outbound-investment-rule"],
    ["cfr-15-744-11", "entity-list"],
    ["usc-50-4801", "ecra-2018"],
    ["usc-19-1862", "section-232"],
    ["law-115-232", "ndaa-fy2019"],
    ["law-119-60", "ndaa-fy2026"],
    ["eo-14110", "eo-14110"],
    ["eccn-3a090", "eccn-3a090"],
    ["eccn-3a090-c", "hbm"],
    ["mofcom-2025-61", "cn-announcement-61-2025"],
    ["mofcom-2025-10", "cn-antimony-graphite-tungsten-controls"],
    // Texts that several cards rest on and none is.
    ["law-118-50", undefined],
    ["law-116-283", undefined],
    ["bill-hr-815", undefined],
    ["cfr-15-744-22", undefined],
    ["cfr-15-744-23", undefined],
    ["cfr-15-736-2", undefined],
    ["usc-50-1702", undefined],
    ["usc-50-4815", undefined],
    ["eo-14298", undefined],
    ["fr-90-15950", undefined],
  ])("%s leads to the card %s", (key, id) => {
    const [, card] = compileCitations(cards).find(([known]) => known === key) ?? [];
    expect(card === undefined ? undefined : cards[card]?.id).toBe(id);
  });
  test("every citation with a pattern is found in print", () => {
    const lost = cards.flatMap(({ id, citations }) =>
      citations.filter((c) => c.type !== "other" && !citationKey(c)).map(({ text }) => `${id}: ${text}`),
    );
    expect(lost).toEqual(["cn-blocking-rules: Order No. 1 of 2021 (商务部令2021年第1号)"]);
  });
});
