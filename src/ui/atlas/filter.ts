/** Which cards pass the filter, and what there is to filter by. */
import type { CardEntry, CardIndex } from "../../dataset/compiled";
import { kinds, toneOf } from "../../dataset/standing";
import type { Filter, View } from "./atlas-state";

/** A card in brief, with its id. */
export interface Listed {
  id: string;
  entry: CardEntry;
}

/** All cards of an index as a list. */
export function listOf(index: CardIndex): Listed[] {
  return Object.entries(index).map(([id, entry]) => ({ id, entry }));
}

/** What of the filter says something in a view: the timeline shows measures only, whatever was chosen elsewhere. */
export function filterFor(view: View, { kind, type, standing, ...rest }: Filter): Filter {
  const only = view === "timeline" ? "measure" : kind;
  const fits = (value: string | undefined) => (only === undefined || value?.startsWith(`${only}.`) ? value : undefined);
  return { ...rest, kind: only, type: fits(type), standing: fits(standing) };
}

/** What is compared when the reader types: width and case do not count. */
const plain = (text: string): string => text.normalize("NFKC").toLowerCase();

/**
 * Whether a card passes. `found`: the cards that the search gave for the text, by other names, citations or pinyin; a
 * card also passes when every word of the text stands in one of its names.
 */
export function passes({ id, entry }: Listed, filter: Filter, found: ReadonlySet<string>): boolean {
  const { kind, type, place, standing } = filter;
  if (kind !== undefined && entry.kind !== kind) return false;
  if (type !== undefined && `${entry.kind}.${entry.type}` !== type) return false;
  if (place !== undefined && entry.jurisdiction !== place) return false;
  if (standing !== undefined && !standingsOf(entry).includes(standing)) return false;
  const words = plain(filter.text).split(/\s+/).filter(Boolean);
  if (words.length === 0 || found.has(id)) return true;
  const names = plain(Object.values(entry.name).join("\n"));
  return words.every((word) => names.includes(word));
}

/** The values of the standing filter that a card answers to: its standing, and its tone. */
function standingsOf({ kind, standing }: CardEntry): string[] {
  return standing ? [`${kind}.${standing.standing}`, `${kind}.${toneOf(kind, standing.standing)}`] : [];
}

/** Of the search's results those near the best: what only sounds alike is left out of a filter. */
export function nearBest(results: readonly { id: string; score: number }[]): ReadonlySet<string> {
  const best = results[0]?.score ?? 0;
  return new Set(results.filter(({ score }) => score >= best * 0.4).map(({ id }) => id));
}

/** What there is to choose from, with how many cards each would leave by itself. */
export interface Facets {
  kinds: ReadonlyMap<string, number>;
  types: ReadonlyMap<string, number>;
  places: ReadonlyMap<string, number>;
  standings: ReadonlyMap<string, number>;
}

/** Counts what the cards have; kinds in their own order, the rest by count. */
export function facetsOf(cards: readonly Listed[]): Facets {
  const count = (values: readonly string[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    return new Map([...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));
  };
  const byKind = count(cards.map(({ entry }) => entry.kind));
  return {
    kinds: new Map(kinds.flatMap((kind) => (byKind.has(kind) ? [[kind, byKind.get(kind) ?? 0] as const] : []))),
    types: count(cards.map(({ entry }) => `${entry.kind}.${entry.type}`)),
    places: count(cards.map(({ entry }) => entry.jurisdiction)),
    standings: count(cards.flatMap(({ entry }) => standingsOf(entry))),
  };
}
