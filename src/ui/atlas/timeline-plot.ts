/** Draws the timeline with Observable Plot: the axis and the lines of all rows. What can be focused stands in the page around it. */
import * as Plot from "@observablehq/plot";
import type { Language } from "../../dataset/compiled";
import type { Tone } from "../../dataset/standing";
import { type Frame, ticksOf } from "./axis-ticks";
import type { CourseMark, CourseStretch } from "./course";
import { EDGE, placeOf } from "./time-window";
import type { PlacedRow } from "./timeline-groups";

const AXIS_HEIGHT = 28;

const scaleOf = ({ window: { from, to }, width }: Frame) => ({
  width,
  marginLeft: EDGE,
  marginRight: EDGE,
  marginTop: 0,
  marginBottom: 0,
  x: { type: "utc" as const, domain: [new Date(from), new Date(to)], axis: null },
});

/** The colour of a tone by our tokens, so that a change of theme needs no new drawing. */
const colour: Record<Tone, string> = { good: "var(--ecl-good)", wait: "var(--ecl-wait)", dead: "var(--ecl-dead)", calm: "var(--ecl-ink)" };
const symbols = { good: "circle", wait: "diamond2", dead: "square", calm: "circle" } as const;
const tones: readonly Tone[] = ["calm", "dead", "wait", "good"];

/** Where "today" stands in the axis, there is no room for another label. */
const TODAY_ROOM = 44;

/** The axis above the rows: years, months where there is room, and today. */
export function drawAxis(frame: Frame, language: Language, today: { date: string; word: string }): SVGElement {
  const { window, width } = frame;
  const { ticks, format } = ticksOf(frame, language);
  const now = Date.parse(today.date);
  const isClear = (tick: Date) => Math.abs(placeOf(tick.getTime(), window, width) - placeOf(now, window, width)) > TODAY_ROOM;
  return bare(
    Plot.plot({
      ...scaleOf(frame),
      height: AXIS_HEIGHT,
      marks: [
        now > window.from && now < window.to
          ? Plot.text([today.word], { x: () => new Date(now), frameAnchor: "bottom", dy: -8, fill: "currentColor", fontSize: 11, fontWeight: 600 })
          : null,
        Plot.axisX(ticks.filter(isClear), {
          anchor: "bottom",
          tickSize: 0,
          tickPadding: -15,
          tickFormat: format,
          color: "currentColor",
          fontSize: 11,
        }),
      ],
    }),
  );
}

/** The lines and marks of all rows. */
export function drawRows(rows: readonly PlacedRow[], height: number, frame: Frame, language: Language, today: string): SVGElement {
  const { from, to } = frame.window;
  const now = Date.parse(today);
  const stretches = rows.flatMap(({ row, line }) =>
    row.course.stretches.filter((stretch) => stretch.from < to && stretch.to > from).map((stretch) => ({ ...stretch, y: line })),
  );
  const marks = rows.flatMap(({ row, line }) =>
    row.course.marks.filter(({ time }) => time >= from && time <= to).map((mark) => ({ ...mark, y: line })),
  );
  return bare(
    Plot.plot({
      ...scaleOf(frame),
      height,
      y: { type: "identity", axis: null },
      marks: [
        Plot.ruleX(ticksOf(frame, language).ticks, { stroke: "var(--ecl-line)", className: "ecl-timeplot__grid" }),
        now > from && now < to ? Plot.ruleX([new Date(now)], { stroke: "var(--ecl-rule)", strokeDasharray: "2 3" }) : null,
        ...tones.flatMap((tone) => [
          lines(
            stretches.filter((stretch) => stretch.tone === tone && !stretch.unknown),
            tone,
            frame,
          ),
          lines(
            stretches.filter((stretch) => stretch.tone === tone && stretch.unknown),
            tone,
            frame,
          ),
        ]),
        ...tones.flatMap((tone) => [
          dots(
            marks.filter((mark) => mark.tone === tone && !mark.hollow),
            tone,
            false,
          ),
          dots(
            marks.filter((mark) => mark.tone === tone && mark.hollow),
            tone,
            true,
          ),
        ]),
        Plot.dot(
          marks.filter(({ step }) => !step),
          {
            x: timeOfMark,
            y: "y",
            r: 3.5,
            fill: "var(--ecl-paper)",
            stroke: "var(--ecl-ink-2)",
            strokeDasharray: "2 1.5",
            strokeWidth: 1.3,
          },
        ),
      ],
    }),
  );
}

const timeOfMark = ({ time }: CourseMark): Date => new Date(time);

/** What stands is a broad line, what waits a thin one, what is broken off a dashed one: told apart without colour, too. */
function lines(data: readonly (CourseStretch & { y: number })[], tone: Tone, { window }: Frame): Plot.Markish {
  const unknown = data[0]?.unknown ?? false;
  return Plot.ruleY(data, {
    y: "y",
    x1: ({ from }: CourseStretch) => new Date(Math.max(from, window.from)),
    x2: ({ to }: CourseStretch) => new Date(Math.min(to, window.to)),
    stroke: colour[tone],
    strokeWidth: unknown ? 1.5 : tone === "good" ? 6 : tone === "dead" ? 1.5 : 2.5,
    strokeOpacity: unknown ? 0.75 : tone === "good" ? 0.5 : 1,
    ...((unknown || tone === "dead") && { strokeDasharray: unknown ? "1.5 4" : "4 3" }),
  });
}

function dots(data: readonly (CourseMark & { y: number })[], tone: Tone, hollow: boolean): Plot.Markish {
  return Plot.dot(data, {
    x: timeOfMark,
    y: "y",
    symbol: symbols[tone],
    r: tone === "calm" ? 3 : tone === "wait" ? 4.2 : 3.8,
    fill: hollow ? "var(--ecl-paper)" : colour[tone],
    stroke: hollow ? colour[tone] : "var(--ecl-paper)",
    strokeWidth: hollow ? 1.6 : 1,
  });
}

/** Plot brings a small style sheet of its own, which the policy of our pages would refuse with a complaint; ours does the same. */
function bare(drawn: SVGElement | HTMLElement): SVGElement {
  const svg = drawn instanceof SVGElement ? drawn : drawn.querySelector("svg");
  if (!svg) throw new Error("nothing was drawn");
  svg.querySelector("style")?.remove();
  svg.setAttribute("aria-hidden", "true");
  return svg;
}
