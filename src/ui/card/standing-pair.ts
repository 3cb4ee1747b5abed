/** Then and now: how a card stood when the text at hand was written, and how it stands as far as the dataset knows. */
import type { CompiledCard, CompiledStep } from "../../dataset/compiled";
import { stepNow, stepOn } from "../../dataset/history";

export type WhenWritten =
  /** The text's day is not known, so that nothing can be said of it. */
  | { state: "unknown" }
  /** The text is younger than the card's last check: "now" is all there is, and it may be old. */
  | { state: "newer" }
  /** Before the first step. */
  | { state: "before"; first: CompiledStep }
  /** Within the month or year of a first step whose day is not known. */
  | { state: "unclear" }
  | { state: "same" }
  | { state: "step"; step: CompiledStep };

export interface StandingPair {
  now: CompiledStep;
  whenWritten: WhenWritten;
}

const sameStanding = (a: CompiledStep, b: CompiledStep): boolean => a.standing === b.standing && a.as?.en === b.as?.en;

/** The pair for a card; none for a card without standings, and none for one that nobody checks. */
export function standingPair({ history, asOf }: Pick<CompiledCard, "history" | "asOf">, publishedOn: string | undefined): StandingPair | undefined {
  const now = stepNow(history);
  return now && asOf !== undefined ? { now, whenWritten: whenWrittenOf(history, now, asOf, publishedOn) } : undefined;
}

function whenWrittenOf(history: readonly CompiledStep[], now: CompiledStep, asOf: string, publishedOn: string | undefined): WhenWritten {
  if (publishedOn === undefined) return { state: "unknown" };
  if (publishedOn > asOf) return { state: "newer" };
  const steps = history.filter((step) => step.standing !== undefined);
  const step = stepOn(steps, publishedOn);
  const [first] = steps;
  if (!step) return first && !publishedOn.startsWith(first.date) ? { state: "before", first } : { state: "unclear" };
  // Twice the same standing with another between is no "still": then both are shown with their dates.
  return steps.slice(steps.indexOf(step)).every((later) => sameStanding(later, now)) ? { state: "same" } : { state: "step", step };
}
