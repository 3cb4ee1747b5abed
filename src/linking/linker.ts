/** The linker: text in, mentions out. Pure; runs the same in a page, in Node and in a worker. */
import type { Kind } from "../dataset/standing";
import { type Decision, decideUnit } from "./decide";
import { foldText } from "./fold";
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
  /** One form for all the ways in which print writes the same name. */
  fold(text: string): string;
  /** The kind of a card; none for an id that the lexicon does not know. */
  kindOf(card: string): Kind | undefined;
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
    fold: (text) => foldText(text, lexicon.table),
    kindOf: (card) => data.cards.find(({ id }) => id === card)?.kind,
  };
}
