/** The linker: text in, mentions out. Pure; runs the same in a page, in Node and in a worker. */
import { type Decision, decideUnit, type UnitContext } from "./decide";
import type { LexiconData } from "./lexicon";
import { type FlowReading, readFlow, readyLexicon } from "./reading";

export interface Linker {
  /** Reads one flow; the reading may be kept for as long as its text is the same. */
  read(text: string): FlowReading;
  /** Decides all spots of a unit's flows together. Mentions come by flow, in order, never overlapping. */
  decide(flows: readonly FlowReading[], context?: UnitContext): Decision;
  /** The same in steps, for a caller that must not keep a page waiting. */
  decideInSteps(flows: readonly FlowReading[], context?: UnitContext): Generator<undefined, Decision, void>;
}

/** Makes a linker for a compiled lexicon. */
export function createLinker(data: LexiconData): Linker {
  const lexicon = readyLexicon(data);
  return {
    read: (text) => readFlow(text, lexicon),
    decide(flows, context = {}) {
      const steps = decideUnit(flows, lexicon, context);
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
      }
    },
    decideInSteps: (flows, context = {}) => decideUnit(flows, lexicon, context),
  };
}
