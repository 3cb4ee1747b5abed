/** What the popup needs of the world around it. The entrypoint provides it; nothing here knows a browser. */
import type { CardEntry, CompiledCard, Language } from "../../dataset/compiled";

/** One card of the page, with how often and in what words it is named. */
export interface PageCard {
  id: string;
  count: number;
  /** The words of its first mention. */
  surface: string;
}

export type OnPage =
  /** Cards in the order of their first mention. */
  | { state: "ready"; cards: readonly PageCard[]; language: Language; publishedOn?: string | undefined }
  /** The site is not on the list and the reader has not added it. */
  | { state: "no-access"; host: string }
  /** A page that browsers keep all extensions out of. */
  | { state: "unreadable" }
  /** Read, and nothing of this story found. */
  | { state: "nothing" };

/** Must stay the same object while the popup is up: it is read again only after `annotateOnce` and `alwaysHere`. */
export interface PopupServices {
  language: Language;
  /** YYYY-MM-DD. */
  today: string;
  /** The reader chose another language; the popup has switched already. */
  onLanguage(language: Language): void;
  /** The cards that answer a query, best first. */
  search(query: string): readonly { id: string; score: number }[];
  entry(id: string): CardEntry | undefined;
  card(id: string): Promise<CompiledCard>;
  onPage(): Promise<OnPage>;
  /** Brings a card's mention into view; `nth` counts from 0. */
  scrollTo(id: string, nth: number): void;
  /** Opens the side panel, where the browser has one; called straight from the reader's click. */
  openPanel?: (() => void) | undefined;
  annotateOnce(): Promise<void>;
  /** Asks for lasting access to the page's site; whether it was given. */
  alwaysHere(): Promise<boolean>;
}
