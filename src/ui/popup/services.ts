/** What the popup needs of the world around it. The entrypoint provides it; nothing here knows a browser. */
import type { CardEntry, CompiledCard, Language, Trilingual } from "../../dataset/compiled";
import type { PageSettings } from "../../settings/page-settings";
import type { PageCard } from "../page-card";

export type OnPage =
  /** Cards in the order of their first mention. */
  | { state: "ready"; cards: readonly PageCard[]; language: Language; publishedOn?: string | undefined; host?: string | undefined }
  /** The site is not on the list and the reader has not added it. */
  | { state: "no-access"; host: string }
  /** The reader has switched marks off on this site. */
  | { state: "off"; host: string }
  /** A page that browsers keep all extensions out of. */
  | { state: "unreadable" }
  /** Read, and nothing of this story found. */
  | { state: "nothing"; host?: string | undefined };

/** What is known of the cards. */
export interface Shelf {
  /** The cards that answer a query, best first. */
  search(query: string): readonly { id: string; score: number; name?: string }[];
  /** The parts of a text on show that answer a query, as UTF-16 offsets. */
  marks(text: string, query: string): readonly (readonly [from: number, to: number])[];
  /** What a row needs of a card; nothing of a listed name, see `listedEntries`. */
  entry(id: string): CardEntry | undefined;
}

/** What is known of the names on official lists. */
export interface ListShelf {
  /** The names that answer a query, best first; `card` is what explains the name. */
  search(query: string): readonly { card: string; entry: CardEntry; lists: readonly Trilingual[]; name?: string }[];
  marks: Shelf["marks"];
  /** Each list with the day until which it is known. */
  lists: readonly { name: Trilingual; asOf: string }[];
  /** What no look at the lists can tell. */
  cautions: readonly Trilingual[];
}

export type Density = PageSettings["density"];

/** Must stay the same object while the popup is up: the page is read again only after what changes it. */
export interface PopupServices {
  /** What to show from the start: an answered look-up, in a window of its own. */
  opening?: { query?: string; card?: string };
  language: Language;
  /** YYYY-MM-DD. */
  today: string;
  /** The reader chose another language; the popup has switched already. Rejects where the browser could not store it, as the others do. */
  onLanguage(language: Language): Promise<void>;
  /** Loads what lists and search need; asked for once the popup can be typed into. */
  shelf(): Promise<Shelf>;
  /** Loads what rows need of listed names; asked for only where one is to be shown. */
  listedEntries(): Promise<Shelf["entry"]>;
  /** Loads the search among the names of the official lists; asked for with the first query. */
  listShelf(): Promise<ListShelf>;
  card(id: string): Promise<CompiledCard>;
  onPage(): Promise<OnPage>;
  /** Brings a card's mention into view; `nth` counts from 0. */
  scrollTo(id: string, nth: number): void;
  /** Opens the side panel, where the browser has one; called straight from the reader's click. */
  openPanel?: (() => void) | undefined;
  annotateOnce(): Promise<void>;
  /** Asks for lasting access to the page's site; whether it was given. */
  alwaysHere(): Promise<boolean>;
  /** Switches marks on the page's site off or on again; done when the page has heeded it. */
  switchSite(off: boolean): Promise<void>;
  /** How often a name is marked. */
  density: Density;
  onDensity(density: Density): Promise<void>;
  /** Ids of the cards that were opened here lately, the last one first. */
  recent: readonly string[];
  onOpened(id: string): void;
  onForget(): void;
  /** Where the extension's other pages stand, and going there. */
  pages: Readonly<Record<OwnPage, string>>;
  openPage(page: OwnPage): void;
}

export const ownPages = ["atlas", "options"] as const;

export type OwnPage = (typeof ownPages)[number];
