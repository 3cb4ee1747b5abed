/**
 * Which boxes are near the viewport. The browser works through all that it watches in every frame of a page that changes:
 * so of very many boxes only the first of each short stretch is watched.
 */

/** How far outside the viewport a watched box is near, in screens: enough for scrolling to find marks in place. */
const NEAR = 3;
/** How far a stretch reaches, in screens: a screen less than what is near, so that nobody sees the end of one that is not. */
const STRETCH = NEAR - 1;
/** Up to so many boxes are watched one by one. */
const FEW = 1000;
/** Boxes of a stretch, to begin with. */
const MANY = 16;

/** Boxes that follow each other in the document, near when the first is. */
type Stretch = readonly Element[];

export interface NearWatch {
  /** Watches these boxes, in document order, and no others from now on; in steps. */
  follow(boxes: readonly Element[]): Generator<undefined, void, void>;
  /** Whether a box that is watched was near when it was last heard of. */
  isNear(box: Element): boolean;
}

/** Calls back for the boxes that come near, and when they no longer are; also soon after they are first watched. */
export function watchNear(onChange: (box: Element, isNear: boolean) => void, signal: AbortSignal): NearWatch {
  let stretches = new Map<Element, Stretch>();
  const watched = new Set<Element>();
  const near = new Set<Element>();
  /** Boxes with which a stretch begins because the one before would reach too far. */
  const starts = new WeakSet<Element>();
  const ordinals = new WeakMap<Element, number>();
  let count = 0;

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) near.add(target);
        else near.delete(target);
        for (const box of within(stretches.get(target) ?? [])) onChange(box, isIntersecting);
      }
    },
    { rootMargin: `${NEAR * 100}% 0px` },
  );
  signal.addEventListener("abort", () => {
    observer.disconnect();
    for (const set of [stretches, watched, near]) set.clear();
  });

  function watch(box: Element): void {
    if (watched.has(box)) return;
    watched.add(box);
    observer.observe(box);
  }

  /** A stretch, or as much of it as is not too far from its beginning; the rest becomes one of its own. */
  function within(stretch: Stretch): Stretch {
    const [first, last] = [stretch[0], stretch.at(-1)];
    if (!first || first === last || !last || spread(first, last) <= STRETCH * innerHeight) return stretch;
    const middle = stretch.length >> 1;
    const rest = stretch.slice(middle);
    const [start] = rest;
    if (start) {
      starts.add(start);
      for (const box of rest) stretches.set(box, rest);
      watch(start);
    }
    const kept = stretch.slice(0, middle);
    for (const box of kept) stretches.set(box, kept);
    return within(kept);
  }

  /** Whether a stretch begins with this box: for each box the same at all times, so that one that comes or goes changes no other stretch. */
  function begins(box: Element): boolean {
    let ordinal = ordinals.get(box);
    if (ordinal === undefined) {
      ordinal = count++;
      ordinals.set(box, ordinal);
    }
    return ordinal % MANY === 0 || starts.has(box);
  }

  function* inStretches(boxes: readonly Element[]): Generator<Stretch, void, void> {
    let stretch: Element[] = [];
    for (const box of boxes) {
      if (stretch.length && (boxes.length <= FEW || begins(box) || stretch.length === 2 * MANY)) {
        yield stretch;
        stretch = [];
      }
      stretch.push(box);
    }
    if (stretch.length) yield stretch;
  }

  return {
    *follow(boxes) {
      const next = new Map<Element, Stretch>();
      const firsts = new Set<Element>();
      for (const stretch of inStretches(boxes)) {
        for (const box of stretch) next.set(box, stretch);
        firsts.add(stretch[0] as Element);
        yield;
      }
      stretches = next;
      for (const box of watched) {
        if (firsts.has(box)) continue;
        observer.unobserve(box);
        watched.delete(box);
        near.delete(box);
        yield;
      }
      for (const box of firsts) {
        watch(box);
        yield;
      }
    },
    isNear(box) {
      const first = stretches.get(box)?.[0];
      return first !== undefined && near.has(first);
    },
  };
}

/** From the top of the higher of two boxes to the bottom of the lower, in pixels; a box that is not rendered is nowhere. */
function spread(a: Element, b: Element): number {
  const rects = [a.getBoundingClientRect(), b.getBoundingClientRect()];
  return Math.max(...rects.map(({ bottom }) => bottom)) - Math.min(...rects.map(({ top }) => top));
}
