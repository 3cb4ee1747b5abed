import { expect, test } from "vitest";
import { languages } from "../../../src/dataset/compiled";
import { ticksOf } from "../../../src/ui/atlas/axis-ticks";

const window = (from: string, to: string) => ({ from: Date.parse(from), to: Date.parse(to) });

test("over years the axis names years, as each language writes them", () => {
  for (const language of languages) {
    const { ticks, format } = ticksOf({ window: window("2018-01-01", "2027-04-01"), width: 900 }, language);
    expect(format(ticks[1] ?? new Date(0))).toBe(language === "en" ? "2019" : "2019年");
    expect(ticks).toHaveLength(10);
  }
});

test("over months it names months, and the year in January", () => {
  const { ticks, format } = ticksOf({ window: window("2024-11-15", "2025-04-15"), width: 900 }, "en");
  expect(ticks.map(format)).toEqual(["Dec", "2025", "Feb", "Mar", "Apr"]);
});

test("labels have room on a phone and over a lifetime", () => {
  for (const width of [200, 320, 900])
    for (const from of ["1949-01-01", "2018-01-01", "2025-01-01"]) {
      const { ticks } = ticksOf({ window: window(from, "2027-01-01"), width }, "zh-Hant");
      expect(ticks.length).toBeGreaterThan(0);
      expect((ticks.length - 1) * 40).toBeLessThan(width);
    }
});
