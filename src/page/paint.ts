/**
 * Painting marks by the CSS Custom Highlight API: one Highlight per kind and one for the mention whose card is up. The
 * rules stand in `marks.css`, which the browser puts in as the extension's own sheet, so the page's DOM stays as it is.
 * Only flows near the viewport are registered; the index knows the rest.
 */
import { type Kind, kinds } from "../dataset/standing";
import type { Flow } from "./flows";
import { type MentionIndex, type PlacedMention, staticRangeOf } from "./mention-index";

/** How often one card is marked. */
export type Density = "every" | "paragraph" | "page";

/** How far outside the viewport flows are registered: a good screen, so that scrolling finds marks in place. */
const NEAR = "100% 0px";

export const highlightName = (kind: Kind): string => `export-control-lens-${kind}`;
export const activeName = "export-control-lens-active";

export interface Painter {
  /** Paints what the index holds now, with what is still near the viewport. */
  refresh(): void;
  /** Shows which mention has its card up; none to show none. */
  activate(mention: PlacedMention | undefined): void;
}

/** Makes a painter; everything it registered goes when the signal aborts. */
export function createPainter(document: Document, index: MentionIndex, density: () => Density, signal: AbortSignal): Painter {
  const highlights = new Map<Kind, Highlight>(kinds.map((kind) => [kind, new Highlight()]));
  const active = new Highlight();
  active.priority = 1;
  const painted = new Map<Flow, { kind: Kind; range: StaticRange }[]>();
  let blocks = new Map<Element, Flow[]>();
  let marked = new Set<PlacedMention>();

  for (const [kind, highlight] of highlights) CSS.highlights.set(highlightName(kind), highlight);
  CSS.highlights.set(activeName, active);

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) for (const flow of blocks.get(target) ?? []) isIntersecting ? paint(flow) : wipe(flow);
    },
    { rootMargin: NEAR },
  );
  signal.addEventListener("abort", () => {
    observer.disconnect();
    for (const [kind, highlight] of highlights) if (CSS.highlights.get(highlightName(kind)) === highlight) CSS.highlights.delete(highlightName(kind));
    if (CSS.highlights.get(activeName) === active) CSS.highlights.delete(activeName);
  });

  function paint(flow: Flow): void {
    if (painted.has(flow)) return;
    const ranges = index.of(flow).flatMap((mention) => {
      const range = marked.has(mention) ? staticRangeOf(mention) : undefined;
      return range ? [{ kind: mention.kind, range }] : [];
    });
    for (const { kind, range } of ranges) highlights.get(kind)?.add(range);
    painted.set(flow, ranges);
  }

  function wipe(flow: Flow): void {
    for (const { kind, range } of painted.get(flow) ?? []) highlights.get(kind)?.delete(range);
    painted.delete(flow);
  }

  return {
    refresh() {
      const flows = index.flows();
      const known = new Set(flows);
      marked = markedMentions(flows, index, density());
      for (const flow of [...painted.keys()]) {
        // A flow that stays is painted anew: its mentions may have changed.
        wipe(flow);
        if (known.has(flow)) paint(flow);
      }
      const next = new Map<Element, Flow[]>();
      for (const flow of flows) {
        const box = boxOf(flow, document);
        const list = next.get(box);
        if (list) list.push(flow);
        else next.set(box, [flow]);
      }
      for (const box of blocks.keys()) if (!next.has(box)) observer.unobserve(box);
      for (const [box, list] of next) {
        const old = blocks.get(box);
        if (old && list.every((flow) => old.includes(flow))) continue;
        // Observing anew makes the browser report where the box is, also when it has not moved.
        observer.unobserve(box);
        observer.observe(box);
      }
      blocks = next;
    },
    activate(mention) {
      active.clear();
      const range = mention && staticRangeOf(mention);
      if (range) active.add(range);
    },
  };
}

/** The mentions that get a mark: by the density, the first of each card in the paragraph or page. */
function markedMentions(flows: readonly Flow[], index: MentionIndex, density: Density): Set<PlacedMention> {
  const marked = new Set<PlacedMention>();
  const seen = new Set<string>();
  for (const flow of flows) {
    if (density === "paragraph") seen.clear();
    for (const mention of index.of(flow)) {
      if (density !== "every" && seen.has(mention.card)) continue;
      seen.add(mention.card);
      marked.add(mention);
    }
  }
  return marked;
}

/** An element with a box of its own that can be watched for a flow: its block, or the nearest one around it that is rendered as a box. */
function boxOf(flow: Flow, document: Document): Element {
  let element: Element | null = flow.block.nodeType === 11 ? (flow.block as ShadowRoot).host : (flow.block as Element);
  while (element && getComputedStyle(element).display === "contents") element = element.parentElement;
  return element ?? document.documentElement;
}
