import { describe, expect, test } from "vitest";
import { CLOSE_AFTER, CORRIDOR_AFTER, type Event, next, OPEN_AFTER, type State, start, wakeAt } from "../../src/card/states";

/** Runs events from a state. */
const run = (...events: Event[]): State => events.reduce(next, start);
const over = (target: string, at: number, still = false): Event => ({ type: "over", target, at, still });
const away = (at: number, corridor = false, under?: string): Event => ({ type: "away", at, corridor, ...(under !== undefined && { under }) });
const tick = (at: number): Event => ({ type: "tick", at });
const arrived = (visit: number, at = 0): Event => ({ type: "arrived", visit, found: true, at });
const opened = [over("a", 0), tick(OPEN_AFTER), arrived(1, OPEN_AFTER)];

describe("before a card opens", () => {
  test("it opens after a rest on the name", () => {
    expect(run(over("a", 0)).phase).toBe("resting");
    expect(run(over("a", 0), tick(OPEN_AFTER - 1)).phase).toBe("resting");
    expect(run(over("a", 0), tick(OPEN_AFTER))).toMatchObject({ phase: "open", target: "a", card: "loading" });
  });
  test("a pointer that goes on moving does not rest", () => expect(run(over("a", 0), over("a", 200), tick(OPEN_AFTER)).phase).toBe("resting"));
  test("a trembling hand does", () => expect(run(over("a", 0), over("a", 200, true), tick(OPEN_AFTER)).phase).toBe("open"));
  test("leaving before the rest is over opens nothing", () => expect(run(over("a", 0), away(100), tick(OPEN_AFTER)).phase).toBe("closed"));
  test("a name scrolled under a resting pointer opens nothing", () =>
    expect(run(over("a", 0), { type: "scrolled", at: 100 }, tick(OPEN_AFTER)).phase).toBe("closed"));
});

describe("while a card is up", () => {
  test("leaving it closes it after a moment", () => {
    const left = run(...opened, away(1000));
    expect(wakeAt(left)).toBe(1000 + CLOSE_AFTER);
    expect(next(left, tick(1000 + CLOSE_AFTER)).phase).toBe("closed");
  });
  test("coming back within that moment keeps it, and it does not open anew", () => {
    const back = run(...opened, away(1000), over("a", 1100));
    expect(back).toMatchObject({ phase: "open", visit: 1 });
    expect(wakeAt(back)).toBeUndefined();
  });
  test("moving about outside does not put the closing off", () => expect(wakeAt(run(...opened, away(1000), away(1200)))).toBe(1000 + CLOSE_AFTER));
  test("the way to the card is given more time, and reaching it keeps it", () => {
    const travelling = run(...opened, away(1000, true));
    expect(wakeAt(travelling)).toBe(1000 + CORRIDOR_AFTER);
    expect(wakeAt(next(travelling, { type: "in-card", at: 1200 }))).toBeUndefined();
  });
  test("another name passed on the way does not switch, one rested on does", () => {
    const passing = run(...opened, away(1000, true, "b"));
    expect(passing).toMatchObject({ target: "a" });
    expect(next(passing, tick(1000 + CORRIDOR_AFTER))).toMatchObject({ phase: "open", target: "b", visit: 2 });
  });
  test("another name switches at once", () =>
    expect(run(...opened, over("b", 1000))).toMatchObject({ phase: "open", target: "b", visit: 2, card: "loading" }));
  test("a card that arrives late for the name before changes nothing", () => {
    const switched = run(...opened, over("b", 1000));
    expect(next(switched, arrived(1, 1200))).toBe(switched);
  });
  test("a card that is not to be had closes quietly", () =>
    expect(run(over("a", 0), tick(OPEN_AFTER), { type: "arrived", visit: 1, found: false, at: 400 }).phase).toBe("closed"));
  test("a name that leaves the page takes its card along, another name does not", () => {
    expect(run(...opened, { type: "gone", target: "a" }).phase).toBe("closed");
    expect(run(...opened, { type: "gone", target: "b" }).phase).toBe("open");
  });
});

describe("a card that was asked to stay", () => {
  test("stays when pinned, whatever the pointer does", () => {
    const pinned = run(...opened, { type: "pin" }, away(1000), over("b", 1100));
    expect(pinned).toMatchObject({ phase: "open", target: "a", pinned: true });
    expect(wakeAt(pinned)).toBeUndefined();
  });
  test("stays while the keyboard's focus is in it", () =>
    expect(wakeAt(run(...opened, { type: "focus", inside: true, at: 900 }, away(1000)))).toBeUndefined());
  test("opened by key stays when the pointer is elsewhere, and gives way to a name pointed at", () => {
    const byKey = run({ type: "open", target: "a", at: 0, by: "keyboard" }, arrived(1), away(1000));
    expect(wakeAt(byKey)).toBeUndefined();
    expect(next(byKey, over("b", 1200))).toMatchObject({ target: "b" });
  });
  test("closes by Escape all the same", () => expect(run(...opened, { type: "pin" }, { type: "close" }).phase).toBe("closed"));
});
