/** What the side panel needs of the world around it. The entrypoint provides it; nothing here knows a browser. */
import type { CardEntry, CompiledCard, Language } from "../../dataset/compiled";
import type { PageCard } from "../page-card";

/** The page in front of the reader. `visit` tells one page from the next; a page that finds more later keeps its own. */
export type PanelPage = { visit: number } & (
  | {
      state: "ready";
      /** In the order of their first mention. */
      cards: readonly PageCard[];
      language: Language;
      title?: string | undefined;
      publishedOn?: string | undefined;
    }
  /** On its way. */
  | { state: "reading" }
  /** Read, and nothing of this story found. */
  | { state: "nothing" }
  /** A page that the extension does not read: not on the list, or the browser's own. */
  | { state: "unread" }
);

/** Must stay the same object while the panel is up. */
export interface PanelServices {
  language: Language;
  /** YYYY-MM-DD; a panel may stay open for days. */
  today(): string;
  /** The reader chose another language here; the panel has switched already. */
  onLanguage(language: Language): void;
  /** Tells of a language that was chosen elsewhere. */
  watchLanguage(listener: (language: Language) => void, signal: AbortSignal): void;
  entry(id: string): CardEntry | undefined;
  card(id: string): Promise<CompiledCard>;
  /** Tells of the page in front, and of each change of it. */
  follow(onPage: (page: PanelPage) => void, signal: AbortSignal): void;
  /** Brings a card's mention into view; `nth` counts from 0. */
  scrollTo(id: string, nth: number): void;
}
