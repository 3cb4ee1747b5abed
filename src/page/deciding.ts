/**
 * What a page's flows name: each is read once, and each unit decided once, for as long as they stay. So a change costs
 * what changed, however large the page is.
 */
import type { Linker } from "../linking/linker";
import { withListedInSteps } from "../linking/listed-mentions";
import type { ListedReadout, ReadyListedNames } from "../linking/listed-names";
import type { Mention } from "../linking/mention";
import type { FlowReading } from "../linking/reading";
import type { Flow } from "./flows";
import { type KnownParts, type Unit, unitsInSteps } from "./units";
import { renderedOf } from "./visibility";

/** The names that are looked for, and whether also outside of the story. */
export interface Linking {
  linker: Linker;
  everywhere: boolean;
}

interface Decided {
  flows: readonly Flow[];
  lang: string;
  mentions: readonly (readonly Mention[])[];
}

export class Deciding {
  #linking: Linking;
  #readings = new WeakMap<Flow, FlowReading>();
  #decided = new WeakMap<Unit["root"], Decided>();
  readonly #parts: KnownParts = new WeakMap();
  #listed: ReadyListedNames | undefined;
  readonly #readouts = new WeakMap<Flow, ListedReadout>();

  constructor(linking: Linking) {
    this.#linking = linking;
  }

  get linker(): Linker {
    return this.#linking.linker;
  }

  /** Other names from now on: what a flow holds was found by those of before. */
  setLinking(linking: Linking): void {
    this.#linking = linking;
    this.#readings = new WeakMap();
    this.#decided = new WeakMap();
  }

  /** Names of the official lists too, from now on. */
  setListed(listed: ReadyListedNames): void {
    this.#listed = listed;
    this.#decided = new WeakMap();
  }

  /** What a flow may name, by its own text alone. */
  readingOf(flow: Flow): FlowReading {
    const known = this.#readings.get(flow);
    if (known) return known;
    const reading = this.linker.read(flow.text);
    this.#readings.set(flow, reading);
    return reading;
  }

  /** The mentions of each flow that has any and can be seen, in steps. */
  *decide(flows: readonly Flow[], context: { host: string; lang: string }): Generator<undefined, Map<Flow, readonly Mention[]>, void> {
    const mentions = new Map<Flow, readonly Mention[]>();
    for (const unit of yield* unitsInSteps(flows, this.#parts)) {
      const decided = yield* this.#decideUnit(unit, context);
      for (const [i, flow] of unit.flows.entries()) {
        if (!decided[i]?.length) continue;
        const list = renderedOf(flow, decided[i]);
        if (list.length) mentions.set(flow, list);
        yield;
      }
      yield;
    }
    return mentions;
  }

  *#decideUnit(unit: Unit, { host, lang }: { host: string; lang: string }): Generator<undefined, Decided["mentions"], void> {
    const known = this.#decided.get(unit.root);
    if (known?.lang === lang && known.flows.length === unit.flows.length && known.flows.every((flow, i) => flow === unit.flows[i]))
      return known.mentions;
    const readings: FlowReading[] = [];
    for (const flow of unit.flows) {
      readings.push(this.readingOf(flow));
      yield;
    }
    const ofCards = yield* this.linker.decideInSteps(readings, { host, lang, everywhere: this.#linking.everywhere });
    const listed = this.#listed;
    const { mentions } = listed
      ? yield* withListedInSteps(ofCards, unit.flows, listed, { readout: (flow) => this.#readoutOf(flow, listed) })
      : ofCards;
    this.#decided.set(unit.root, { flows: unit.flows, lang, mentions });
    return mentions;
  }

  /** What of the lists stands in a flow, by its own text alone. */
  #readoutOf(flow: Flow, listed: ReadyListedNames): ListedReadout {
    const known = this.#readouts.get(flow) ?? listed.read(flow.text);
    this.#readouts.set(flow, known);
    return known;
  }
}
