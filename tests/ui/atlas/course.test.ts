import { expect, test } from "vitest";
import { courseOf, isSeen } from "../../../src/ui/atlas/course";
import { timeline, today } from "./sample-atlas";

const at = (day: string) => Date.parse(day);
const course = (id: string) => courseOf(timeline[id] ?? { issuers: [], steps: [], due: [] }, today);

test("what stands is drawn to the day of the last check, and from there to today as not known", () => {
  const { stretches, marks } = course("first-rule");
  expect(stretches).toEqual([
    { from: at("2022-10-07"), to: at("2026-07-01"), tone: "good", unknown: false },
    { from: at("2026-07-01"), to: at(today), tone: "good", unknown: true },
  ]);
  expect(marks.at(-1)).toEqual({ time: at("2027-01-31"), date: "2027-01", hollow: true });
});

test("what was rescinded ends there", () => {
  const { stretches, marks } = course("second-rule");
  expect(stretches).toEqual([{ from: at("2025-01-15"), to: at("2025-05-13"), tone: "wait", unknown: false }]);
  expect(marks.map(({ tone }) => tone)).toEqual(["wait", "dead"]);
});

test("an unconfirmed step is hollow, a step known by its month counts from the month's end", () => {
  expect(course("sample-act").marks.map(({ hollow }) => hollow)).toEqual([false, true]);
  expect(course("cn-rule").marks[0]?.time).toBe(at("2025-10-31"));
});

test("a step of this year lies no later than the check that knew of it", () => {
  const { marks } = courseOf({ issuers: [], steps: [{ date: "2026", standing: "issued" }], due: [], asOf: "2026-07-01" }, today);
  expect(marks[0]?.time).toBe(at("2026-07-01"));
});

test("a measure is on show where it stood, and not after it ended", () => {
  const later = { from: at("2026-01-01"), to: at("2026-06-30") };
  expect(isSeen(course("first-rule"), later)).toBe(true);
  expect(isSeen(course("second-rule"), later)).toBe(false);
});
