/**
 * The compiled lexicon: what the build makes of all aliases, and what the linker runs on. Kept plain and small, since
 * it travels inside the content script; the build has checked it, nobody checks it again.
 */
import type { Kind } from "../dataset/standing";
import type { CitationTarget } from "./cited-card";

/** How a name's letters must be cased in the text. */
export const ANY_CASE = 0;
/** The first letter is a capital. */
export const CAPITAL = 1;
/** Words that the alias writes in capitals stand in capitals; the first letter is one. */
export const CAPS = 2;
/** At least one letter is a capital (xAI, iFlytek). */
export const SOME_CAPITAL = 3;
/** As written, letter for letter. */
export const EXACT = 4;
export type LetterCase = 0 | 1 | 2 | 3 | 4;

export type Strength = "own" | "introduced" | "cued" | "contested" | "misnomer";

/** One way to read an alias. */
export interface Reading {
  /** Index into `cards`. */
  card: number;
  strength: Strength;
  letterCase: LetterCase;
  /** The alias as its card writes it; only where `letterCase` needs it. */
  written?: string;
  /** Indexes into `words`: one of them near is enough. */
  needs?: number[];
  /** Indexes into `words`: none of them may be near. */
  unless?: number[];
  /** Indexes into `words`: names of other things; where one stands, the short form is theirs. */
  rivals?: number[];
}

export interface LexiconCard {
  id: string;
  kind: Kind;
  /** 2: a mention proves that the text is on this story. 1: it helps. 0: it says nothing. */
  topic: 0 | 1 | 2;
  /** What is controlled (a chip, a tool, a model), rather than what controls. */
  goods?: true;
  /** Only of bodies and people: whose they are, for a country's name before theirs, and to tell which side a paragraph speaks of. */
  jurisdiction?: string;
  /** Cards whose mention near speaks for this one where a contested name stands: heads, bureaus, parents. Indexes. */
  kin?: number[];
  /** Folded words that directly precede a contested name, longest first. */
  prefixes?: string[];
  /** Indexes into `words` that speak for this card in the same sentence. */
  near?: number[];
  /** Hosts whose bare use of a contested name means this card. */
  hosts?: string[];
  /** Languages (zh-Hans) at home in which its bare name means it, where the text does not say otherwise. */
  languages?: string[];
  /** Languages (zh-Hant) in which the bare name is first of all a third body's: no far evidence counts there. */
  foreignIn?: string[];
  /** Folded words that directly follow its name and tell it (新闻发言人). */
  suffixes?: string[];
}

export interface LexiconData {
  /** Script variants for folding (see `makeFoldTable`); only those that could matter to an alias. */
  pairs: string;
  cards: LexiconCard[];
  /** Folded alias -> its readings. */
  aliases: [text: string, readings: Reading[]][];
  /** Folded longer names that are no card: they take their place in the text and link nowhere. */
  blocks: string[];
  /** Folded words that conditions refer to by index. */
  words: string[];
  /** Folded names of countries with their jurisdictions, the longest first; see `country.ts`. */
  countries: [form: string, jurisdiction: string][];
  /** What makes a text one of this story; see `topic.ts`. */
  topic: TopicData;
  /** Which card a citation in the text means. */
  citations: CitationTarget[];
}

export interface TopicData {
  /** Indexes into `words`: one is enough. */
  proof: number[];
  /** Indexes into `words`: words of control (export ban, licence, blacklist). */
  control: number[];
  /** Indexes into `words`: what is controlled (chip, model, lithography). */
  goods: number[];
  /** Indexes into `words`: words of control that ordinary texts use as well (permit, ban); they count in short units only. */
  hint: number[];
  /** Indexes into `words`: names for China; they count in short units only. */
  china: number[];
}
