/** Where the card goes: under the line that was pointed at, above it when there is no room, always inside the viewport. */
import { computePosition, flip, offset, platform, shift, size } from "@floating-ui/dom";
import type { CardHost } from "./host";

/** Pixels between mention and card, and between card and the edge of the viewport. */
const GAP = 8;
/** A card is given at least this height, even if it must then cover its mention. */
const LEAST_ROOM = 240;

export type Side = "bottom-start" | "top-start";

/**
 * Places the card at a mention. `line` says which of its lines, where it runs over several. A card that is up keeps its
 * `side`, so that it does not jump over its mention when it grows; what does not fit there scrolls. Resolves with the side it took.
 */
export async function placeCard(host: CardHost, rects: readonly DOMRect[], line: number, side?: Side): Promise<Side | undefined> {
  const rect = rects[line] ?? rects[0];
  if (!rect) return side;
  // The host itself moves by a transform, which would make it what positions are counted from: count from the viewport.
  const fromViewport = { ...platform, getOffsetParent: () => window };
  const { x, y, placement } = await computePosition({ getBoundingClientRect: () => rect }, host.mount, {
    platform: fromViewport,
    strategy: "fixed",
    placement: side ?? "bottom-start",
    middleware: [
      offset(GAP),
      ...(side ? [] : [flip({ padding: GAP, fallbackStrategy: "bestFit" })]),
      size({ padding: GAP, apply: ({ availableHeight }) => host.allow(Math.max(LEAST_ROOM, availableHeight)) }),
      shift({ padding: GAP, crossAxis: true }),
    ],
  });
  host.place(x, y);
  return placement.startsWith("top") ? "top-start" : "bottom-start";
}

/** The line of a mention that is nearest to a point. */
export function lineAt(rects: readonly DOMRect[], point: { x: number; y: number } | undefined): number {
  if (!point) return 0;
  const distance = (r: DOMRect) => Math.max(r.left - point.x, 0, point.x - r.right) + 4 * Math.max(r.top - point.y, 0, point.y - r.bottom);
  return rects.reduce((best, rect, i) => (distance(rect) < distance(rects[best] ?? rect) ? i : best), 0);
}

/** The box around some rectangles; none when there are none. */
export function boundsOf(rects: readonly DOMRect[]): DOMRect | undefined {
  const [first, ...rest] = rects;
  if (!first) return undefined;
  let { left, top, right, bottom } = first;
  for (const r of rest) {
    left = Math.min(left, r.left);
    top = Math.min(top, r.top);
    right = Math.max(right, r.right);
    bottom = Math.max(bottom, r.bottom);
  }
  return new DOMRect(left, top, right - left, bottom - top);
}
