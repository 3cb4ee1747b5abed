import { expect, test } from "vitest";
import { tellPageCount } from "../../src/messaging/page-count";

/** A page with a count and a card script, and what it has told; each message is answered when the test says so. */
function page() {
  const state = { cards: 0, hasCard: false };
  const told: [cards: number, wantsCard: boolean][] = [];
  const answers: (() => void)[] = [];
  const count = tellPageCount({ cards: () => state.cards, hasCard: () => state.hasCard }, ({ cards, wantsCard }) => {
    told.push([cards, wantsCard]);
    return new Promise<void>((resolve) => answers.push(resolve));
  });
  const changeTo = (cards: number) => {
    state.cards = cards;
    count.changed();
  };
  const answer = async () => {
    for (const one of answers.splice(0)) one();
    await Promise.resolve();
  };
  return { state, told, count, changeTo, answer };
}

test("each new count is told once, and the card script wanted only until it is there", async () => {
  const { state, told, changeTo, answer } = page();
  for (const cards of [0, 3, 3]) changeTo(cards);
  state.hasCard = true;
  await answer();
  for (const cards of [3, 5, 5, 4, 0, 0, 2]) changeTo(cards);
  expect(told).toEqual([
    [3, true],
    [5, false],
    [4, false],
    [0, false],
    [2, false],
  ]);
});

test("while the card script is on its way it is not asked for again, though the count changes", () => {
  const { told, changeTo } = page();
  for (const cards of [1, 2, 3]) changeTo(cards);
  expect(told).toEqual([
    [1, true],
    [2, false],
    [3, false],
  ]);
});

test("a card script that did not arrive is asked for at the next change, be the count as it was", async () => {
  const { state, told, changeTo, answer } = page();
  changeTo(3);
  await answer();
  changeTo(3);
  await answer();
  state.hasCard = true;
  changeTo(3);
  expect(told).toEqual([
    [3, true],
    [3, true],
  ]);
});

test("a page that names nothing wants no card script", async () => {
  const { told, changeTo, answer } = page();
  changeTo(2);
  await answer();
  changeTo(0);
  changeTo(0);
  expect(told).toEqual([
    [2, true],
    [0, false],
  ]);
});

test("a page that is shown again tells its count again, and does not want the card script that it has", async () => {
  const { state, told, changeTo, count, answer } = page();
  changeTo(3);
  state.hasCard = true;
  await answer();
  count.shownAgain();
  expect(told).toEqual([
    [3, true],
    [3, false],
  ]);
});
