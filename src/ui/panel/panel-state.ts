/** The panel's state: what the reader has chosen, opened and walked through on the page at hand. */

const orders = ["text", "kind"] as const;
export type Order = (typeof orders)[number];

export interface PanelState {
  /** The page that all this is about. */
  visit: number;
  filter: string;
  order: Order;
  /** Ids of the opened cards, the one on show last; empty while the list is on show. */
  opened: readonly string[];
  /** Which place of a card in the text was last shown, by id, counted from 0. */
  places: Readonly<Record<string, number>>;
}

export type PanelEvent =
  /** A page is on show, perhaps another than before. */
  | { type: "visited"; visit: number }
  | { type: "filtered"; filter: string }
  | { type: "ordered"; order: Order }
  | { type: "opened"; id: string }
  | { type: "back" }
  /** The next place of a card was shown. */
  | { type: "stepped"; id: string; nth: number };

export const start: PanelState = { visit: 0, filter: "", order: "text", opened: [], places: {} };

/** The next state. Another page begins afresh; only the order that the reader likes stays. */
export function next(state: PanelState, event: PanelEvent): PanelState {
  switch (event.type) {
    case "visited":
      return event.visit === state.visit ? state : { ...start, visit: event.visit, order: state.order };
    case "filtered":
      return { ...state, filter: event.filter };
    case "ordered":
      return { ...state, order: event.order };
    case "opened":
      return { ...state, opened: [...state.opened, event.id] };
    case "back":
      return { ...state, opened: state.opened.slice(0, -1) };
    case "stepped":
      return { ...state, places: { ...state.places, [event.id]: event.nth } };
  }
}

/** The place to show next: the first at first, and the first again after the last. */
export function placeAfter(last: number | undefined, count: number): number {
  return ((last ?? -1) + 1) % Math.max(1, count);
}
