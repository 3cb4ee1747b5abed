/**
 * The states of the hover card, as a pure reducer. Time comes with each event; whoever runs it sets one timer for
 * `wakeAt`. Each opening is a visit with a number of its own, so that a card which arrives late for an older visit
 * changes nothing.
 *
 *   closed --over--> resting --300 ms at rest--> open(loading) --arrived--> open(ready)
 *     ^                 |away, scrolled             |  ^ over another mention: a new visit at once
 *     |<----------------+                           |  | in-card, over the same mention: stays
 *     |<------- 300 ms after away, Escape, close ---+--+ pinned or with focus inside: stays when left
 */

/** Milliseconds of rest on a mention before its card opens. */
export const OPEN_AFTER = 300;
/** Milliseconds after leaving mention and card before it closes. */
export const CLOSE_AFTER = 300;
/** In the corridor to the card the pointer may take this long. */
export const CORRIDOR_AFTER = 700;

/** Which mention; opaque to the reducer. */
export type Target = string;

export type OpenedBy = "pointer" | "keyboard" | "touch";

export interface OpenState {
  phase: "open";
  target: Target;
  visit: number;
  by: OpenedBy;
  /** The card's data: on its way, there, or not to be had. Nothing is shown before it is there. */
  card: "loading" | "ready" | "missing";
  /** When it opened, for guarding against clicks that were meant for the page. */
  openedAt: number;
  pinned: boolean;
  /** Keyboard focus is inside. */
  focused: boolean;
  /** When it closes unless the pointer returns. */
  closeAt?: number;
  /** Another mention that the pointer stands on in the corridor: its card comes when this one closes. */
  under?: Target;
}

export type State =
  | { phase: "closed"; visits: number }
  | { phase: "resting"; target: Target; openAt: number; visits: number }
  | (OpenState & { visits: number });

export type Event =
  /** The pointer really moved and is over a mention. `still` when it moved less than a hand trembles. */
  | { type: "over"; target: Target; at: number; still: boolean }
  /**
   * It moved and is on neither mention nor card; `corridor` when it is on its way from the one to the other, and then
   * `under` says which other mention it happens to pass.
   */
  | { type: "away"; at: number; corridor: boolean; under?: Target }
  | { type: "in-card"; at: number }
  | { type: "scrolled"; at: number }
  | { type: "tick"; at: number }
  /** Opened on purpose: by key, by tap, from the list. */
  | { type: "open"; target: Target; at: number; by: OpenedBy }
  | { type: "arrived"; visit: number; found: boolean; at: number }
  | { type: "pin" }
  | { type: "focus"; inside: boolean; at: number }
  | { type: "close" }
  /** The mention has left the page. */
  | { type: "gone"; target: Target };

export const start: State = { phase: "closed", visits: 0 };

/** The next state. Returns the same object when nothing changes. */
export function next(state: State, event: Event): State {
  switch (event.type) {
    case "over":
      return over(state, event);
    case "away":
      if (state.phase === "resting") return closed(state);
      if (state.phase !== "open" || stays(state)) return state;
      return leaving(state, event);
    case "in-card":
      return state.phase === "open" ? keep(state) : state;
    case "scrolled":
      // The page moved under a resting pointer: nobody pointed at anything.
      return state.phase === "resting" ? closed(state) : state;
    case "tick":
      if (state.phase === "resting" && event.at >= state.openAt) return opened(state, state.target, "pointer", event.at);
      if (state.phase === "open" && state.closeAt !== undefined && event.at >= state.closeAt)
        return state.under === undefined ? closed(state) : opened(state, state.under, "pointer", event.at);
      return state;
    case "open":
      return opened(state, event.target, event.by, event.at);
    case "arrived":
      if (state.phase !== "open" || state.visit !== event.visit) return state;
      return event.found ? { ...state, card: "ready", openedAt: event.at } : closed(state);
    case "pin":
      return state.phase === "open" ? keep({ ...state, pinned: !state.pinned }) : state;
    case "focus":
      if (state.phase !== "open" || state.focused === event.inside) return state;
      return event.inside ? keep({ ...state, focused: true }) : { ...state, focused: false };
    case "close":
      return state.phase === "closed" ? state : closed(state);
    case "gone":
      return state.phase !== "closed" && state.target === event.target ? closed(state) : state;
  }
}

/** When the reducer wants its next tick; none when it waits for nothing. */
export function wakeAt(state: State): number | undefined {
  if (state.phase === "resting") return state.openAt;
  return state.phase === "open" ? state.closeAt : undefined;
}

function over(state: State, { target, at, still }: Extract<Event, { type: "over" }>): State {
  if (state.phase === "closed") return { phase: "resting", target, openAt: at + OPEN_AFTER, visits: state.visits };
  if (state.phase === "resting") return still && state.target === target ? state : { ...state, target, openAt: at + OPEN_AFTER };
  if (state.target === target) return keep(state);
  return state.pinned || state.focused ? state : opened(state, target, "pointer", at);
}

/** The pointer has left the card and its mention: the card closes soon, later when the pointer is on its way to it. */
function leaving(state: OpenState & { visits: number }, { at, corridor, under }: Extract<Event, { type: "away" }>): State {
  const { under: _, ...rest } = state;
  const closeAt = corridor ? (state.closeAt ?? at + CORRIDOR_AFTER) : Math.min(state.closeAt ?? Number.POSITIVE_INFINITY, at + CLOSE_AFTER);
  return { ...rest, closeAt, ...(under !== undefined && { under }) };
}

/** A card that the pointer's leaving does not close. */
function stays(state: OpenState): boolean {
  return state.pinned || state.focused || state.by !== "pointer";
}

function keep<T extends OpenState>(state: T): T {
  if (state.closeAt === undefined) return state;
  const { closeAt: _closeAt, under: _under, ...rest } = state;
  return rest as T;
}

function opened(state: State, target: Target, by: OpenedBy, at: number): State {
  const visit = state.visits + 1;
  return { phase: "open", target, visit, visits: visit, by, card: "loading", openedAt: at, pinned: false, focused: false };
}

function closed(state: State): State {
  return { phase: "closed", visits: state.visits };
}
