/**
 * The places of a card's relations: the card in the middle, what points to it on the left, what it points to on the
 * right, in groups by relation. Heights are pixels, so that lines and names agree without measuring.
 */
import type { CardLink } from "../../dataset/compiled";
import { inverseOf, type Relation } from "../../dataset/relation";

export const NODE = 28;
export const HEAD = 24;
const GAP = 16;

/** A group longer than this is cut until the reader asks for the rest. */
export const SHOWN = 8;

export type Side = "left" | "right";

export interface PlacedNode {
  link: CardLink;
  /** The middle of its row. */
  y: number;
}

export interface PlacedGroup {
  relation: Relation;
  top: number;
  nodes: PlacedNode[];
  /** How many more there are. */
  rest: number;
}

export interface RelationColumns {
  left: PlacedGroup[];
  right: PlacedGroup[];
  height: number;
  /** The middle of the card. */
  centre: number;
}

const written: ReadonlySet<string> = new Set(Object.keys(inverseOf));

/** What the card itself says goes to the right, what others say of it to the left. */
const sideOf = (relation: Relation): Side => (written.has(relation) ? "right" : "left");

/** Lays the relations out; groups in `whole` are shown to the last. */
export function columnsOf(links: readonly CardLink[], whole: ReadonlySet<Relation>): RelationColumns {
  const groups = new Map<Relation, CardLink[]>();
  for (const link of links) groups.set(link.relation, [...(groups.get(link.relation) ?? []), link]);
  const onSide = (side: Side) =>
    place(
      [...groups].filter(([relation]) => sideOf(relation) === side),
      whole,
    );
  const [left, right] = [onSide("left"), onSide("right")];
  const height = Math.max(left.height, right.height, 96);
  const lower = (groups: PlacedGroup[], by: number): PlacedGroup[] =>
    groups.map((group) => ({ ...group, top: group.top + by, nodes: group.nodes.map((node) => ({ ...node, y: node.y + by })) }));
  return {
    left: lower(left.groups, (height - left.height) / 2),
    right: lower(right.groups, (height - right.height) / 2),
    height,
    centre: height / 2,
  };
}

function place(groups: readonly [Relation, CardLink[]][], whole: ReadonlySet<Relation>): { groups: PlacedGroup[]; height: number } {
  let top = 0;
  const done = groups.map(([relation, links]): PlacedGroup => {
    const all = whole.has(relation) || links.length <= SHOWN + 1;
    const shown = all ? links : links.slice(0, SHOWN);
    const nodes = shown.map((link, nth) => ({ link, y: top + HEAD + nth * NODE + NODE / 2 }));
    const group = { relation, top, nodes, rest: links.length - shown.length };
    top += HEAD + (shown.length + (all ? 0 : 1)) * NODE + GAP;
    return group;
  });
  return { groups: done, height: Math.max(0, top - GAP) };
}

/** The curve from the card to a node, in a drawing that is 100 wide between them. */
export function curve(side: Side, from: number, to: number): string {
  return side === "right" ? `M0 ${from}C50 ${from} 50 ${to} 100 ${to}` : `M100 ${from}C50 ${from} 50 ${to} 0 ${to}`;
}

/** Where an arrow key leads from a place among the nodes: up and down its column, or to the nearest of the other. */
export function stepFrom(
  at: { side: Side; nth: number },
  key: string,
  columns: Pick<RelationColumns, Side>,
): { side: Side; nth: number } | undefined {
  const nodes = (side: Side): PlacedNode[] => columns[side].flatMap((group) => group.nodes);
  const here = nodes(at.side);
  if (key === "ArrowDown" || key === "ArrowUp") {
    const nth = at.nth + (key === "ArrowDown" ? 1 : -1);
    return here[nth] && { side: at.side, nth };
  }
  if (key === "Home") return { side: at.side, nth: 0 };
  if (key === "End") return { side: at.side, nth: here.length - 1 };
  const side = key === "ArrowLeft" ? "left" : key === "ArrowRight" ? "right" : undefined;
  const y = here[at.nth]?.y;
  if (side === undefined || side === at.side || y === undefined) return undefined;
  const [nearest] = nodes(side)
    .map((node, nth) => ({ nth, far: Math.abs(node.y - y) }))
    .sort((a, b) => a.far - b.far);
  return nearest && { side, nth: nearest.nth };
}
