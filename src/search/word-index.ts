/** Which cards have a word, and where: packed by the build, searched by whole words, beginnings and slips. */
import { type PackedWords, type WordPlace, wordPlaces, wordsOf } from "./artefact";
import { countSlips, slipsForgiven } from "./slips";

/** What a word is worth by where it stands. */
const worth: Record<WordPlace, number> = { name: 6, aliases: 4, about: 1.6, summary: 1 };

/** The worth of a word by the sum of its places: the best place, and a little for each other one. */
const worthOf: readonly number[] = Array.from({ length: 16 }, (_, places) => {
  const found = (Object.keys(wordPlaces) as WordPlace[]).filter((place) => places & wordPlaces[place]).map((place) => worth[place]);
  return found.reduce((sum, value) => sum + value, 0) * 0.2 + Math.max(0, ...found) * 0.8;
});

/** Packs the words of all cards; `texts` are folded. */
export function packWords(cards: readonly Readonly<Record<WordPlace, string>>[]): PackedWords {
  const index = new Map<string, Map<number, number>>();
  cards.forEach((texts, card) => {
    for (const place of Object.keys(wordPlaces) as WordPlace[])
      for (const word of wordsOf(texts[place])) {
        const found = index.get(word) ?? new Map<number, number>();
        found.set(card, (found.get(card) ?? 0) | wordPlaces[place]);
        index.set(word, found);
      }
  });
  const sorted = [...index].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    words: sorted.map(([word]) => word).join(" "),
    counts: sorted.map(([, found]) => found.size),
    cards: sorted.flatMap(([, found]) => [...found].map(([card, places]) => card * 16 + places)),
  };
}

export interface WordIndex {
  /** What the cards with this word are worth, by card. */
  whole(word: string): Map<number, number>;
  /** The same with words that begin so; the less there is to add, the more it is worth. */
  beginning(word: string): Map<number, number>;
  /** The same with the words that were most likely meant. */
  slipped(word: string): Map<number, number>;
}

/** Makes the packed words ready. */
export function readWords({ words: packed, counts, cards }: PackedWords): WordIndex {
  const words = packed.split(" ");
  const starts = new Uint32Array(words.length + 1);
  counts.forEach((count, at) => {
    starts[at + 1] = (starts[at] ?? 0) + count;
  });

  const add = (found: Map<number, number>, at: number, share: number) => {
    for (let i = starts[at] ?? 0; i < (starts[at + 1] ?? 0); i++) {
      const card = cards[i] ?? 0;
      const value = share * (worthOf[card & 15] ?? 0);
      if (value > (found.get(card >> 4) ?? 0)) found.set(card >> 4, value);
    }
  };
  const firstFrom = (word: string): number => {
    let from = 0;
    for (let to = words.length; from < to; ) {
      const middle = (from + to) >> 1;
      if ((words[middle] ?? "") < word) from = middle + 1;
      else to = middle;
    }
    return from;
  };

  return {
    whole(word) {
      const found = new Map<number, number>();
      const at = firstFrom(word);
      if (words[at] === word) add(found, at, 1);
      return found;
    },
    beginning(word) {
      const found = new Map<number, number>();
      for (let at = firstFrom(word); words[at]?.startsWith(word); at++) {
        const { length = 1 } = words[at] ?? "";
        add(found, at, length === word.length ? 1 : 0.3 + 0.4 * (word.length / length));
      }
      return found;
    },
    slipped(word) {
      const found = new Map<number, number>();
      const most = slipsForgiven(word.length, false);
      if (most === 0) return found;
      let fewest = most;
      let nearest: number[] = [];
      words.forEach((known, at) => {
        if (Math.abs(known.length - word.length) > fewest) return;
        const slips = countSlips(word, known, fewest)?.whole ?? most + 1;
        if (slips > fewest) return;
        if (slips < fewest) nearest = [];
        fewest = slips;
        nearest.push(at);
      });
      for (const at of nearest) add(found, at, 0.7);
      return found;
    },
  };
}
