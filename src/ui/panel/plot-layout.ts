/**
 * The places of a drawing of several measures over one line of time. Unlike a card's own timeline it keeps to the scale,
 * since what lies above one another here happened at the same time.
 */
import type { CompiledCard, CompiledStep } from "../../dataset/compiled";
import { lastDay } from "../../dataset/history";
import { type Tone, toneOf } from "../../dataset/standing";
import { labelAt, type TimelineLabel } from "../card/timeline-label";

/** The width of the drawing in the narrowest panel that browsers allow; labels that fit there fit everywhere. */
const NARROW = 260;

/** The story begins here: what is older is drawn as standing already, so that the years that matter have room. */
const STORY_BEGINS = "2018-01-01";

/** So many years have a label at most. */
const MOST_TICKS = 6;

export interface PlotMark {
  /** Percent of the width. */
  at: number;
  /** None for a step that was due. */
  tone?: Tone;
  hollow: boolean;
}

export interface PlotStretch {
  from: number;
  to: number;
  /** The standing that held. */
  tone: Tone;
  /** After the day until which the card was checked. */
  unknown: boolean;
}

export interface PlotLine {
  marks: PlotMark[];
  stretches: PlotStretch[];
  /** The year of its first step, where that lies before the drawing. */
  since?: string;
}

export interface PlotLayout {
  ticks: { at: number; year: string }[];
  /** The day of the text. */
  article?: TimelineLabel;
  /** One for each measure, in their order. */
  lines: PlotLine[];
}

type Timed = Pick<CompiledCard, "kind" | "history" | "due" | "asOf">;

const dayNumber = (date: string): number => Date.parse(lastDay(date)) / 86_400_000;

/** Lays out measures from the first year that one of them moved in to today, or to what is due; `articleLabel` is the label of the text's day. */
export function layOutPlot(measures: readonly Timed[], publishedOn: string | undefined, today: string, articleLabel: string): PlotLayout {
  const { start, last, end } = spanOf(measures, publishedOn, today);
  const at = (day: number): number => Math.min(100, Math.max(0, ((day - start) / (end - start)) * 100));
  return {
    ticks: ticksOf(start, last).map((year) => ({ year, at: at(dayNumber(`${year}-01-01`)) })),
    ...(publishedOn !== undefined && { article: labelAt(articleLabel, at(dayNumber(publishedOn)), NARROW, false) }),
    lines: measures.map((measure) => lineOf(measure, start, dayNumber(today), at)),
  };
}

function spanOf(measures: readonly Timed[], publishedOn: string | undefined, today: string): { start: number; last: number; end: number } {
  const moved = measures.flatMap(({ history }) => history.filter((step) => step.standing !== undefined).map((step) => step.date));
  const within = [...moved, ...(publishedOn === undefined ? [] : [publishedOn]), today].filter((date) => lastDay(date) >= STORY_BEGINS);
  const firstYear = within.map((date) => date.slice(0, 4)).sort()[0] ?? today.slice(0, 4);
  const last = Math.max(dayNumber(today), ...[...within, ...measures.flatMap(({ due }) => due.map(({ date }) => date))].map(dayNumber));
  const start = dayNumber(`${firstYear}-01-01`);
  // A little air on the right, so that what is due at the very end is whole.
  return { start, last, end: last + (last - start) * 0.02 };
}

/** The years to label: all, or every second or fifth where there are too many. */
function ticksOf(start: number, last: number): string[] {
  const yearOf = (day: number) => new Date(day * 86_400_000).getUTCFullYear();
  const years: number[] = [];
  for (let year = yearOf(start); year <= yearOf(last); year++) years.push(year);
  const every = [1, 2, 5, 10].find((step) => years.length / step <= MOST_TICKS) ?? 20;
  // Counted from the last year back: the reader is nearer to that one.
  return years.filter((_, index) => (years.length - 1 - index) % every === 0).map(String);
}

function lineOf({ kind, history, due, asOf }: Timed, start: number, today: number, at: (day: number) => number): PlotLine {
  const known = asOf === undefined ? today : dayNumber(asOf);
  const marks: PlotMark[] = [];
  const stretches: PlotStretch[] = [];
  const steps = history.filter((step): step is CompiledStep & { standing: string } => step.standing !== undefined);
  const days = steps.map(({ date }) => Math.min(dayNumber(date), known));
  steps.forEach((step, index) => {
    const day = days[index] ?? start;
    const tone = toneOf(kind, step.standing);
    const until = days[index + 1] ?? known;
    if (until > Math.max(day, start)) stretches.push({ from: at(day), to: at(until), tone, unknown: false });
    if (day >= start) marks.push({ at: at(day), tone, hollow: step.unconfirmed ?? false });
    if (index === steps.length - 1 && today > known) stretches.push({ from: at(known), to: at(today), tone, unknown: true });
  });
  for (const { date } of due) marks.push({ at: at(Math.max(known, dayNumber(date))), hollow: true });
  const [first] = steps;
  const early = first && (days[0] ?? start) < start;
  return { marks, stretches, ...(early && { since: first.date.slice(0, 4) }) };
}
