/** What the extension knows of the official lists: each list as such, and each listed name with its rows. */
import type { Trilingual } from "./compiled";
import type { ListEntry, ListId } from "./list-entry";
import type { TieKind } from "./lists-schema";

/** A row of a list as a card shows it. */
export interface Listing extends Pick<ListEntry, "name" | "destination" | "listedOn" | "citations" | "footnotes" | "notice" | "source"> {
  /** How it belongs to the card that shows it; none on a card of the listed name itself. */
  as?: TieKind;
}

/** A list as such, in the reader's languages. */
export interface ListAbout {
  name: Trilingual;
  short: Trilingual;
  authority: Trilingual;
  /** The card of the list itself. */
  card: string;
  /** A day or a month. */
  asOf: string;
  source: string;
  /** Address of the official text. */
  url: string;
  meaning: Trilingual;
  lacks: Trilingual[];
  /** What holds for any look at it: that it is no legal screening, and the rule on firms owned by listed ones. */
  cautions: Trilingual[];
  footnotes: { number: string; rule: string; card?: string; meaning: Trilingual }[];
}

/** A list with those of its rows that a card is about; of the footnotes only those that the rows bear. */
export interface OnList extends ListAbout {
  list: ListId;
  listings: Listing[];
}

/** A name on one list or several. */
export interface ListedParty {
  name: Trilingual;
  person?: true;
  /** The card whose own name it is. */
  card?: string;
  /** The card to which it belongs otherwise. */
  parent?: { id: string; name: Trilingual };
  listings: ({ list: ListId } & Listing)[];
}

/** All lists and all names on them. */
export interface Listings {
  lists: Record<ListId, ListAbout>;
  parties: Record<string, ListedParty>;
}

/** Rows by their lists, in the order of the lists. */
export function onLists(listings: readonly ({ list: ListId } & Listing)[], lists: Listings["lists"]): OnList[] {
  return (Object.keys(lists) as ListId[]).flatMap((list) => {
    const rows = listings.filter((listing) => listing.list === list).map(({ list: _list, ...listing }) => listing);
    if (rows.length === 0) return [];
    const borne = new Set(rows.flatMap(({ footnotes }) => footnotes));
    return [{ list, ...lists[list], footnotes: lists[list].footnotes.filter(({ number }) => borne.has(number)), listings: rows }];
  });
}
