/** The popup's state: what was typed, which row is chosen, which cards were opened one from another. */
import type { GroupKind } from "./result-groups";

export interface PopupState {
  query: string;
  /** Number of the chosen row. */
  active: number;
  /** Kinds of which the reader wanted to see all answers. */
  unfolded: readonly GroupKind[];
  /** Ids of the opened cards, the one on show last; empty while a list is on show. */
  opened: readonly string[];
}

export type PopupEvent =
  | { type: "typed"; query: string }
  | { type: "moved"; to: number }
  | { type: "unfolded"; kind: GroupKind }
  | { type: "opened"; id: string }
  | { type: "back" };

const start: PopupState = { query: "", active: 0, unfolded: [], opened: [] };

/** How it starts, with what was looked up where something was. */
export function begin(opening: { query?: string; card?: string } | undefined): PopupState {
  return { ...start, query: opening?.query ?? "", opened: opening?.card === undefined ? [] : [opening.card] };
}

/** The next state. */
export function next(state: PopupState, event: PopupEvent): PopupState {
  switch (event.type) {
    case "typed":
      return { ...start, query: event.query };
    case "moved":
      return { ...state, active: event.to };
    case "unfolded":
      // The chosen row stays where it is: it is the first of those that came.
      return { ...state, unfolded: [...state.unfolded, event.kind] };
    case "opened":
      return { ...state, opened: [...state.opened, event.id] };
    case "back":
      return { ...state, opened: state.opened.slice(0, -1) };
  }
}

/** Where a key takes the choice in a list of results; none for a key that moves nothing. */
export function choiceAfter(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === "ArrowDown") return Math.min(active + 1, count - 1);
  if (key === "ArrowUp") return Math.max(active - 1, 0);
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  return undefined;
}
