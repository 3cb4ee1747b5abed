import { expect, test } from "vitest";
import { wordsFor } from "../../../src/locales/i18n";
import type { Grouping } from "../../../src/ui/atlas/atlas-state";
import { courseOf } from "../../../src/ui/atlas/course";
import { facetsOf, listOf } from "../../../src/ui/atlas/filter";
import { stepAt } from "../../../src/ui/atlas/plot-pointer";
import { placeOf, wholeWindow } from "../../../src/ui/atlas/time-window";
import { besideSizes, grouped, groupNames, placed } from "../../../src/ui/atlas/timeline-groups";
import { groupWord } from "../../../src/ui/atlas/timeline-words";
import { index, timeline, today } from "./sample-atlas";

const rows = listOf(index).flatMap(({ id, entry }) => {
  const measure = timeline[id];
  return measure ? [{ id, entry, course: courseOf(measure, today) }] : [];
});
const groups = (by: Grouping, some = rows, history = timeline) =>
  grouped(some, groupNames(by, history, { ...index, ...many.index }), facetsOf(listOf(index)).places);

/** Three more rules of the agency make it an issuer with a group of its own. */
const many = {
  index: Object.fromEntries(listOf(index).flatMap(({ id, entry }) => (id === "first-rule" ? ["x", "y"].map((other) => [other, entry]) : []))),
  timeline: { ...timeline, x: { issuers: ["an-agency"], steps: [], due: [] }, y: { issuers: ["an-agency"], steps: [], due: [] } },
};

test("measures stand under their jurisdiction, the one with the most first", () => {
  expect(groups("place").map(({ name, rows }) => [name.place, rows.map(({ id }) => id)])).toEqual([
    ["us", ["first-rule", "sample-act", "second-rule"]],
    ["cn", ["cn-rule"]],
  ]);
});

test("an issuer of a few measures shares a group with the others of its jurisdiction", () => {
  expect(groups("issuer").map(({ name }) => name)).toEqual([
    { place: "us", others: true },
    { place: "cn", others: true },
  ]);
});

test("an issuer of several has its own, and keeps it when a filter leaves but one", () => {
  expect(groups("issuer", rows, many.timeline).map(({ name, rows }) => [name, rows.length])).toEqual([
    [{ place: "us", issuer: "an-agency" }, 2],
    [{ place: "us", others: true }, 1],
    [{ place: "cn", others: true }, 1],
  ]);
  const one = groups("issuer", rows.slice(0, 1), many.timeline);
  expect(one.map(({ name }) => name)).toEqual([{ place: "us", issuer: "an-agency" }]);
});

test("the pointer finds the row under it and the step beside it", () => {
  const { rows: places, height } = placed(groups("place"), besideSizes);
  const frame = { window: wholeWindow(today), width: 900 };
  const drawing = { rows: places, height: besideSizes.row, frame };
  const act = places.find(({ row }) => row.id === "sample-act");
  const died = act?.row.course.marks[1]?.time ?? 0;
  expect(height).toBe(2 * besideSizes.head + besideSizes.gap + 4 * besideSizes.row);
  expect(stepAt(drawing, placeOf(died, frame.window, 900) + 5, (act?.top ?? 0) + 3)).toEqual({ id: "sample-act", mark: 1, byKey: false });
  expect(stepAt(drawing, 20, act?.line ?? 0)).toEqual({ id: "sample-act", mark: undefined, byKey: false });
  expect(stepAt(drawing, 20, 3)).toBeUndefined();
});

test("a group is called by its issuer, or by its jurisdiction and what it holds", () => {
  const called = (name: Parameters<typeof groupWord>[0]) => groupWord(name, index, "en", wordsFor("en"));
  expect(called({ place: "us", issuer: "an-agency" })).toBe("An Agency");
  expect(called({ place: "us", type: "bill" })).toBe("US: bill");
  expect(called({ place: "cn", others: true })).toBe("China: others");
  expect(called({ type: "executive-order" })).toBe("Executive order");
  expect(called({ place: "cn" })).toBe("China");
});
