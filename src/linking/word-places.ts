/**
 * Where conditions' words stand in a unit: flat arrays grouped by word, in the order of the text. There are many and
 * few are ever asked for, so none is an object until it is.
 */
import type { Place } from "./evidence";
import type { FlowReading } from "./reading";
import { eachInSteps, type Steps } from "./steps";

/** So many flows are taken in between two chances for the caller to pause. */
const BREATH = 100;

/** Takes in the words of a unit's flows. `base` gives each flow's offset in the unit; `words` is how many words the lexicon has. */
export function* wordPlacesInSteps(flows: readonly FlowReading[], base: readonly number[], words: number): Steps<WordPlaces> {
  const first = new Int32Array(words + 1);
  yield* eachInSteps(flows, BREATH, (flow) => {
    for (let i = 0; i < flow.words.length; i += 3) add(first, (flow.words[i] as number) + 1, 1);
  });
  for (let word = 0; word < words; word++) add(first, word + 1, first[word] as number);
  const total = first[words] as number;
  const next = first.slice();
  const [position, ofFlow, from, to] = [new Int32Array(total), new Int32Array(total), new Int32Array(total), new Int32Array(total)];
  yield* eachInSteps(flows, BREATH, (flow, index) => {
    for (let i = 0; i < flow.words.length; i += 3) {
      const word = flow.words[i] as number;
      const at = next[word] as number;
      add(next, word, 1);
      ofFlow[at] = index;
      from[at] = flow.words[i + 1] as number;
      to[at] = flow.words[i + 2] as number;
      position[at] = (base[index] as number) + (flow.words[i + 1] as number);
    }
  });
  return new WordPlaces({ first, position, flow: ofFlow, from, to });
}

interface Arrays {
  /** By word: where its places begin in the arrays below; one more at the end. */
  first: Int32Array;
  position: Int32Array;
  flow: Int32Array;
  from: Int32Array;
  to: Int32Array;
}

export class WordPlaces {
  readonly #first: Int32Array;
  readonly #position: Int32Array;
  readonly #flow: Int32Array;
  readonly #from: Int32Array;
  readonly #to: Int32Array;

  constructor({ first, position, flow, from, to }: Arrays) {
    this.#first = first;
    this.#position = position;
    this.#flow = flow;
    this.#from = from;
    this.#to = to;
  }

  has(word: number): boolean {
    return (this.#first[word] as number) < (this.#first[word + 1] as number);
  }

  /** The first wanted place of a word between two positions of the unit. */
  find(word: number, from: number, to: number, wanted: (place: Place) => boolean = () => true): Place | undefined {
    const end = this.#first[word + 1] as number;
    for (let i = this.#lowest(word, from); i < end && (this.#position[i] as number) <= to; i++) {
      const place = this.#place(i);
      if (wanted(place)) return place;
    }
    return undefined;
  }

  /** All places of a word between two positions of the unit. */
  between(word: number, from: number, to: number): Place[] {
    const places: Place[] = [];
    this.find(word, from, to, (place) => {
      places.push(place);
      return false;
    });
    return places;
  }

  /** The last place of a word before a position. */
  before(word: number, position: number): Place | undefined {
    const i = this.#lowest(word, position) - 1;
    return i >= (this.#first[word] as number) ? this.#place(i) : undefined;
  }

  #place(i: number): Place {
    return { flow: this.#flow[i] as number, from: this.#from[i] as number, to: this.#to[i] as number };
  }

  #lowest(word: number, position: number): number {
    let low = this.#first[word] as number;
    let high = this.#first[word + 1] as number;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#position[middle] as number) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function add(counts: Int32Array, at: number, count: number): void {
  counts[at] = (counts[at] as number) + count;
}
