import { expect, test } from "vitest";
import { bringing, DAY, daysOf, moved, placeOf, shareAt, wholeWindow, windowOf, zoomed } from "../../../src/ui/atlas/time-window";

const today = "2026-11-20";
const whole = wholeWindow(today);
const bounds = { from: Date.UTC(1949, 0, 1), to: Date.UTC(2029, 0, 1) };

test("at first all since 2018 is on show, with a little of what is ahead", () => {
  expect(daysOf(whole)).toEqual({ from: "2018-01-01", to: "2027-04-19" });
  expect(windowOf(undefined, today, bounds)).toEqual(whole);
});

test("zooming leaves the day under the pointer where it is", () => {
  const day = whole.from + (whole.to - whole.from) * 0.7;
  const closer = zoomed(whole, 0.5, 0.7, bounds);
  expect(closer.to - closer.from).toBeCloseTo((whole.to - whole.from) / 2);
  expect(placeOf(day, closer, 800)).toBeCloseTo(placeOf(day, whole, 800));
});

test("zooming ends at two months and at everything there is", () => {
  const close = Array.from({ length: 30 }).reduce<typeof whole>((window) => zoomed(window, 0.5, 0.5, bounds), whole);
  expect(Math.round((close.to - close.from) / DAY)).toBe(60);
  expect(zoomed(whole, 1000, 0.5, bounds)).toEqual(bounds);
});

test("moving stops at the ends and keeps the length", () => {
  const later = moved(whole, 5, bounds);
  expect(later.to).toBe(bounds.to);
  expect(later.to - later.from).toBe(whole.to - whole.from);
});

test("a step outside is brought in, one inside moves nothing", () => {
  const close = windowOf({ from: "2024-01-01", to: "2024-12-31" }, today, bounds);
  const step = Date.UTC(2025, 5, 1);
  expect(bringing(close, Date.UTC(2024, 6, 1), bounds)).toBe(close);
  expect(bringing(close, step, bounds).to).toBeGreaterThan(step);
  expect(bringing(close, Date.UTC(2023, 5, 1), bounds).from).toBeLessThan(Date.UTC(2023, 5, 1));
});

test("days that are none show the whole", () => {
  expect(windowOf({ from: "2024-99-99", to: "2025-01-01" }, today, bounds)).toEqual(whole);
});

test("a pixel and the share of time under it agree", () => {
  const time = whole.from + (whole.to - whole.from) * 0.3;
  expect(shareAt(placeOf(time, whole, 640), 640)).toBeCloseTo(0.3);
});
