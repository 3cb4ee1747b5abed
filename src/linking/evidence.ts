/**
 * What a unit's text offers as evidence: where conditions' words stand and which cards have been named. Positions run
 * through all flows of the unit, so that a headline is near the first paragraph.
 */
import { type FoldTable, foldText } from "./fold";
import type { FlowReading } from "./reading";
import type { Steps } from "./steps";
import { type WordPlaces, wordPlacesInSteps } from "./word-places";

/** A place in the unit: a flow and offsets in its text. */
export interface Place {
  flow: number;
  from: number;
  to: number;
}

export interface Named extends Place {
  card: number;
}

/** How far a word may stand from the name it explains, in UTF-16 units: a long sentence of each script. */
export const NEAR_LATIN = 200;
export const NEAR_HAN = 90;

/** A sentence ends at these; at a full stop where white space or the flow's end follows. */
const sentenceEnd = /[。!?;！？；…]|\.(?=\s|$)/;
const LONGEST_SENTENCE = 600;

/** The evidence of a unit of which nothing is decided yet. `words` is how many words the lexicon has. */
export function* evidenceInSteps(flows: readonly FlowReading[], table: FoldTable, words: number): Steps<Evidence> {
  const base: number[] = [];
  let next = 0;
  for (const flow of flows) {
    base.push(next);
    next += flow.text.length + 2;
  }
  return new Evidence(flows, table, base, yield* wordPlacesInSteps(flows, base, words));
}

export class Evidence {
  readonly #flows: readonly FlowReading[];
  readonly #table: FoldTable;
  /** Offset of each flow in the unit; a gap keeps flows apart. */
  readonly #base: readonly number[];
  readonly #words: WordPlaces;
  readonly #named = new Map<number, Named[]>();

  constructor(flows: readonly FlowReading[], table: FoldTable, base: readonly number[], words: WordPlaces) {
    this.#flows = flows;
    this.#table = table;
    this.#base = base;
    this.#words = words;
  }

  /** Takes note that a card is named here. */
  name(named: Named): void {
    const list = this.#named.get(named.card);
    if (list) list.splice(this.#lowest(list, this.position(named)), 0, named);
    else this.#named.set(named.card, [named]);
  }

  /** Takes back what `name` noted, when a longer name has taken the place. */
  forget({ card, flow, from }: Named): void {
    const list = this.#named.get(card);
    const at = list?.findIndex((n) => n.flow === flow && n.from === from) ?? -1;
    if (at >= 0) list?.splice(at, 1);
  }

  /** Where a card is named, in order. */
  named(card: number): readonly Named[] {
    return this.#named.get(card) ?? [];
  }

  /** Every card that is named so far. */
  namedCards(): number[] {
    return [...this.#named].flatMap(([card, list]) => (list.length ? [card] : []));
  }

  /** Whether a word stands anywhere in the unit. */
  holds(word: number): boolean {
    return this.#words.has(word);
  }

  /** Whether a word stands anywhere within `reach` of one of `others`. */
  meet(word: number, others: readonly number[], reach: number): boolean {
    return this.#words.between(word, 0, Number.POSITIVE_INFINITY).some((place) => this.near(others, place, reach) !== undefined);
  }

  position({ flow, from }: Place): number {
    return (this.#base[flow] ?? 0) + from;
  }

  /** The words of the text at a place, as they stand there. */
  surface({ flow, from, to }: Place): string {
    return this.#flows[flow]?.text.slice(from, to) ?? "";
  }

  /** What was found folded between two offsets of a flow, as it stands there. */
  written(words: string, flow: number, from: number, to: number): string {
    const text = this.#flows[flow]?.text ?? "";
    for (let start = to - 1; start >= Math.max(0, from); start--) {
      if (!foldText(text.slice(start, to), this.#table).startsWith(words)) continue;
      for (let end = start + words.length; end <= to; end++)
        if (foldText(text.slice(start, end), this.#table) === words) return text.slice(start, end);
    }
    return words;
  }

  /** The text between two offsets of a flow, folded. */
  folded(flow: number, from: number, to: number): string {
    return foldText(this.#flows[flow]?.text.slice(Math.max(0, from), to) ?? "", this.#table);
  }

  /** How far off the nearest of `words` stands; infinitely when none stands within `reach`. */
  nearest(words: readonly number[], at: Place, reach: number): number {
    const here = this.position(at);
    const places = words.flatMap((word) => this.#words.between(word, here - reach, here + (at.to - at.from) + reach));
    return Math.min(...places.map((place) => this.distance(place, at)));
  }

  /** UTF-16 units between two places. */
  distance(a: Place, b: Place): number {
    const [first, second] = this.position(a) < this.position(b) ? [a, b] : [b, a];
    return Math.max(0, this.position(second) - this.position(first) - (first.to - first.from));
  }

  /** The first of `words` that stands within `reach` of the spot, outside of it. */
  near(words: readonly number[], at: Place, reach: number): Place | undefined {
    const here = this.position(at);
    const outside = (place: Place) => place.flow !== at.flow || place.to <= at.from || place.from >= at.to;
    for (const word of words) {
      const place = this.#words.find(word, here - reach, here + (at.to - at.from) + reach, outside);
      if (place) return place;
    }
    return undefined;
  }

  /** Whether one of `words` stands in the unit, and the last one before a place. */
  lastOf(words: readonly number[], at: Place): { any: boolean; before?: Place } {
    const here = this.position(at);
    let last: Place | undefined;
    for (const word of words) {
      const before = this.#words.before(word, here);
      if (before && (!last || this.position(before) > this.position(last))) last = before;
    }
    return { any: words.some((word) => this.#words.has(word)), ...(last && { before: last }) };
  }

  /** Offsets of the sentence around a place, in its flow. */
  sentence({ flow, from, to }: Place): { from: number; to: number } {
    const text = this.#flows[flow]?.text ?? "";
    const before = text.slice(Math.max(0, from - LONGEST_SENTENCE), from);
    let start = from - before.length;
    for (let rest = before; ; ) {
      const end = sentenceEnd.exec(rest);
      if (!end) break;
      start += end.index + 1;
      rest = rest.slice(end.index + 1);
    }
    const after = text.slice(to, to + LONGEST_SENTENCE);
    return { from: start, to: to + (sentenceEnd.exec(after)?.index ?? after.length) };
  }

  /** Where a word stands inside a stretch of a flow. */
  wordsWithin(word: number, flow: number, from: number, to: number): Place[] {
    const base = this.#base[flow] ?? 0;
    return this.#words.between(word, base + from, base + to - 1).filter((place) => place.flow === flow && place.to <= to);
  }

  /** Where a card is named inside a stretch of a flow. */
  namedWithin(card: number, flow: number, from: number, to: number): Named[] {
    const list = this.named(card);
    const inside: Named[] = [];
    for (let i = this.#lowest(list, this.position({ flow, from, to })); i < list.length; i++) {
      const named = list[i] as Named;
      if (named.flow !== flow || named.from >= to) break;
      if (named.to <= to) inside.push(named);
    }
    return inside;
  }

  /** Where a card is last named before a place, and first after it. */
  around(card: number, at: Place): { before?: Named; after?: Named } {
    const list = this.named(card);
    const index = this.#lowest(list, this.position(at));
    const before = list[index - 1];
    const after = list[index];
    return { ...(before && { before }), ...(after && { after }) };
  }

  /** Where a card is named in other words than those of a place, last before it and first after it: what explains it to a reader. */
  otherwise(card: number, at: Place): { before?: Named; after?: Named } {
    const list = this.named(card);
    const index = this.#lowest(list, this.position(at));
    const own = this.surface(at);
    const differs = (named: Named) => this.surface(named) !== own;
    const before = list.slice(0, index).findLast(differs);
    const after = list.slice(index).find(differs);
    return { ...(before && { before }), ...(after && { after }) };
  }

  #lowest(places: readonly Place[], position: number): number {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.position(places[middle] as Place) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
