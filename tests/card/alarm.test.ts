import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createAlarm } from "../../src/card/alarm";
import { next, OPEN_AFTER, type State, start, wakeAt } from "../../src/card/states";

beforeEach(() => vi.useFakeTimers({ now: 1000 }));
afterEach(() => vi.useRealTimers());

/** A card over a clock of its own; rests on a name at once. */
function rested(now: () => number): () => State {
  let state = start;
  const wake = createAlarm((at) => step({ type: "tick", at }), now);
  const step = (event: Parameters<typeof next>[1]) => {
    state = next(state, event);
    wake(wakeAt(state));
  };
  step({ type: "over", target: "a", at: now(), still: false });
  return () => state;
}

describe("the card's timer", () => {
  test.each([
    ["runs as set", () => Date.now()],
    ["is a millisecond behind the timers, as a browser's blurred clock is", () => Date.now() - (Date.now() > 1000 ? 1 : 0)],
    ["is set back an hour while the pointer rests", () => Date.now() - (Date.now() > 1100 ? 3_600_000 : 0)],
  ])("the card opens after the rest when the clock %s", (_, now) => {
    const state = rested(now);
    vi.advanceTimersByTime(OPEN_AFTER - 1);
    expect(state().phase).toBe("resting");
    vi.advanceTimersByTime(1);
    expect(state().phase).toBe("open");
  });

  test("an alarm set anew or taken back does not ring as it was", () => {
    const rung: number[] = [];
    const set = createAlarm((at) => rung.push(at), Date.now);
    set(1100);
    set(1300);
    vi.advanceTimersByTime(200);
    expect(rung).toEqual([]);
    set(undefined);
    vi.advanceTimersByTime(1000);
    expect(rung).toEqual([]);
  });
});
