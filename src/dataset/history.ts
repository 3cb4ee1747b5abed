/** Reading a card's history: how things stood on a day. */

interface DatedStep {
  date: string;
  standing?: string | undefined;
}

/**
 * The step that gave the standing which held on `day` (YYYY-MM-DD): the last one with a standing that lies on or before
 * it. A step known only by its month or year counts from the month's or year's last day on, since no one may say that
 * it held before; none where the day lies before the first step.
 */
export function stepOn<T extends DatedStep>(history: readonly T[], day: string): T | undefined {
  let found: T | undefined;
  for (const step of history) if (step.standing !== undefined && lastDay(step.date) <= day) found = step;
  return found;
}

/** The step that gives the standing as far as the card knows. */
export function stepNow<T extends DatedStep>(history: readonly T[]): T | undefined {
  return [...history].reverse().find((step) => step.standing !== undefined);
}

/** The last day that a date of any exactness can mean, comparable with days in full. */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  const [year, month] = date.split("-").map(Number);
  return `${date}-${new Date(Date.UTC(year ?? 0, month ?? 1, 0)).getUTCDate()}`;
}
