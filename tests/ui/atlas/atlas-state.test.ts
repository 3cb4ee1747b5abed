import { expect, test } from "vitest";
import { type AtlasState, isFiltered, noFilter, readHash, startState, writeHash } from "../../../src/ui/atlas/atlas-state";

test("every sight of the atlas comes back from its own address", () => {
  const state: AtlasState = {
    view: "timeline",
    card: "enforce-act",
    filter: { text: "芯片 & chips", kind: "measure", type: "measure.bill", place: "us", standing: "measure.in-force" },
    days: { from: "2022-01-01", to: "2024-06-30" },
    grouping: "place",
    sort: { column: "since", down: true },
  };
  expect(readHash(writeHash(state))).toEqual(state);
});

test("an address says only what differs from the first sight", () => {
  expect(writeHash(startState)).toBe("#view=timeline");
  expect(writeHash({ ...startState, view: "table", filter: { text: "x", place: "cn" } })).toBe("#view=table&text=x&place=cn");
});

test("a link to a card alone shows it amid its relations", () => {
  expect(readHash("#card=enforce-act")).toMatchObject({ view: "relations", card: "enforce-act" });
  expect(readHash("").view).toBe("timeline");
});

test("what an address says wrongly is passed over", () => {
  const wrong = readHash("#view=map&card=../x&kind=law&type=bill&place=U.S.&standing=<b>&from=2024-06-01&to=2023-01-01&sort=age&order=sideways");
  expect(wrong).toEqual({ ...startState, card: undefined, days: undefined, filter: { ...noFilter } });
});

test("blank text filters nothing", () => {
  expect(isFiltered({ text: "  " })).toBe(false);
  expect(isFiltered({ text: "", place: "us" })).toBe(true);
});
