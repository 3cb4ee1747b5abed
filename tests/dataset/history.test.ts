import { describe, expect, it } from "vitest";
import { lastDay, stepNow, stepOn } from "../../src/dataset/history";

const life = [
  { date: "2023", standing: "announced" },
  { date: "2024-05-08", standing: "proposed" },
  { date: "2024-05-20" },
  { date: "2024-11", standing: "reported" },
  { date: "2025-01-03", standing: "died" },
];

describe("the standing on a day", () => {
  it.each([
    ["before the first step", "2022-06-01", undefined],
    ["in a year of which only the year is known", "2023-06-01", undefined],
    ["on the last day of that year", "2023-12-31", "announced"],
    ["on the day of a step", "2024-05-08", "proposed"],
    ["on the day before it", "2024-05-07", "announced"],
    ["after a step that changed none", "2024-06-01", "proposed"],
    ["in a month of which only the month is known", "2024-11-29", "proposed"],
    ["on the last day of that month", "2024-11-30", "reported"],
    ["long after the last step", "2026-01-01", "died"],
  ])("%s", (_when, day, standing) => {
    expect(stepOn(life, day)?.standing).toBe(standing);
  });

  it("is none without steps", () => {
    expect(stepOn([], "2025-01-01")).toBeUndefined();
    expect(stepNow([{ date: "2025" }])).toBeUndefined();
  });

  it("now is that of the last step with one", () => {
    expect(stepNow([...life, { date: "2025-02-01" }])?.standing).toBe("died");
  });
});

describe("the last day that a date can mean", () => {
  it.each([
    ["2024", "2024-12-31"],
    ["2024-02", "2024-02-29"],
    ["2025-02", "2025-02-28"],
    ["2025-04", "2025-04-30"],
    ["2025-12", "2025-12-31"],
    ["2025-12-05", "2025-12-05"],
  ])("%s is %s", (date, day) => {
    expect(lastDay(date)).toBe(day);
  });
});
