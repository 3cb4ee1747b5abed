/** What the build makes of a card for the extension to show: three languages, both ends of each relation, names of what it points to. */
import type { OnList } from "./listing";
import type { Relation } from "./relation";
import type { Card } from "./schema";
import type { Kind } from "./standing";

export const languages = ["en", "zh-Hans", "zh-Hant"] as const;
export type Language = (typeof languages)[number];
export type Trilingual = Record<Language, string>;

export interface CompiledStep {
  date: string;
  standing?: string;
  as?: Trilingual;
  event: Trilingual;
  /** Index into `sources`. */
  source?: number;
  unconfirmed?: true;
}

export interface CompiledStatement {
  text: Trilingual;
  source?: number;
  unconfirmed?: true;
}

export interface CardLink {
  relation: Relation;
  id: string;
  kind: Kind;
  name: Trilingual;
}

/**
 * `citation`: the card was made of a citation alone and stands in no file; `own`: of a term of the reader's own;
 * `listed`: of a name on an official list.
 */
export type CardType = Card["type"] | "citation" | "own" | "listed";

export interface CompiledCard {
  id: string;
  kind: Kind;
  type: CardType;
  jurisdiction: Card["jurisdiction"];
  name: Trilingual;
  fullName?: Trilingual;
  tickers?: string[];
  summary: Trilingual;
  facts: CompiledStatement[];
  citations: { text: string; url: string; congress?: number }[];
  history: CompiledStep[];
  due: { date: string; event: Trilingual; source?: number }[];
  relations: CardLink[];
  sources: { title: string; url: string; publisher: string; primary?: true }[];
  misnomers: { text: string; note: Trilingual }[];
  /** The official lists that it, or what belongs to it, is on. */
  onLists?: OnList[];
  /** The day until which the card was checked; none where there is nothing that could change. */
  asOf?: string;
}

/** The little that lists need of every card. */
export interface CardEntry {
  kind: Kind;
  type: CardType;
  jurisdiction: Card["jurisdiction"];
  name: Trilingual;
  /** Standing as of `asOf`; none for a card that has none. */
  standing?: { standing: string; as?: Trilingual; date: string };
  /** The day until which the card was checked. */
  asOf?: string;
}

export type CardIndex = Record<string, CardEntry>;

/** A group of the bundled hosts, and why they are there. */
export interface CompiledHostGroup {
  group: string;
  reason: Trilingual;
  hosts: string[];
}
