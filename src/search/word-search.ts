/** Cards by the words of names and summaries, for what is no name: "chip ban october 2022", 华为创始人. */
import { unitClass, WORD } from "../linking/fold";
import { wordsOf } from "./artefact";
import type { WordIndex } from "./word-index";

/** Words that say nothing of what is looked for. */
const idle = new Set(["the", "of", "a", "an", "and", "in", "on", "to", "for", "by", "with", "at", "is", "who", "what", "which", "的", "和", "与"]);

const isSpaced = (word: string): boolean => unitClass[word.charCodeAt(0)] === WORD;

/**
 * How well each card answers the words, from 0 to 1: each word counts by how few of the cards have it, so a card that
 * lacks a telling one falls far. A word that no card has is read with slips.
 */
export function answerWords(index: WordIndex, folded: string, cards: number): Map<number, number> {
  const all = [...new Set(wordsOf(folded))];
  const telling = all.filter((word) => !idle.has(word));
  const words = (telling.length ? telling : all).slice(0, 24);
  const answered = new Map<number, number>();
  let weights = 0;
  for (const [at, word] of words.entries()) {
    const found = findWord(index, word, at === words.length - 1);
    const best = Math.max(...found.values());
    const weight = Math.log(1 + cards / (1 + found.size));
    weights += weight;
    for (const [card, value] of found) answered.set(card, (answered.get(card) ?? 0) + weight * (0.6 + 0.4 * (value / best)));
  }
  for (const [card, sum] of answered) answered.set(card, sum / weights);
  return answered;
}

function findWord(index: WordIndex, word: string, last: boolean): Map<number, number> {
  const spaced = isSpaced(word);
  const mayGoOn = spaced ? word.length > (last ? 1 : 3) : word.length === 1;
  const found = mayGoOn ? index.beginning(word) : index.whole(word);
  if (spaced && word.length > 3)
    for (const [card, value] of index.beginning(singular(word))) found.set(card, Math.max(found.get(card) ?? 0, 0.9 * value));
  return found.size === 0 && spaced && !/\d/.test(word) ? index.slipped(word) : found;
}

/** An English plural without its ending, so that "subsidiaries" finds the subsidiary. */
function singular(word: string): string {
  return word.replace(/ies$/, "y").replace(/(?<=[^s]{2})s$/, "");
}
