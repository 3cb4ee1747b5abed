/** Where the pointer is in relation to the card on the screen: in it, or on its way to it. */
import { distance, inCorridor, type Point } from "./corridor";
import type { CardHost } from "./host";
import { boundsOf } from "./placement";

export interface Way {
  /** Whether a point lies in the card. */
  inCard(point: Point): boolean;
  /** Whether the pointer is in the corridor from the mention to the card, and nearer to the card than when last asked. */
  toCard(point: Point, mention: readonly DOMRect[]): boolean;
}

/** Makes it for the card of a host. */
export function createWay(host: CardHost): Way {
  let lastGap = 0;
  return {
    inCard: (point) => host.shown && distance(point, host.box()) === 0,
    toCard(point, mention) {
      if (!host.shown) return false;
      const from = boundsOf(mention);
      const box = host.box();
      const gap = distance(point, box);
      const nearer = gap < lastGap - 0.5;
      lastGap = gap;
      return from !== undefined && nearer && inCorridor(point, from, box);
    },
  };
}
