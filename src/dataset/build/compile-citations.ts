/** Cards to the citations by which print means them: a rule's page in the Federal Register, a bill's number. */

import { type FoundCitation, findCitations } from "../../linking/citation-text";
import type { CitationTarget } from "../../linking/cited-card";
import type { Card, Citation } from "../schema";

type CitationType = Citation["type"];

/**
 * Types of measures that are the text which a citation names. Others only rest on it: a letter on a section of the
 * regulations, an agreement on the order that carries it out.
 */
const isTheText: Partial<Record<CitationType, readonly Card["type"][]>> = {
  "public-law": ["statute"],
  usc: ["statute", "provision"],
  fr: ["rule", "proposed-rule", "listing", "list", "executive-order"],
  cfr: ["list", "rule"],
  eo: ["executive-order", "list"],
};

/** Types of which each citation of a card is its own: a bill has a number in either chamber. */
const ownEach: ReadonlySet<CitationType> = new Set(["bill", "mofcom", "eccn"]);

interface Candidate {
  card: Card;
  at: number;
  key: string;
  congress: number;
  /** First of its type on the card, and first of all. */
  chief: boolean;
  first: boolean;
}

/**
 * The key that a citation of a card file has in running text too; undefined for one that has no pattern, such as those
 * of type `other`.
 */
export function citationKey({ type, text, congress }: Pick<Citation, "type" | "text" | "congress">): string | undefined {
  return type === "other" ? undefined : foundIn(text, congress)?.key;
}

function foundIn(text: string, congress: number | undefined): FoundCitation | undefined {
  // With its congress a bill of any number is clear.
  return findCitations(congress ? `${text} (${congress}th Congress)` : text)[0];
}

/**
 * The citations that mean a card, by key in order of the alphabet; a citation that may mean several cards means none.
 * The cards must have passed the checks.
 */
export function compileCitations(cards: readonly Card[]): CitationTarget[] {
  const byKey = new Map<string, Candidate[]>();
  cards.forEach((card, at) => {
    for (const candidate of candidatesOf(card, at)) byKey.set(candidate.key, [...(byKey.get(candidate.key) ?? []), candidate]);
  });
  return [...byKey.values()]
    .flatMap((candidates): CitationTarget[] => {
      const meant = theOneMeant(candidates);
      return meant ? [[meant.key, meant.at, meant.congress]] : [];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function candidatesOf(card: Card, at: number): Candidate[] {
  const own = card.citations.filter(({ related }) => !related);
  return own.flatMap((citation) => {
    const { type, congress = 0 } = citation;
    const key = citationKey(citation);
    const chief = own.find((other) => other.type === type) === citation;
    // A note under a section of the code is one of many.
    if (key === undefined || key.endsWith("-note") || !(chief || ownEach.has(type)) || !isText(card, citation)) return [];
    return [{ card, at, key, congress, chief, first: own[0] === citation }];
  });
}

function isText(card: Card, citation: Citation): boolean {
  if (citation.type === "eccn") return card.kind === "measure" || card.kind === "product" || card.kind === "concept";
  if (card.kind !== "measure") return false;
  if (citation.type === "cfr" && card.type === "rule") {
    // Most rules amend many sections; one that cites a single part wrote it, and one that begins with it is it (the EAR).
    const regulations = card.citations.filter(({ type }) => type === "cfr");
    return card.citations[0] === citation || (regulations.length === 1 && citation.text.includes(" part "));
  }
  return isTheText[citation.type]?.includes(card.type) ?? true;
}

/** Of several cards those that name the text before others of its type, of these the whole before its parts, of these the one that begins with it. */
function theOneMeant(candidates: readonly Candidate[]): Candidate | undefined {
  const ids = new Set(candidates.map(({ card }) => card.id));
  const isPart = ({ relations }: Card) => relations.some(({ "part-of": whole }) => whole !== undefined && ids.has(whole));
  let left = candidates;
  for (const better of [({ chief }: Candidate) => chief, ({ card }: Candidate) => !isPart(card), ({ first }: Candidate) => first]) {
    const kept = left.filter(better);
    if (kept.length) left = kept;
  }
  return left.length === 1 ? left[0] : undefined;
}
