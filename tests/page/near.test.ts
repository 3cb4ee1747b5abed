// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { watchNear } from "../../src/page/near";

/** The height of a screen, in pixels. */
const SCREEN = 800;
let tell: (entries: { target: Element; isIntersecting: boolean }[]) => void;
const watched = new Set<Element>();
let isOver = false;

beforeEach(() => {
  watched.clear();
  isOver = false;
  vi.stubGlobal("innerHeight", SCREEN);
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(callback: typeof tell) {
        tell = callback;
      }
      observe = (box: Element) => watched.add(box);
      unobserve = (box: Element) => watched.delete(box);
      disconnect = () => {
        isOver = true;
      };
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

/** Boxes one below the other, each so many pixels high. */
function column(count: number, height: number): Element[] {
  return Array.from({ length: count }, (_, i) => placed(i * height, height));
}

function placed(top: number, height: number): Element {
  const box = document.createElement("p");
  box.getBoundingClientRect = () => new DOMRect(0, top, 100, height);
  return box;
}

function watchOf(boxes: readonly Element[], signal = new AbortController().signal) {
  const near = new Set<Element>();
  const watch = watchNear((box, isNear) => (isNear ? near.add(box) : near.delete(box)), signal);
  const follow = (all: readonly Element[]) => {
    for (const _ of watch.follow(all));
  };
  follow(boxes);
  return { near, watch, follow };
}

/** As a browser does: tells of each watched box whether it is within three screens of the viewport, until no new one is watched. */
function look(scrolled = 0): void {
  const told = new Set<Element>();
  for (let news = [...watched]; news.length; news = [...watched].filter((box) => !told.has(box))) {
    for (const box of news) told.add(box);
    tell(
      news.map((target) => {
        const { top, bottom } = target.getBoundingClientRect();
        return { target, isIntersecting: bottom - scrolled > -3 * SCREEN && top - scrolled < 4 * SCREEN };
      }),
    );
  }
}

describe("which boxes are near the viewport", () => {
  test("few boxes are watched one by one", () => {
    const boxes = column(500, 60);
    const { near, watch } = watchOf(boxes);
    expect(watched).toEqual(new Set(boxes));
    look();
    expect(near).toEqual(new Set(boxes.slice(0, 54)));
    expect([watch.isNear(boxes[0] as Element), watch.isNear(boxes[100] as Element)]).toEqual([true, false]);
  });

  test.each([20, 60, 150, 900, 5000])("of very many, %d pixels high, all on the screen are near wherever one scrolls to, and few are", (height) => {
    const boxes = column(3000, height);
    const { near } = watchOf(boxes);
    for (const scrolled of [0, 10 * height, 1234.5 * height, 2990 * height, 40 * height]) {
      look(scrolled);
      const seen = boxes.filter((_, i) => (i + 1) * height > scrolled && i * height < scrolled + SCREEN);
      for (const box of seen) expect(near).toContain(box);
      expect(near.size).toBeLessThan((10 * SCREEN) / height + 40);
    }
  });

  test("of very many small ones no more than a tenth are watched", () => {
    watchOf(column(20_000, 40));
    look();
    expect(watched.size).toBeLessThan(2000);
  });

  test("a box that comes changes what is watched by one stretch at most, and one that goes is let go", () => {
    const boxes = column(3000, 40);
    const { follow } = watchOf(boxes);
    look();
    const before = new Set(watched);
    const added = placed(0, 40);
    follow([...boxes.slice(0, 1500), added, ...boxes.slice(1500)]);
    expect([...watched].filter((box) => !before.has(box)).length).toBeLessThan(2);
    follow(boxes.slice(0, 40));
    expect(watched).toEqual(new Set(boxes.slice(0, 40)));
  });

  test("following that was given up half way is made good by the next", () => {
    const boxes = column(600, 40);
    const { watch, follow } = watchOf([]);
    const half = watch.follow(boxes);
    for (let i = 0; i < 800; i++) half.next();
    follow(boxes);
    expect(watched).toEqual(new Set(boxes));
  });

  test("all ends with the signal", () => {
    const end = new AbortController();
    const boxes = column(10, 40);
    const { watch } = watchOf(boxes, end.signal);
    look();
    end.abort();
    expect([isOver, watch.isNear(boxes[0] as Element)]).toEqual([true, false]);
  });
});
