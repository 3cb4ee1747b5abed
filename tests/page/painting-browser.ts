/** What jsdom lacks of a browser that paints marks: everything is in view at once, and idle time comes with the next timer. */
import { vi } from "vitest";

/** Puts it into the global object; `vi.unstubAllGlobals` takes it out again. The registry holds what is painted. */
export function stubPainting(): Map<string, Set<StaticRange>> {
  const highlights = new Map<string, Set<StaticRange>>();
  vi.stubGlobal("CSS", { highlights });
  vi.stubGlobal("Highlight", class extends Set<StaticRange> {});
  vi.stubGlobal(
    "StaticRange",
    class {
      constructor(places: StaticRangeInit) {
        Object.assign(this, places);
      }
    },
  );
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(readonly tell: (entries: { target: Element; isIntersecting: boolean }[]) => void) {}
      observe(target: Element) {
        this.tell([{ target, isIntersecting: true }]);
      }
      unobserve() {}
      disconnect() {}
    },
  );
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  const used: IdleDeadline = { didTimeout: true, timeRemaining: () => 0 };
  vi.stubGlobal("requestIdleCallback", (work: IdleRequestCallback) => setTimeout(() => work(used), 0));
  Element.prototype.checkVisibility = () => true;
  return highlights;
}
