/**
 * Elements that get their open shadow root only after they were read: a page may define its custom elements late, and
 * nothing tells of that (https://github.com/whatwg/dom/issues/1287). But what they show then has a size, of their own or of what holds them.
 */

/** So many elements without a root are watched at most; pages that name every box by an element of its own have thousands. */
const MOST = 300;

export interface LateRoots {
  /** Takes note of an element that may get a root. */
  expect(element: Element): void;
}

/** Calls back once for each expected element that has got an open root. */
export function watchLateRoots(onRoot: (host: Element) => void, signal: AbortSignal): LateRoots {
  const expected = new Set<Element>();
  const observer = new ResizeObserver(() => {
    for (const element of expected) {
      if (element.isConnected && !element.shadowRoot) continue;
      expected.delete(element);
      observer.unobserve(element);
      if (element.shadowRoot) onRoot(element);
    }
    if (expected.size === 0) observer.disconnect();
  });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    expected.clear();
  });
  return {
    expect(element) {
      if (expected.has(element) || expected.size >= MOST || signal.aborted) return;
      expected.add(element);
      observer.observe(element);
      // While it is inline it has no size of its own; what holds it has.
      if (element.parentElement) observer.observe(element.parentElement);
    },
  };
}
