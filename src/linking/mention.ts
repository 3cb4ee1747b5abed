/** What linking gives back: mentions, each with the reason why it was linked. */
import type { Kind } from "../dataset/standing";

export type Rule =
  /** The name means this card wherever it stands. */
  | "own"
  /** A wrong form that print uses for this card. */
  | "misnomer"
  /** A citation of its official text; of a text without a card the id is the small card's. */
  | "cited"
  /** The text itself says what the short form means: "Bureau of Industry and Security (BIS)". */
  | "defined"
  /** Words near the name tell it from other things so called. */
  | "cued"
  /** It stands in a list of names of its kind. */
  | "listed"
  /** The text names the thing in full elsewhere. */
  | "introduced"
  /** It is no card's name but that of an entry of a public list. */
  | "on-list"
  /** Several cards bear the name; the text decided. */
  | "prefix"
  | "holder"
  | "sentence"
  | "last-use"
  | "only-use"
  | "outlet"
  /** The reader chose it on the page, against what the text gave. */
  | "chosen";

export interface Reason {
  rule: Rule;
  /** The words of the text (or the host) that decided, as they stand there. */
  evidence?: string;
  /** Ids of the other cards that bear a contested name; of a chosen one, first the card that it was linked to. */
  others?: string[];
}

export interface Mention {
  /** Offsets in the text of its flow, UTF-16 units. */
  start: number;
  end: number;
  /** Id of the card. */
  card: string;
  kind: Kind;
  reason: Reason;
}

export const contestedRules: ReadonlySet<Rule> = new Set(["prefix", "holder", "sentence", "last-use", "only-use", "outlet"]);

/** Rules that leave no doubt: the name or the text itself says what is meant. */
export const sureRules: ReadonlySet<Rule> = new Set(["own", "misnomer", "cited", "defined"]);

/** A reason as one line of plain English, for tools; readers get it in their language from the card. */
export function tellReason({ rule, evidence, others }: Reason): string {
  return [rule, evidence && `: ${evidence}`, others?.length && ` (not ${others.join(", ")})`].filter(Boolean).join("");
}
