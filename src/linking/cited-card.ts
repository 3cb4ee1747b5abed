/** From a citation that stands in a text to the card that it means, or else to the small card made of the citation alone. */
import { CITATION_ID } from "../dataset/citation";
import type { FoundCitation } from "./citation-text";

/** A citation's key, the index of the card that it means, and for a bill its congress (0 for all else). */
export type CitationTarget = readonly [key: string, card: number, congress: number];

/** By key. */
export type CitationTargets = ReadonlyMap<string, CitationTarget>;

/**
 * The index of the card that a citation means; undefined when no card is, or when the text names another congress than
 * the card's bill had. A paragraph of an ECCN falls back on the entry that it is a part of.
 */
export function citedCard({ key, congress }: FoundCitation, targets: CitationTargets): number | undefined {
  const [, card, of] = targets.get(key) ?? [];
  if (card !== undefined) return of && congress && of !== congress ? undefined : card;
  const parent = /^(eccn-\w+.*)-\w+$/.exec(key)?.[1];
  return parent === undefined ? undefined : citedCard({ key: parent, from: 0, to: 0 }, targets);
}

/** The id of a citation's small card (`citationCard` makes it); none where the official text has no address that follows. */
export function citationCardId({ key, congress }: FoundCitation): string | undefined {
  if (key.startsWith("mofcom-")) return undefined;
  if (key.startsWith("bill-")) return congress === undefined ? undefined : `${CITATION_ID}${key}-${congress}`;
  return CITATION_ID + key;
}
