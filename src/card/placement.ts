/** Where the card goes: under the line that was pointed at, above it when there is more room, always inside the viewport. */
import { computePosition, offset, platform, shift, size } from "@floating-ui/dom";
import type { CardHost } from "./host";

/** Pixels between mention and card, and between card and the edge of the viewport. */
const GAP = 8;
/** Under the mention there is room enough if a card can grow to this height there. */
const GOOD_ROOM = 440;

export type Side = "bottom-start" | "top-start";

/**
 * Places the card at a mention. `line` says which of its lines, where it runs over several. A card that is up keeps its
 * `side`: it grows away from its mention, its near edge stays, what does not fit scrolls. Resolves with the side it took.
 */
export async function placeCard(host: CardHost, rects: readonly DOMRect[], line: number, side?: Side): Promise<Side | undefined> {
  const rect = rects[line] ?? rects[0];
  if (!rect) return side;
  // The host itself moves by a transform, which would make it what positions are counted from: count from the viewport.
  const fromViewport = { ...platform, getOffsetParent: () => window };
  const taken = side ?? roomierSide(rect);
  const { x, y } = await computePosition({ getBoundingClientRect: () => rect }, host.mount, {
    platform: fromViewport,
    strategy: "fixed",
    placement: taken,
    middleware: [
      offset(GAP),
      size({ padding: GAP, apply: ({ availableHeight }) => host.allow(availableHeight) }),
      shift({ padding: GAP, crossAxis: true }),
    ],
  });
  if (taken === "bottom-start") host.place(x, y, "top");
  else host.place(x, y + host.box().height, "bottom");
  return taken;
}

/** The side on which a card can grow: under the line, unless there is little room and more above it. */
function roomierSide(line: DOMRect): Side {
  const below = document.documentElement.clientHeight - line.bottom;
  return below >= GOOD_ROOM + 2 * GAP || below >= line.top ? "bottom-start" : "top-start";
}

/** Whether some line is on the screen, or on it from its top to its bottom. */
export function isOnScreen(lines: readonly DOMRect[], much: "partly" | "wholly"): boolean {
  const { innerHeight } = window;
  return lines.some((r) => (much === "partly" ? r.bottom > 0 && r.top < innerHeight : r.top >= 0 && r.bottom <= innerHeight));
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
