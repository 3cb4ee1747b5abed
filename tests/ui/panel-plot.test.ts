import { describe, expect, test } from "vitest";
import { wordsFor } from "../../src/locales/i18n";
import { standsNow, stepsInWords, stoodOn } from "../../src/ui/panel/measure-words";
import { layOutPlot } from "../../src/ui/panel/plot-layout";
import { said, sampleBill } from "./sample-cards";

const today = "2026-11-23";
const bill = sampleBill();
const oldLaw = sampleBill({ id: "old", history: [{ date: "1997-02-03", standing: "in-force", event: said("Made") }] });

describe("the drawing of several measures", () => {
  test("what happened on the same day stands one above the other", () => {
    const later = sampleBill({ id: "later", history: [{ date: "2025-01-03", standing: "in-force", event: said("Made") }] });
    const { lines } = layOutPlot([bill, later], undefined, today, "");
    expect(lines[0]?.marks.at(-1)?.at).toBe(lines[1]?.marks[0]?.at);
  });
  test("the day of the text lies between the step before it and the step after it", () => {
    const { lines, article } = layOutPlot([bill], "2024-05-15", today, "This article");
    const [proposed, reported] = lines[0]?.marks ?? [];
    expect(article?.mark).toBeGreaterThan(proposed?.at ?? 100);
    expect(article?.mark).toBeLessThan(reported?.at ?? 0);
  });
  test("a text whose day is not known has no line", () => {
    expect(layOutPlot([bill], undefined, today, "").article).toBeUndefined();
  });
  test("after the day of the last check nothing is claimed up to today", () => {
    const { lines } = layOutPlot([bill], undefined, today, "");
    const last = lines[0]?.stretches.at(-1);
    expect(last?.unknown).toBe(true);
    expect(lines[0]?.stretches.filter(({ unknown }) => unknown)).toHaveLength(1);
  });
  test("an old law runs in from the left with its year, and does not press the rest together", () => {
    const { lines, ticks } = layOutPlot([oldLaw, bill], undefined, today, "");
    expect(lines[0]?.since).toBe("1997");
    expect(lines[0]?.stretches[0]?.from).toBe(0);
    expect(lines[0]?.marks).toEqual([]);
    expect(ticks[0]?.year).toBe("2024");
  });
  test("what was due stays inside the drawing and is a mark without a standing", () => {
    const due = sampleBill({ due: [{ date: "2028-11-10", event: said("Due") }] });
    const mark = layOutPlot([due], undefined, today, "").lines[0]?.marks.at(-1);
    expect(mark?.tone).toBeUndefined();
    expect(mark?.at).toBeLessThan(100);
  });
  test("no year is labelled that has not begun, and never more than six", () => {
    const long = sampleBill({ history: [{ date: "2018-08-13", standing: "in-force", event: said("Made") }] });
    const { ticks } = layOutPlot([long], undefined, today, "");
    expect(ticks.at(-1)?.year).toBe("2026");
    expect(ticks.length).toBeLessThanOrEqual(6);
  });
});

describe("the same in words", () => {
  const t = wordsFor("en");
  test("every step with its day, in the order of time", () => {
    expect(stepsInWords(bill, "en", t)).toBe("8 May 2024: Proposed; 22 May 2024: Approved in committee; 3 Jan 2025: Died");
  });
  test("how it stood on the day of the text, and how it stands", () => {
    expect(stoodOn(bill, "2024-05-15", "en", t)).toMatchObject({ words: "Proposed", tone: "wait" });
    expect(standsNow(bill, "en", t)).toMatchObject({ words: "Died", tone: "dead", since: "3 Jan 2025" });
  });
  test("before its first step it was not yet there, and of a day after the last check nothing is said", () => {
    expect(stoodOn(bill, "2024-01-01", "en", t).words).toBe("Not yet proposed");
    expect(stoodOn(bill, "2026-10-01", "en", t)).toEqual({ words: "Not known" });
  });
});
