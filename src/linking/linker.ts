/** The linker: text in, mentions out. Pure; runs the same in a page, in Node and in a worker. */
import { type Decision, decideUnit } from "./decide";
import type { LexiconData } from "./lexicon";
import { type FlowReading, readFlow, readyInSteps } from "./reading";
import { runThrough, type Steps } from "./steps";
import type { UnitContext } from "./unit";

export interface Linker {
  /** Reads one flow; the reading may be kept for as long as its text is the same. */
  read(text: string): FlowReading;
  /** Decides all spots of a unit's flows together. Mentions come by flow, in order, never overlapping. */
  decide(flows: readonly FlowReading[], context?: UnitContext): Decision;
  /** The same in steps, for a caller that must not keep a page waiting. */
  decideInSteps(flows: readonly FlowReading[], context?: UnitContext): Steps<Decision>;
}

/** Makes a linker for a compiled lexicon. */
export function createLinker(data: LexiconData): Linker {
  return runThrough(linkerInSteps(data));
}

/** The same in steps, for a page. */
export function* linkerInSteps(data: LexiconData): Steps<Linker> {
  const lexicon = yield* readyInSteps(data);
  return {
    read: (text) => readFlow(text, lexicon),
    decide: (flows, context = {}) => runThrough(decideUnit(flows, lexicon, context)),
    decideInSteps: (flows, context = {}) => decideUnit(flows, lexicon, context),
  };
}
