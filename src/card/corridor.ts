/** The corridor: the ground between a mention and its card, over which the pointer may travel without the card closing. */

export interface Point {
  x: number;
  y: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Pixels by which the corridor is wider than the two boxes. */
const MARGIN = 4;

/** Whether a point lies in the convex hull of two boxes. */
export function inCorridor(point: Point, from: Box, to: Box): boolean {
  const hull = convexHull([...corners(from), ...corners(to)]);
  return hull.every((a, i) => {
    const b = hull[(i + 1) % hull.length] ?? a;
    return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x) >= 0;
  });
}

/** Pixels between a point and a box; 0 inside. */
export function distance({ x, y }: Point, { left, top, right, bottom }: Box): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

function corners({ left, top, right, bottom }: Box): Point[] {
  return [
    { x: left - MARGIN, y: top - MARGIN },
    { x: right + MARGIN, y: top - MARGIN },
    { x: right + MARGIN, y: bottom + MARGIN },
    { x: left - MARGIN, y: bottom + MARGIN },
  ];
}

/** Andrew's monotone chain (1979, https://doi.org/10.1016/0020-0190(79)90072-3); clockwise on a screen, whose y grows downwards. */
function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const half = (list: readonly Point[]) => {
    const chain: Point[] = [];
    for (const p of list) {
      for (;;) {
        const a = chain[chain.length - 2];
        const b = chain[chain.length - 1];
        if (!a || !b || (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x) > 0) break;
        chain.pop();
      }
      chain.push(p);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half([...sorted].reverse())];
}
