/**
 * Listed names in a unit that the linker has judged to be on the story: a second pass over the same flows, which leaves
 * the cards' mentions as they are. Only a longer listed name takes the place of a card's shorter one inside it (Inspur in
 * Inspur Electronic Information Industry), and only where more than a legal form makes it longer. A list's own name of a
 * card makes no mention; it widens the card's to the name in full.
 */
import { Claims } from "./claims";
import type { Decision } from "./decide";
import type { Need } from "./listed-lexicon";
import type { ListedReading, ListedReadout, ListedSpot, ReadyListedNames } from "./listed-names";
import type { Mention } from "./mention";
import { eachInSteps, type Steps } from "./steps";

export interface ListedContext<F> {
  /** What was read of a flow before; without it every text is read anew. */
  readout?: (flow: F) => ListedReadout;
}

/** A spot with the flow it stands in. */
interface Candidate extends ListedSpot {
  flow: number;
}

/** A flow of so few characters goes on from the one before it: an item of a list of names. */
const ITEM = 220;
/** So many spots are looked at between two chances for the caller to pause. */
const BREATH = 100;

/** Adds the listed names to what the linker decided of the same flows, in steps. */
export function* withListedInSteps<F extends { text: string }>(
  decision: Decision,
  flows: readonly F[],
  listed: ReadyListedNames,
  { readout = ({ text }) => listed.read(text) }: ListedContext<F> = {},
): Steps<Decision> {
  if (!decision.onTopic) return decision;
  const readouts: ListedReadout[] = [];
  for (const flow of flows) {
    readouts.push(readout(flow));
    yield;
  }
  const unit = yield* listedUnitInSteps(flows, readouts, decision.mentions, listed);
  yield* unit.settle(sure);
  unit.spreadEvidence();
  yield* unit.settle((spot, reading) => sure(spot, reading) || (reading.needs === "list-word" && unit.speaksOfLists(spot.flow)));
  yield* unit.settle((_, { name }) => unit.isNamed(name));
  const mentions: Mention[][] = [];
  yield* eachInSteps(flows, BREATH, (_, flow) => mentions.push(unit.mentionsOf(flow)));
  return { ...decision, mentions };
}

const withLegalForm: ReadonlySet<Need> = new Set(["legal-form", "list-word"]);

/** Whether a form needs nothing that it does not have beside it. */
function sure({ hasLegalForm }: ListedSpot, { needs }: ListedReading): boolean {
  return needs === "nothing" || (hasLegalForm && withLegalForm.has(needs));
}

function* listedUnitInSteps(
  flows: readonly { text: string }[],
  readouts: readonly ListedReadout[],
  cards: readonly (readonly Mention[])[],
  listed: ReadyListedNames,
): Steps<ListedUnit> {
  const candidates: Candidate[] = [];
  yield* eachInSteps(readouts, BREATH, ({ spots }, flow) => {
    for (const spot of spots) {
      const readings = possible(spot, cards[flow] ?? [], listed);
      if (readings.length) candidates.push({ ...spot, flow, readings });
    }
  });
  const speaks = readouts.map(({ hasListWord }) => hasListWord);
  const longestFirst = candidates.sort((a, b) => b.coreTo - b.coreFrom - (a.coreTo - a.coreFrom));
  return new ListedUnit(flows, cards, listed, longestFirst, speaks);
}

class ListedUnit {
  readonly #flows: readonly { text: string }[];
  readonly #cards: readonly (readonly Mention[])[];
  readonly #listed: ReadyListedNames;
  readonly #candidates: readonly Candidate[];
  readonly #claims: readonly Claims<ListedReading>[];
  readonly #speaks: boolean[];
  readonly #named = new Set<number>();

  constructor(
    flows: readonly { text: string }[],
    cards: readonly (readonly Mention[])[],
    listed: ReadyListedNames,
    candidates: readonly Candidate[],
    speaks: boolean[],
  ) {
    this.#flows = flows;
    this.#cards = cards;
    this.#listed = listed;
    this.#candidates = candidates;
    this.#claims = flows.map(() => new Claims<ListedReading>());
    this.#speaks = speaks;
  }

  /** Claims the candidates of which a reading counts, the longest first. */
  *settle(counts: (spot: Candidate, reading: ListedReading) => boolean): Steps<void> {
    let looked = 0;
    const found: number[] = [];
    for (const spot of this.#candidates) {
      if (++looked % BREATH === 0) yield;
      const reading = spot.readings.find((r) => counts(spot, r));
      const claims = this.#claims[spot.flow];
      if (!reading || !claims || claims.covers(spot.from, spot.to)) continue;
      claims.take(spot.from, spot.to, reading);
      found.push(reading.name);
    }
    // Once named in full, a card is found by its own aliases.
    for (const name of found) if (this.#listed.cards[name] === undefined) this.#named.add(name);
  }

  /** Where a listed name stands, the paragraph speaks of lists; and a short one goes on from the one before it. */
  spreadEvidence(): void {
    for (const [flow, claims] of this.#claims.entries()) {
      const isItem = (this.#flows[flow]?.text.length ?? 0) < ITEM;
      this.#speaks[flow] ||= claims.list.length > 0 || (isItem && this.#speaks[flow - 1] === true);
    }
  }

  speaksOfLists(flow: number): boolean {
    return this.#speaks[flow] === true;
  }

  isNamed(name: number): boolean {
    return this.#named.has(name);
  }

  /** Mentions of a flow: the cards', but for those inside a longer listed name, and the listed names. */
  mentionsOf(flow: number): Mention[] {
    const cards = this.#cards[flow] ?? [];
    const claims = this.#claims[flow]?.list ?? [];
    if (claims.length === 0) return [...cards];
    const outside = cards.filter(({ start, end }) => !claims.some(({ from, to }) => start < to && end > from));
    const listed = claims.map(({ from, to, value: { name } }): Mention => {
      const place = { start: from, end: to };
      const inside = this.#listed.cards[name] && cards.find(({ start, end }) => start < to && end > from);
      if (inside) return { ...inside, ...place };
      return { ...place, card: this.#listed.ids[name] ?? "", kind: this.#listed.persons[name] ? "person" : "company", reason: { rule: "on-list" } };
    });
    return [...outside, ...listed].sort((a, b) => a.start - b.start);
  }
}

/** The readings that the cards' mentions of a flow leave possible at a place in it. */
function possible(
  { from, to, coreFrom, coreTo, readings }: ListedSpot,
  cards: readonly Mention[],
  listed: ReadyListedNames,
): readonly ListedReading[] {
  const here = cards.filter(({ start, end }) => end > from && start < to);
  // None may reach across an edge.
  if (here.some(({ start, end }) => start < from || end > to)) return [];
  const isWhole = here.some(({ start, end }) => start <= coreFrom && end >= coreTo);
  return readings.filter(({ name }) => {
    const own = listed.cards[name];
    return own === undefined ? !isWhole : here.length > 0 && here.every(({ card }) => card === own);
  });
}
