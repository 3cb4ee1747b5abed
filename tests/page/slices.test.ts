import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { inSlices, SLICE } from "../../src/page/slices";

/** A clock that only the work moves on, and idle times of a set length by it. */
const clock = { now: 0, idleFor: 0, idles: 0 };
const page = Object.assign(new EventTarget(), { visibilityState: "visible" }) as unknown as Document;

beforeEach(() => {
  Object.assign(clock, { now: 0, idleFor: 0, idles: 0 });
  vi.spyOn(performance, "now").mockImplementation(() => clock.now);
  vi.stubGlobal("requestIdleCallback", (work: IdleRequestCallback) => {
    clock.idles++;
    const end = clock.now + clock.idleFor;
    setTimeout(() => work({ didTimeout: false, timeRemaining: () => Math.max(0, end - clock.now) }));
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Steps of a millisecond each. */
function* work(steps: number, after: (step: number) => void = () => {}): Generator<undefined, string, void> {
  for (let step = 1; step <= steps; step++) {
    clock.now++;
    after(step);
    yield;
  }
  return "done";
}

test("a time of idleness is used by one slice after the other, so that few are needed", async () => {
  clock.idleFor = 50;
  expect(await inSlices(work(480), page, new AbortController().signal)).toBe("done");
  expect(clock.idles).toBeLessThan(12);
});

test("where no idleness is left there is one slice, and the next with the next idle callback", async () => {
  await inSlices(work(10 * SLICE), page, new AbortController().signal);
  expect(clock.idles).toBeGreaterThanOrEqual(10);
});

test("idleness that the reader ends is not used up", async () => {
  clock.idleFor = 50;
  const endings = work(3 * SLICE, (step) => {
    if (step === 2) clock.idleFor = 0;
  });
  vi.stubGlobal("requestIdleCallback", (todo: IdleRequestCallback) => {
    clock.idles++;
    setTimeout(() => todo({ didTimeout: false, timeRemaining: () => clock.idleFor }));
  });
  await inSlices(endings, page, new AbortController().signal);
  expect(clock.idles).toBeGreaterThanOrEqual(3);
});

test("an abort between two slices of one idle time lets no further step run", async () => {
  clock.idleFor = 1000;
  const end = new AbortController();
  let last = 0;
  const steps = work(500, (step) => {
    last = step;
    if (step === 2 * SLICE) end.abort(new Error("left"));
  });
  await expect(inSlices(steps, page, end.signal)).rejects.toThrow("left");
  expect(last).toBeLessThanOrEqual(3 * SLICE);
});

test("several works take turns and all end", async () => {
  clock.idleFor = 50;
  const { signal } = new AbortController();
  expect(await Promise.all([90, 40, 200].map((steps) => inSlices(work(steps), page, signal)))).toEqual(["done", "done", "done"]);
});
