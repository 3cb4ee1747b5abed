// @vitest-environment jsdom
import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { collectFlows } from "../../src/page/flows";
import { type Changes, mergeChanges, watchPage } from "../../src/page/observe";
import { PageText } from "../../src/page/page-text";
import { runs } from "../support/runs";
import { bursts, type Step, shuffling } from "./random-changes";

/** A page that is read once, then kept up to date by what is observed on it. */
class LivingPage {
  readonly end = new AbortController();
  readonly text = new PageText({ onRoot: (root) => this.watch.add(root) });
  pending: Changes | undefined = "all";
  readonly watch = watchPage(
    document,
    { isOurs: () => false, onChange: (changes) => (this.pending = mergeChanges(this.pending, changes)) },
    this.end.signal,
  );

  async catchUp(): Promise<void> {
    await Promise.resolve(); // the observer's records
    vi.advanceTimersByTime(1000);
    const changes = this.pending;
    this.pending = undefined;
    if (changes) for (const _ of this.text.update(document.body, changes, () => undefined)) void _;
  }
}

/** The flows as they read, without the white space that parts or ends them. */
const told = (flows: readonly { text: string }[]) => flows.map(({ text }) => text.replace(/\s+/g, " ").trim());

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What random changes have once found wrong. */
const found: Step[][][] = [
  // Paragraphs put into a line break, and the whole article into one of them.
  [
    [
      ["add", "br", 0, 0],
      ["add", "p", 0, 0],
      ["add", "p", 0, 0],
    ],
    [["add", "p", 3, 0]],
    [
      ["move", "p", 5, 4],
      ["add", "p", 0, 0],
    ],
  ],
  // A block hidden that alone parted the words before bold text from those in it.
  [[["add", "p", 4, 0]], [["hide", "p", 5, 0]]],
  // A block put between the white space that a flow begins with and its words.
  [
    [
      ["add", "p", 0, 15],
      ["add", "p", 20, 0],
    ],
    [
      ["add", "#space", 21, 0],
      ["add", "p", 0, 0],
      ["add", "p", 0, 2],
      ["write", "p", 45, 0],
      ["add", "p", 0, 0],
    ],
    [
      ["add", "#root", 0, 0],
      ["add", "p", 0, 0],
      ["add", "#root", 37, 16],
      ["add", "p", 0, 0],
    ],
  ],
];

test("after any changes the text that is known is the text that a fresh look would find", async () => {
  await fc.assert(
    fc.asyncProperty(bursts, async (changes) => {
      document.body.innerHTML = "<main><p>one <b>two</b></p><div>three<p>four</p>five</div><ul><li>six</li></ul></main>";
      const change = shuffling(document.body, (count) => `word${count} `);
      const page = new LivingPage();
      try {
        await page.catchUp();
        for (const burst of changes) {
          for (const one of burst) change(one);
          await page.catchUp();
          expect(told(page.text.flows)).toEqual(told(collectFlows(document.body)));
        }
      } finally {
        // Also after a failure: all of them observe one document, and each search for a smaller failure opens many.
        page.end.abort();
      }
    }),
    { numRuns: runs(150), examples: found.map((changes) => [changes]) },
  );
});
