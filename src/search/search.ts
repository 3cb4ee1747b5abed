/** Query in, cards out. */

import { findCitations } from "../linking/citation-text";
import { citationCardId, citedCard } from "../linking/cited-card";
import { foldText, HAN, makeFoldTable, unitClass } from "../linking/fold";
import { type SearchArtefact, squeeze } from "./artefact";
import { type Asked, heldBy, slipped, sounding, spelt } from "./evidence";
import { type Mark, marksIn } from "./marks";
import { type Name, readNames, soundOf } from "./names";
import { asPinyin, blurred, readReadings } from "./pinyin";
import { readWords } from "./word-index";
import { answerWords } from "./word-search";

export interface SearchResult {
  id: string;
  score: number;
  /** The name by which the card was found; none where only the words of its summary answer. */
  name?: string;
}

export interface Search {
  /** The cards that answer a query, best first; none for a blank one. */
  find(query: string, limit?: number): SearchResult[];
  /** The parts of a text on show that answer a query. */
  marks(text: string, query: string): Mark[];
}

export type { Mark };

/** Below this a name may have been typed with slips. */
const SURE = 380;
/** What words can be worth at most. */
const WORDS = 420;
/** What a citation is worth that names a card, and one that no card is about. */
const CITED = 960;
const CITED_ALONE = 500;
/** Among equals the card to which more others relate comes first. */
const STANDING = 24;
/** Answers that are worth less than this share of the best one are left out. */
const WORTH_SHOWING = 0.16;

/** Makes the search ready; some milliseconds for the whole dataset. */
export function createSearch(artefact: SearchArtefact): Search {
  const table = makeFoldTable(artefact.pairs);
  const readings = readReadings(artefact.readings);
  const names = readNames(artefact, table, readings);
  const words = readWords(artefact.words);
  const targets = new Map(artefact.citations.map((target) => [target[0], target]));
  let byKey: Map<string, Name> | undefined;
  const most = Math.log2(1 + Math.max(...artefact.degrees, 1));

  function ask(query: string): Asked {
    const folded = foldText(query, table).trim();
    const key = squeeze(folded);
    const han = key.length > 0 && [...key].every((unit) => unitClass[unit.charCodeAt(0)] === HAN);
    const letters = asPinyin(folded);
    const sound = han && key.length > 1 ? soundOf(key, readings) : undefined;
    return { folded, key, han, letters, blurredLetters: letters && blurred(letters), sound };
  }

  /** The card that a citation means, or the small card made of one that no card is about. */
  function citedBy(query: string): { card?: number | undefined; small?: string | undefined } {
    const [citation] = [...findCitations(query), ...findCitations(query.toUpperCase())];
    if (!citation) return {};
    const card = citedCard(citation, targets);
    return card === undefined ? { small: citationCardId(citation) } : { card };
  }

  return {
    find(query, limit = 30) {
      const asked = ask(query);
      if (!asked.key) return [];
      const found = new Map<number, { score: number; name?: Name }>();
      const say = (name: Name, score: number) => {
        if (score > (found.get(name.card)?.score ?? 0)) found.set(name.card, { score, name });
      };
      const answered = answerWords(words, asked.folded, artefact.ids.length);
      let best = 0;
      for (const name of names) {
        // A name with other words beside it counts as far as its card answers those too.
        const held = heldBy(name, asked) * (answered.get(name.card) ?? 0);
        const score = Math.max(spelt(name, asked), sounding(name, asked), held);
        if (score) say(name, score);
        best = Math.max(best, score);
      }
      if (best < SURE) for (const name of names) say(name, slipped(name, asked));
      const { card: cited, small } = citedBy(query);
      if (cited !== undefined) found.set(cited, { ...found.get(cited), score: CITED });
      for (const [card, share] of answered) {
        const known = found.get(card);
        found.set(card, { ...known, score: (known?.score ?? 0) + WORDS * share ** 2 });
      }
      const results = [...found].map(([card, { score, name }]): SearchResult => {
        const standing = (STANDING * Math.log2(1 + (artefact.degrees[card] ?? 0))) / most;
        return { id: artefact.ids[card] ?? "", score: Math.round((score + standing) * 10) / 10, ...(name && { name: name.text }) };
      });
      if (small) results.push({ id: small, score: CITED_ALONE });
      results.sort((a, b) => b.score - a.score);
      const least = (results[0]?.score ?? 0) * WORTH_SHOWING;
      return results.filter(({ score }) => score >= least).slice(0, limit);
    },
    marks(text, query) {
      byKey ??= new Map(names.map((name) => [name.key, name]));
      return marksIn(text, ask(query), table, (key) => byKey?.get(key)?.sound() ?? soundOf(key, readings));
    },
  };
}
