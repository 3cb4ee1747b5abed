import fc from "fast-check";
import { expect, test } from "vitest";
import { languages } from "../../src/dataset/compiled";
import { boxOf, OVERHANG } from "../../src/ui/card/timeline-label";
import { layOutTimeline, NARROW, WIDE } from "../../src/ui/card/timeline-layout";
import { said, sampleBill } from "./sample-cards";

const day = fc.integer({ min: 0, max: 9000 }).map((n) => new Date(Date.UTC(2001, 0, 1 + n)).toISOString().slice(0, 10));
const timed = fc.record({
  steps: fc.array(day, { minLength: 2, maxLength: 24 }),
  due: fc.array(day, { maxLength: 2 }),
  publishedOn: fc.option(day, { nil: undefined }),
  language: fc.constantFrom(...languages),
});

const lay = ({
  steps,
  due,
  publishedOn,
  language,
}: {
  steps: string[];
  due: string[];
  publishedOn: string | undefined;
  language: (typeof languages)[number];
}) =>
  layOutTimeline(
    sampleBill({
      history: [...steps].sort().map((date) => ({ date, standing: "proposed", event: said("A step") })),
      due: due.map((date) => ({ date, event: said("Due") })),
    }),
    language,
    publishedOn,
    (date) => `This text, ${date}`,
  );

test("no two labels touch, on a full card or on a phone, and none leaves the drawing", () => {
  fc.assert(
    fc.property(timed, (sample) => {
      const { labels } = lay(sample);
      for (const [width, shown] of [
        [NARROW, labels.filter((l) => !l.roomy)],
        [WIDE, labels],
      ] as const) {
        const boxes = shown.map((label) => boxOf(label, width)).sort((a, b) => a.from - b.from);
        boxes.forEach((box, i) => {
          expect(box.from).toBeGreaterThanOrEqual(-OVERHANG - 0.01);
          expect(box.to).toBeLessThanOrEqual(width + OVERHANG + 0.01);
          expect(box.to).toBeLessThan(boxes[i + 1]?.from ?? Number.POSITIVE_INFINITY);
        });
      }
    }),
  );
});

test("marks keep their order and stay inside the line, however many steps there are", () => {
  fc.assert(
    fc.property(timed, (sample) => {
      const places = lay(sample).marks.map((mark) => mark.at);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(new Set(places).size).toBe(places.length);
      for (const at of places) expect(at >= 0 && at <= 100.01).toBe(true);
    }),
  );
});

test("the day of the text lies between the steps that it lies between", () => {
  const { marks, article } = layOutTimeline(sampleBill(), "en", "2024-05-09", (date) => `This text, ${date}`);
  const [first, second] = marks;
  expect(article?.text).toBe("This text, 9 May 2024");
  expect((first?.at ?? 0) < (article?.mark ?? 0) && (article?.mark ?? 0) < (second?.at ?? 0)).toBe(true);
});

test("after the last check the line is drawn as unknown, up to what is due", () => {
  const { stretches, marks } = layOutTimeline(sampleBill({ due: [{ date: "2026-11-10", event: said("Due") }] }), "en", undefined, String);
  expect(stretches.map((s) => [s.unknown, s.tone])).toEqual([
    [false, "wait"],
    [false, "wait"],
    [false, "dead"],
    [true, undefined],
  ]);
  expect(marks.at(-1)).toMatchObject({ due: true, hollow: true, at: 100 });
});
