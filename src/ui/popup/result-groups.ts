/** Answers to a query, grouped by kind: the kind of the best answer first, within a kind the best one first. */
import type { CardEntry } from "../../dataset/compiled";
import type { Kind } from "../../dataset/standing";

/** What stands over a group: a kind of cards, or the names of the official lists. */
export type GroupKind = Kind | "listed";

export interface Result {
  id: string;
  entry: CardEntry;
  /** The name by which it was found; none where only its summary answers. */
  found?: string | undefined;
  /** The lists that a listed name is on. */
  lists?: string[];
}

/** A row that the keys can walk to: a card, or the rest of its group. */
export type Row = { row: "card"; result: Result } | { row: "more"; kind: GroupKind; count: number };

export interface ResultGroup {
  kind: GroupKind;
  /** Of all rows, the number of this group's first. */
  first: number;
  rows: readonly Row[];
}

/** Where several kinds answer, a kind shows this many before the reader asks for the rest of it. */
const SHOWN = 6;

/** Groups results that come best first; a kind in `unfolded` is shown whole. Names of the lists stand under the cards. */
export function groupResults(results: readonly Result[], unfolded: readonly GroupKind[], listed: readonly Result[] = []): ResultGroup[] {
  const byKind = new Map<GroupKind, Result[]>();
  for (const result of results) byKind.set(result.entry.kind, [...(byKind.get(result.entry.kind) ?? []), result]);
  if (listed.length) byKind.set("listed", [...listed]);
  let first = 0;
  return [...byKind].map(([kind, all]) => {
    // A single row more would take no less room than the row that offers it.
    const folded = byKind.size > 1 && !unfolded.includes(kind) && all.length > SHOWN + 1;
    const rows: Row[] = (folded ? all.slice(0, SHOWN) : all).map((result) => ({ row: "card", result }));
    if (folded) rows.push({ row: "more", kind, count: all.length - SHOWN });
    const group = { kind, first, rows };
    first += rows.length;
    return group;
  });
}
