/**
 * The places of a timeline's marks and labels. Time is drawn by the square root of its length, so that two weeks and
 * two years both can be seen; marks keep a distance, labels that would collide are left out.
 */
import type { CompiledCard, CompiledStep, Language } from "../../dataset/compiled";
import { lastDay, stepOn } from "../../dataset/history";
import { type Tone, toneOf } from "../../dataset/standing";
import { formatDate, formatDayMonth } from "../../locales/dates";
import { boxOf, type LabelBox, labelAt, type TimelineLabel } from "./timeline-label";
import { sourceLack } from "./unconfirmed-step";

/** Widths of the drawing on a 320 px screen and on a full card; labels that fit only the second are marked `roomy`. */
export const NARROW = 244;
export const WIDE = 276;

export interface TimelineMark {
  /** Percent of the width. */
  at: number;
  /** None for a step that changes no standing. */
  tone?: Tone;
  hollow: boolean;
  due: boolean;
}

export interface TimelineStretch {
  from: number;
  to: number;
  /** The standing that held; none before the first. */
  tone?: Tone;
  /** After the day until which the card was checked. */
  unknown: boolean;
}

export interface TimelineLayout {
  marks: TimelineMark[];
  stretches: TimelineStretch[];
  labels: TimelineLabel[];
  /** The steps whose date is written under the line, on a card of any width. */
  dated: ReadonlySet<CompiledStep>;
  /** The day of the text. */
  article?: TimelineLabel;
}

interface Point {
  day: number;
  what: "step" | "article" | "known" | "due";
  date: string;
  step?: CompiledStep;
}

const gaps: Record<Point["what"], number> = { step: 7, due: 7, article: 4, known: 3 };
const ranks: Record<Point["what"], number> = { step: 0, article: 1, known: 2, due: 3 };

const dayNumber = (date: string): number => Date.parse(lastDay(date)) / 86_400_000;

type Timed = Pick<CompiledCard, "kind" | "history" | "due" | "asOf">;

/** Lays the line out; `articleLabel` words the label of the text's day. */
export function layOutTimeline(
  card: Timed,
  language: Language,
  publishedOn: string | undefined,
  articleLabel: (date: string) => string,
): TimelineLayout {
  const points = pointsOf(card, publishedOn);
  const places = placesOf(points);
  const at = (index: number): number => places[index] ?? 0;
  const toneAt = (step: CompiledStep | undefined): Tone | undefined => (step?.standing === undefined ? undefined : toneOf(card.kind, step.standing));

  const marks: TimelineMark[] = [];
  const stretches: TimelineStretch[] = [];
  let tone: Tone | undefined;
  let unknown = false;
  points.forEach((point, index) => {
    if (index > 0) stretches.push({ from: at(index - 1), to: at(index), ...(tone && !unknown && { tone }), unknown });
    const own = toneAt(point.step);
    if (own) tone = own;
    if (point.what === "known") unknown = true;
    if (point.what === "step")
      marks.push({
        at: at(index),
        ...(own && { tone: own }),
        hollow: point.step !== undefined && sourceLack(card, point.step) === "doubt",
        due: false,
      });
    if (point.what === "due") marks.push({ at: at(index), hollow: true, due: true });
  });

  const article = points.findIndex((point) => point.what === "article");
  return {
    marks,
    stretches: stretches.filter(({ from, to }) => to > from),
    ...labelsOf(points, at, language, publishedOn === undefined ? undefined : stepOn(card.history, publishedOn)),
    ...(article >= 0 &&
      publishedOn !== undefined && { article: labelAt(articleLabel(formatDate(publishedOn, language)), at(article), NARROW, false) }),
  };
}

function pointsOf({ history, due, asOf }: Timed, publishedOn: string | undefined): Point[] {
  const known = asOf === undefined ? undefined : dayNumber(asOf);
  let last = Number.NEGATIVE_INFINITY;
  const points: Point[] = history.map((step) => {
    // A step of "2024" may stand before one of March 2024; the line keeps the order of the history.
    const day = dayNumber(step.date);
    last = Math.max(last, Math.min(day, known ?? day));
    return { day: last, what: "step", date: step.date, step };
  });
  if (asOf !== undefined && known !== undefined) points.push({ day: known, what: "known", date: asOf });
  for (const { date } of due) points.push({ day: Math.max(known ?? 0, dayNumber(date)), what: "due", date });
  if (publishedOn !== undefined) points.push({ day: dayNumber(publishedOn), what: "article", date: publishedOn });
  return points
    .map((point, index) => ({ point, index }))
    .sort((a, b) => a.point.day - b.point.day || ranks[a.point.what] - ranks[b.point.what] || a.index - b.index)
    .map(({ point }) => point);
}

/** Percent of the width for each point. */
function placesOf(points: readonly Point[]): number[] {
  const pairs = points.slice(1).map((point, index) => {
    const before = points[index] ?? point;
    const days = point.day - before.day;
    // The text's day on the day of a step lies on the step.
    const least = days === 0 && (point.what === "article" || point.what === "known") ? 0 : gaps[before.what] + gaps[point.what];
    return { least, weight: Math.sqrt(days) };
  });
  const leastSum = pairs.reduce((sum, pair) => sum + pair.least, 0);
  const weightSum = pairs.reduce((sum, pair) => sum + pair.weight, 0) || 1;
  const share = Math.min(1, (NARROW * 0.75) / Math.max(1, leastSum));
  const rest = NARROW - leastSum * share;
  const places = [0];
  let place = 0;
  for (const { least, weight } of pairs) {
    place += least * share + (rest * weight) / weightSum;
    places.push((place / NARROW) * 100);
  }
  return places;
}

function labelsOf(
  points: readonly Point[],
  at: (index: number) => number,
  language: Language,
  whenWritten: CompiledStep | undefined,
): Pick<TimelineLayout, "labels" | "dated"> {
  const shown = points.flatMap((point, index) => (point.what === "due" || point.step?.standing !== undefined ? [{ point, at: at(index) }] : []));
  const steps = shown.filter(({ point }) => point.what === "step");
  const [first] = steps;
  const latest = steps.at(-1);
  const then = steps.find(({ point }) => point.step === whenWritten);
  const order = [...new Set([latest, then, first, ...shown.filter(({ point }) => point.what === "due"), ...steps])].filter(
    (candidate) => candidate !== undefined,
  );

  const placed: (TimelineLabel & { date: string; step: CompiledStep | undefined })[] = [];
  for (const width of [NARROW, WIDE]) {
    const boxes: LabelBox[] = placed.map((label) => boxOf(label, width));
    for (const { point, at: place } of order) {
      if (placed.some((label) => label.mark === place)) continue;
      const left = placed.filter((label) => label.mark < place).sort((a, b) => b.mark - a.mark)[0];
      const sameYear = left?.date.slice(0, 4) === point.date.slice(0, 4);
      const text = sameYear ? formatDayMonth(point.date, language) : formatDate(point.date, language);
      const label = labelAt(text, place, NARROW, width === WIDE);
      const box = boxOf(label, width);
      if (boxes.some((other) => box.from < other.to + 7 && other.from < box.to + 7)) continue;
      boxes.push(box);
      placed.push({ ...label, date: point.date, step: point.step });
    }
  }
  return {
    labels: placed.map(({ date: _date, step: _step, ...label }) => label),
    dated: new Set(placed.flatMap(({ roomy, step }) => (step && !roomy ? [step] : []))),
  };
}
