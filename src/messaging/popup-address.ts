/** The popup as a page of its own: what its address asks it to show. Only the extension itself writes such an address. */
import { cardIdForm } from "../dataset/card-id";
import { asQuery } from "../search/query";

export interface Opening {
  /** Stands in the search field. */
  query?: string;
  /** This card is up; back leads to the answers to the query. */
  card?: string;
}

/** The popup's address, with the tab over which it stands where there is one. */
export function popupAddress({ query, card }: Opening, tab?: number): `/popup.html${string}` {
  const asked = new URLSearchParams({
    ...(tab !== undefined && { tab: String(tab) }),
    q: query ?? "",
    ...(card !== undefined && { card }),
  }).toString();
  return `/popup.html?${asked}`;
}

/** What an address asks for; undefined for the popup behind the toolbar's button. */
export function readOpening(search: string): Opening | undefined {
  const asked = new URLSearchParams(search);
  if (!asked.has("q") && !asked.has("card")) return undefined;
  const query = asQuery(asked.get("q") ?? "");
  const card = asked.get("card");
  return { ...(query && { query }), ...(card !== null && cardIdForm.test(card) && { card }) };
}
