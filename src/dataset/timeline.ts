/** What a drawing of all measures over time needs of each: who issued it, how its standing changed, what is due. */
import type { CompiledStep } from "./compiled";

export type TimelineStep = Required<Pick<CompiledStep, "date" | "standing">> & Pick<CompiledStep, "as" | "unconfirmed">;

export interface TimelineMeasure {
  /** Ids of the cards of those who issued it, as the card lists them; empty where it names none. */
  issuers: string[];
  /** The steps that changed its standing. */
  steps: TimelineStep[];
  /** Days for which something is scheduled and not known to have happened. */
  due: string[];
  /** The day until which the card was checked. */
  asOf?: string;
}

/** By id of the card. */
export type TimelineArtefact = Record<string, TimelineMeasure>;
