import { expect, test } from "vitest";
import type { Filter } from "../../../src/ui/atlas/atlas-state";
import { facetsOf, filterFor, listOf, nearBest, passes } from "../../../src/ui/atlas/filter";
import { index } from "./sample-atlas";

const all = listOf(index);
const left = (filter: Partial<Filter>, found: string[] = []) =>
  all.filter((card) => passes(card, { text: "", ...filter }, new Set(found))).map(({ id }) => id);

test("cards are narrowed by kind, type, jurisdiction and standing together", () => {
  expect(left({})).toHaveLength(6);
  expect(left({ kind: "measure", place: "us", type: "measure.rule" })).toEqual(["first-rule", "second-rule"]);
  expect(left({ standing: "measure.in-force" })).toEqual(["first-rule"]);
});

test("a whole tone of standings can be asked for, and means one kind only", () => {
  expect(left({ standing: "measure.dead" })).toEqual(["second-rule", "sample-act"]);
});

test("every typed word stands in a name, whatever its case, width and language", () => {
  expect(left({ text: "rule FIRST" })).toEqual(["first-rule"]);
  expect(left({ text: "ｓａｍｐｌｅ" })).toEqual(["sample-act"]);
  expect(left({ text: "規則" })).toEqual(["first-rule", "second-rule"]);
});

test("a card that only the search knows by the text passes too, where the rest of the filter lets it", () => {
  expect(left({ text: "BX" }, ["an-agency"])).toEqual(["an-agency"]);
  expect(left({ text: "BX", kind: "company" }, ["an-agency"])).toEqual([]);
});

test("of the search's answers only those near the best count", () => {
  expect([
    ...nearBest([
      { id: "a", score: 300 },
      { id: "b", score: 150 },
      { id: "c", score: 20 },
    ]),
  ]).toEqual(["a", "b"]);
  expect(nearBest([]).size).toBe(0);
});

test("the timeline shows measures, whatever kind was chosen elsewhere", () => {
  const filter = { text: "x", kind: "company", type: "company.foundry", place: "us" } as const;
  expect(filterFor("timeline", filter)).toEqual({ text: "x", kind: "measure", type: undefined, place: "us", standing: undefined });
  expect(filterFor("table", filter)).toEqual({ ...filter, standing: undefined });
});

test("each choice is offered with the number of cards it leaves", () => {
  const { kinds, places, standings } = facetsOf(all);
  expect([...kinds]).toEqual([
    ["measure", 4],
    ["agency", 1],
    ["company", 1],
  ]);
  expect([...places][0]).toEqual(["us", 4]);
  expect(standings.get("measure.dead")).toBe(2);
});
