/** The order in which a card's sources are shown and numbered: primary ones first. */
import type { CompiledCard } from "../../dataset/compiled";

type Source = CompiledCard["sources"][number];

export interface NumberedSource extends Source {
  number: number;
}

export interface SourceList {
  all: NumberedSource[];
  /** The source that a step or fact points to by its index in the card. */
  of(index: number | undefined): NumberedSource | undefined;
  /** The one that the first view names. */
  first: NumberedSource | undefined;
}

/** Numbers a card's sources. */
export function sourceList(sources: readonly Source[]): SourceList {
  const order = sources
    .map((source, index) => ({ source, index }))
    .sort((a, b) => Number(b.source.primary ?? false) - Number(a.source.primary ?? false) || a.index - b.index);
  const all = order.map(({ source }, at) => ({ ...source, number: at + 1 }));
  const byIndex = new Map(order.map(({ index }, at) => [index, all[at]]));
  return {
    all,
    of: (index) => (index === undefined ? undefined : byIndex.get(index)),
    first: all[0],
  };
}
