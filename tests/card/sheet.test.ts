import { describe, expect, test } from "vitest";
import { isSheet } from "../../src/card/sheet";
import { type Event, next, type State, start, wakeAt } from "../../src/card/states";

const run = (...events: Event[]): State => events.reduce(next, start);
const tapped: Event[] = [
  { type: "open", target: "a", at: 0, by: "touch" },
  { type: "arrived", visit: 1, found: true, at: 10 },
];

describe("a card opened by a finger", () => {
  test("does not close because no pointer rests on it", () =>
    expect(wakeAt(run(...tapped, { type: "away", at: 500, corridor: false }))).toBeUndefined());
  test("gives way to the next name that is tapped", () =>
    expect(run(...tapped, { type: "open", target: "b", at: 900, by: "touch" })).toMatchObject({
      target: "b",
      visit: 2,
      by: "touch",
      card: "loading",
    }));
  test("closes at a tap beside it", () => expect(run(...tapped, { type: "close" }).phase).toBe("closed"));
  test("stays when the page scrolls under it", () => expect(run(...tapped, { type: "scrolled", at: 400 })).toMatchObject({ phase: "open" }));
});

describe("the card's form", () => {
  test("is a sheet for a finger, however wide the window", () => expect(isSheet("touch", 1600)).toBe(true));
  test("is a sheet where a page is enlarged to 400 %, however it was opened", () =>
    expect([isSheet("pointer", 320), isSheet("keyboard", 320)]).toEqual([true, true]));
  test("is a note beside its name elsewhere", () => expect([isSheet("pointer", 420), isSheet("keyboard", 1280)]).toEqual([false, false]));
});
