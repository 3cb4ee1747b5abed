/** Query in, cards out. */
import { fold, foldedSlice, makeFoldTable } from "../linking/fold";
import { keyKinds, MiniSearch, type SearchArtefact, type SearchDocument, squeeze, wordOptions, wordsOf } from "./artefact";

export interface SearchResult {
  id: string;
  score: number;
}

export interface Search {
  /** The cards that answer a query, best first; none for a blank one. */
  find(query: string, limit?: number): SearchResult[];
}

/** What a key that is the whole query is worth, by kind; one that only begins with it is worth a share by length. */
const wholeKey: Record<(typeof keyKinds)[number], number> = { name: 400, alias: 300, citation: 350, pinyin: 220, initials: 160 };
const keyStart = 0.4;

/** Makes the search ready; a few milliseconds for the whole dataset. */
export function createSearch(artefact: SearchArtefact): Search {
  const table = makeFoldTable(artefact.pairs);
  const index = MiniSearch.loadJS<SearchDocument>(artefact.words, wordOptions);
  return {
    find(query, limit = 30) {
      const folding = fold(query, table);
      const folded = foldedSlice(folding, 0, folding.length);
      const key = squeeze(folded);
      if (!key) return [];
      const scores = new Map<number, number>();
      for (const [known, card, kind] of artefact.keys) {
        if (!known.startsWith(key)) continue;
        const whole = wholeKey[keyKinds[kind] ?? "initials"];
        const worth = known.length === key.length ? whole : keyStart * whole * (key.length / known.length);
        scores.set(card, Math.max(scores.get(card) ?? 0, worth));
      }
      const asked = wordsOf(folded).length;
      for (const { id, score, queryTerms } of index.search(folded)) {
        // A card that answers only some of the words is worth less than in proportion.
        const share = new Set(queryTerms).size / Math.max(1, asked);
        scores.set(id, (scores.get(id) ?? 0) + Math.min(score, 120) * share * share);
      }
      return [...scores]
        .sort(([a, x], [b, y]) => y - x || a - b)
        .slice(0, limit)
        .map(([card, score]) => ({ id: artefact.ids[card] ?? "", score }));
    },
  };
}
