/** The part of time that the timeline shows: zooming, moving, and the place of a day in it. Times are milliseconds since 1970, UTC. */
import type { Days } from "./atlas-state";

export interface TimeWindow {
  from: number;
  to: number;
}

export const DAY = 86_400_000;

/** No closer than about two months. */
const CLOSEST = 60 * DAY;

/** The story begins here; older measures reach in from the left. */
const BEGIN = Date.UTC(2018, 0, 1);

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** All since 2018, with some months ahead for what is due. */
export function wholeWindow(today: string): TimeWindow {
  return { from: BEGIN, to: timeOf(today) + 150 * DAY };
}

/** The window of two days of an address, or the whole one. */
export function windowOf(days: Days | undefined, today: string, bounds: TimeWindow): TimeWindow {
  if (!days) return wholeWindow(today);
  const [from, to] = [timeOf(days.from), timeOf(days.to)];
  return Number.isNaN(from) || Number.isNaN(to) ? wholeWindow(today) : within({ from, to }, bounds);
}

export function daysOf(window: TimeWindow): Days {
  return { from: dayOf(window.from), to: dayOf(window.to) };
}

/** Makes the window `factor` times as long (below 1: closer) and leaves the time at `share` of it (0 to 1) where it is. */
export function zoomed(window: TimeWindow, factor: number, share: number, bounds: TimeWindow): TimeWindow {
  const length = window.to - window.from;
  const wanted = Math.min(Math.max(length * factor, CLOSEST), bounds.to - bounds.from);
  const still = window.from + length * share;
  return within({ from: still - wanted * share, to: still + wanted * (1 - share) }, bounds);
}

/** Moves the window by a share of its length, later for a positive one, as far as there is anything. */
export function moved(window: TimeWindow, share: number, bounds: TimeWindow): TimeWindow {
  const by = (window.to - window.from) * share;
  return within({ from: window.from + by, to: window.to + by }, bounds);
}

/** Moves the window just so far that a time stands well inside it. */
export function bringing(window: TimeWindow, time: number, bounds: TimeWindow): TimeWindow {
  const edge = (window.to - window.from) * 0.08;
  const by = Math.max(0, time - (window.to - edge)) + Math.min(0, time - (window.from + edge));
  return by === 0 ? window : within({ from: window.from + by, to: window.to + by }, bounds);
}

function within({ from, to }: TimeWindow, bounds: TimeWindow): TimeWindow {
  const length = Math.min(Math.max(to - from, CLOSEST), bounds.to - bounds.from);
  const start = Math.min(Math.max(from, bounds.from), bounds.to - length);
  return { from: start, to: start + length };
}

/** Room at both ends of the drawing, so that marks at the edge stand whole. */
export const EDGE = 8;

/** Where a time stands in a drawing of this width, in pixels. */
export function placeOf(time: number, window: TimeWindow, width: number): number {
  return EDGE + ((time - window.from) / (window.to - window.from)) * (width - 2 * EDGE);
}

/** The share of the window at which a pixel stands. */
export function shareAt(x: number, width: number): number {
  return Math.min(1, Math.max(0, (x - EDGE) / Math.max(1, width - 2 * EDGE)));
}
