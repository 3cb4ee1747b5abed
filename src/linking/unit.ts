/**
 * One unit while it is decided: its text as evidence, the places that are taken, and where names stand for others than
 * their cards. The rounds (`firm-names.ts`, `defined-names.ts`, `doubtful-names.ts`, `contested-names.ts`) work on it.
 */
import { Claims } from "./claims";
import type { Surroundings } from "./contested";
import { type Evidence, evidenceInSteps, NEAR_LATIN, type Place } from "./evidence";
import { CAPS, type LexiconData, type Reading } from "./lexicon";
import type { Reason } from "./mention";
import { isTheOther } from "./part-of-name";
import type { FlowReading, ReadyLexicon, Spot } from "./reading";
import type { Steps } from "./steps";

export interface UnitContext extends Surroundings {
  /** Link wherever a known name stands, whatever the unit is about. */
  everywhere?: boolean;
}

/** A spot that is not decided yet, with the readings that its letters and its surroundings allow. */
export interface Candidate extends Place {
  spot: Spot;
  readings: readonly Reading[];
  /** How far from it a word is still near. */
  reach: number;
  decided: boolean;
}

/** What a place is taken by. Card -1: a name that is no card, or a citation of a text that has none. */
export interface Link {
  card: number;
  reason: Reason;
  citation?: string;
}

/** Folded text between two names of one list. */
export const listMark = /^ ?(?:[、,/&]|和|与|及|以及|or|and|,? ?(?:and|or)) ?$/;

/** A unit of which nothing is decided yet. */
export function* unitInSteps(flows: readonly FlowReading[], lexicon: ReadyLexicon, context: UnitContext): Steps<Unit> {
  return new Unit(flows, lexicon, context, yield* evidenceInSteps(flows, lexicon.table, lexicon.data.words.length));
}

export class Unit {
  readonly data: LexiconData;
  /** By flow. */
  readonly claims: readonly Claims<Link>[];
  /** Where a card's name stands for another, by card. */
  readonly #others = new Map<number, Place[]>();

  constructor(
    readonly flows: readonly FlowReading[],
    readonly lexicon: ReadyLexicon,
    readonly context: UnitContext,
    readonly evidence: Evidence,
  ) {
    this.data = lexicon.data;
    this.claims = flows.map(() => new Claims<Link>());
  }

  /** The text of a flow as it stands. */
  text(flow: number): string {
    return this.flows[flow]?.text ?? "";
  }

  kindOf(card: number) {
    return this.data.cards[card]?.kind;
  }

  /** Takes a place, if it is free or holds shorter names only; tells whether it did. */
  claim(at: Place, link: Link): boolean {
    const gone = this.claims[at.flow]?.take(at.from, at.to, link);
    for (const old of gone ?? []) this.evidence.forget({ flow: at.flow, from: old.from, to: old.to, card: old.value.card });
    return gone !== undefined;
  }

  /** Takes note that a card is named here, as evidence for what is decided later. */
  name(at: Place, { card, reason }: Link): void {
    if (card >= 0 && reason.rule !== "introduced") this.evidence.name({ flow: at.flow, from: at.from, to: at.to, card });
  }

  /** Takes a place and notes the name. */
  settle(at: Place, link: Link): void {
    if (this.claim(at, link)) this.name(at, link);
  }

  /** Takes note that a name stands here for another than its cards. */
  notOurs(spot: Spot, at: Place): void {
    for (const { card } of this.data.aliases[spot.alias]?.[1] ?? []) {
      const list = this.#others.get(card);
      if (list) list.push(at);
      else this.#others.set(card, [at]);
    }
  }

  /** Whether the last bearer of a card's name before a place was another; another country's body only in its own paragraph. */
  isMeantOther(card: number, at: Place): boolean {
    const kind = this.kindOf(card);
    if (kind === "product") return false;
    const here = this.evidence.position(at);
    const other = this.#others.get(card)?.findLast((place) => this.evidence.position(place) < here);
    if (!other) return false;
    const { before } = this.evidence.around(card, at);
    if (kind === "agency") return !before && other.flow === at.flow;
    return !before || this.evidence.position(before) < this.evidence.position(other);
  }

  /** Whether another thing of this name is nearer at hand than the card: named in the text, and last named before this place. */
  isRivalNamedLast(reading: Reading, at: Place): boolean {
    if (!reading.rivals) return false;
    if (isTheOther(this.text(at.flow), at.from)) return true;
    const { any, before: rival } = this.evidence.lastOf(reading.rivals, at);
    if (!any) return false;
    const card = this.evidence.around(reading.card, at).before;
    if (!rival) return !card;
    return !card || this.evidence.position(card) < this.evidence.position(rival);
  }

  /** Whether, whatever was defined, the words right here name the other thing: the BIS in Basel. */
  isRivalBeside(at: Candidate, card: number): boolean {
    const rivals = at.readings.flatMap((r) => (r.card === card ? (r.rivals ?? []) : []));
    if (rivals.length === 0) return false;
    if (isTheOther(this.text(at.flow), at.from)) return true;
    const { before, after } = this.evidence.around(card, at);
    const own = Math.min(...[before, after].map((place) => (place ? this.evidence.distance(place, at) : Number.POSITIVE_INFINITY)));
    return this.evidence.nearest(rivals, at, at.reach / 2) < own;
  }

  /** Whether a cue speaks louder than the other thing of this name: that is not near, or less near than the cue. */
  isNearerThanRival(reading: Reading, at: Place): boolean {
    if (!reading.rivals) return true;
    if (isTheOther(this.text(at.flow), at.from)) return false;
    const rival = this.evidence.nearest(reading.rivals, at, NEAR_LATIN);
    return rival === Number.POSITIVE_INFINITY || this.evidence.nearest(reading.needs ?? [], at, NEAR_LATIN) < rival;
  }

  /** A chip's number, a bill's name, an acronym: no word of every day, so its cue may stand some paragraphs off. */
  isTelling({ card, letterCase }: Reading): boolean {
    const kind = this.kindOf(card);
    return kind === "product" || kind === "measure" || (letterCase === CAPS && kind !== "concept");
  }
}
