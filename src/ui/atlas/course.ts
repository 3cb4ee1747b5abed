/** The course of a measure as it is drawn: marks where its standing changed, stretches for how it stood between them. */
import { lastDay } from "../../dataset/history";
import { type Tone, toneOf } from "../../dataset/standing";
import type { TimelineMeasure, TimelineStep } from "../../dataset/timeline";
import { DAY, type TimeWindow } from "./time-window";

export interface CourseMark {
  time: number;
  /** As exactly as the source gives it. */
  date: string;
  /** None for what is only due. */
  step?: TimelineStep;
  tone?: Tone;
  hollow: boolean;
}

export interface CourseStretch {
  from: number;
  to: number;
  tone: Tone;
  /** After the day until which the card was checked. */
  unknown: boolean;
}

export interface Course {
  marks: CourseMark[];
  stretches: CourseStretch[];
}

const timeOf = (date: string): number => Date.parse(lastDay(date));

/**
 * Lays out one measure. A date known only by its month or year counts from its last day, as everywhere. What has ended
 * for good is not drawn on; what stands is drawn to the day of the last check, and from there to today as not known.
 */
export function courseOf({ steps, due, asOf }: TimelineMeasure, today: string): Course {
  const end = timeOf(today);
  const known = asOf === undefined ? end : Math.min(timeOf(asOf), end);
  let last = Number.NEGATIVE_INFINITY;
  const marks: CourseMark[] = steps.map((step) => {
    // A step of "2026" lies before the check that knew of it, and after the steps listed before it.
    last = Math.max(last, Math.min(timeOf(step.date), known));
    return { time: last, date: step.date, step, tone: toneOf("measure", step.standing), hollow: step.unconfirmed ?? false };
  });
  const stretches = marks.flatMap(({ time, tone = "calm" }, index): CourseStretch[] => {
    const next = marks[index + 1];
    if (next) return next.time > time ? [{ from: time, to: next.time, tone, unknown: false }] : [];
    if (tone === "dead" || tone === "calm") return [];
    return [
      { from: time, to: known, tone, unknown: false },
      { from: known, to: end, tone, unknown: true },
    ].filter(({ from, to }) => to > from);
  });
  for (const date of due) marks.push({ time: timeOf(date), date, hollow: true });
  return { marks, stretches };
}

/** Whether any of it lies in the window. */
export function isSeen({ marks, stretches }: Course, { from, to }: TimeWindow): boolean {
  return marks.some(({ time }) => time >= from && time <= to) || stretches.some((stretch) => stretch.from <= to && stretch.to >= from);
}

/** From the first step of all courses to the last thing due, with a little room: as far as the timeline can go. */
export function boundsOf(courses: Iterable<Course>, whole: TimeWindow): TimeWindow {
  let { from, to } = whole;
  for (const { marks } of courses)
    for (const { time } of marks) {
      from = Math.min(from, time - 90 * DAY);
      to = Math.max(to, time + 90 * DAY);
    }
  return { from, to };
}
