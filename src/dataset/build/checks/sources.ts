/** Every source is there for something. */
import type { Card } from "../../schema";
import type { Problem } from "../load";
import { fileOf } from "./card-texts";

/**
 * Addresses that stand twice on a card, and secondary sources that nothing on it names. A primary source speaks for the
 * card as a whole, and since a summary names no source, one further source may stand for the summary.
 */
export function sources(cards: readonly Card[]): Problem[] {
  return cards.flatMap((card) => [...twiceOn(card), ...unnamedOn(card)]);
}

function twiceOn(card: Card): Problem[] {
  return card.sources.flatMap(({ url }, i) => {
    const first = card.sources.findIndex((other) => sameAddress(other.url, url));
    if (first === i) return [];
    const message = `the same address as sources[${first}] (${card.sources[first]?.key}); keep one and let \`source:\` name it`;
    return [{ file: fileOf(card), field: `sources[${i}].url`, message }];
  });
}

function unnamedOn(card: Card): Problem[] {
  const named = new Set([...card.history, ...card.facts, ...card.due].map((entry) => entry.source));
  const unnamed = card.sources.filter((source) => !named.has(source.key) && !source.primary);
  // Where nothing names a source, all of them stand for the summary.
  if (unnamed.length < 2 || !card.sources.some((source) => named.has(source.key))) return [];
  return unnamed.map(({ key }) => ({
    file: fileOf(card),
    field: `sources[${card.sources.findIndex((source) => source.key === key)}].key`,
    message: `no step or fact names "${key}", and it is not the only such source; let one say \`source: ${key}\`, or drop it`,
  }));
}

function sameAddress(a: string, b: string): boolean {
  const plain = (url: string) => url.replace(/^https:\/\/(www\.)?/, "").replace(/\/?(#.*)?$/, "");
  return plain(a) === plain(b);
}
