/** The rows of the panel's list: the names that the filter lets through, in the order that the reader likes. */
import type { CardEntry } from "../../dataset/compiled";
import { type Kind, kinds } from "../../dataset/standing";
import type { PageCard } from "../page-card";
import type { Order } from "./panel-state";

export interface NamedCard extends PageCard {
  entry: CardEntry;
}

export type PanelRow = { row: "kind"; kind: Kind; count: number } | ({ row: "card" } & NamedCard);

const folded = (text: string): string => text.normalize("NFKC").toLowerCase();

/** Whether a card goes by these words in any language, or in the page's own. */
function answers({ entry, surface }: NamedCard, filter: string): boolean {
  return [...Object.values(entry.name), surface].some((name) => folded(name).includes(filter));
}

/** The rows from first to last; by kind each group has a row of its own before it. */
export function rowsOf(cards: readonly NamedCard[], order: Order, filter: string): PanelRow[] {
  const wanted = folded(filter.trim());
  const shown = wanted ? cards.filter((card) => answers(card, wanted)) : cards;
  const rowOf = (card: NamedCard): PanelRow => ({ row: "card", ...card });
  if (order === "text") return shown.map(rowOf);
  return kinds.flatMap((kind) => {
    const group = shown.filter(({ entry }) => entry.kind === kind);
    return group.length ? [{ row: "kind" as const, kind, count: group.length }, ...group.map(rowOf)] : [];
  });
}

/** What tells a row from all others. */
export function keyOf(row: PanelRow): string {
  return row.row === "kind" ? `kind ${row.kind}` : row.id;
}

/** The row where a key leads from another; none where it leads nowhere. Only cards are stopped at. */
export function rowAfter(key: string, rows: readonly PanelRow[], at: number): number | undefined {
  const stops = rows.flatMap(({ row }, index) => (row === "card" ? [index] : []));
  const here = stops.indexOf(at);
  const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: stops.length - 1, PageDown: here + 8, PageUp: here - 8 }[key];
  if (to === undefined) return undefined;
  if (key === "PageDown" || key === "PageUp") return stops[Math.max(0, Math.min(stops.length - 1, to))];
  return stops[to];
}
