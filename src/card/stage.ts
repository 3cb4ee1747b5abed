/** What the card needs of the page it stands on. The page room provides it; the two meet only here, in the entrypoint. */
import type { Reason } from "../linking/mention";
import type { Target } from "./states";

export interface StagedMention {
  target: Target;
  card: string;
  text: string;
  /** Why it was linked; none where the reader selected the words and looked them up. */
  reason?: Reason;
}

export interface Stage {
  document: Document;
  /** The mention under a point of the viewport. */
  hit(x: number, y: number): StagedMention | undefined;
  /** All mentions, in document order. */
  mentions(): StagedMention[];
  /** The mention of this name, while it is on the page. */
  mention(target: Target): StagedMention | undefined;
  /** The mentions that lie in the reader's selection. */
  selected(): StagedMention[];
  /** Takes the selection for a mention of a card; none where nothing is selected. */
  select(card: string): Target | undefined;
  /** Where a mention is on the screen, one box for each line; empty when it is nowhere. */
  rects(target: Target): DOMRect[];
  /** Shows on the page which mention has its card up. */
  activate(target: Target | undefined): void;
  /** Brings a mention into view. */
  scrollTo(target: Target): void;
  /**
   * Reads the mention's name as another card, or as none, wherever on the page it was linked like this one. Returns how
   * to take that back.
   */
  choose(target: Target, card: string | undefined): () => void;
  /** Marks nothing on the page until told otherwise. */
  setQuiet(quiet: boolean): void;
  /** Calls back after each change of the mentions. */
  onChange(listener: () => void): void;
  language(): string;
  publishedOn(): string | undefined;
}
