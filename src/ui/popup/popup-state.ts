/** The popup's state: what was typed, which result is chosen, which cards were opened one from another. */

export interface PopupState {
  query: string;
  /** Index of the chosen result. */
  active: number;
  /** Ids of the opened cards, the one on show last; empty while a list is on show. */
  opened: readonly string[];
}

export type PopupEvent = { type: "typed"; query: string } | { type: "moved"; to: number } | { type: "opened"; id: string } | { type: "back" };

export const start: PopupState = { query: "", active: 0, opened: [] };

/** The next state. */
export function next(state: PopupState, event: PopupEvent): PopupState {
  switch (event.type) {
    case "typed":
      return { query: event.query, active: 0, opened: [] };
    case "moved":
      return { ...state, active: event.to };
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
