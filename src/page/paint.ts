/**
 * Painting marks by the CSS Custom Highlight API: one Highlight for each way to mark and one for the mention whose card is up. The
 * rules stand in `marks.css`, which the browser puts in as the extension's own sheet, so the page's DOM stays as it is.
 * Only flows near the viewport are registered; the index knows the rest.
 */
import { isOwnId } from "../linking/own-names";
import type { Flow } from "./flows";
import { type MentionIndex, type PlacedMention, staticRangeOf } from "./mention-index";
import { watchNear } from "./near";

/** How names are marked. */
export interface Look {
  /** How often one card is marked. */
  density: "every" | "paragraph" | "page";
  /** Each kind by its own line, all by one thin grey line, or none before the pointer rests on it. */
  markStyle: "line" | "hairline" | "hover";
  /** In which hues the kinds are told apart. */
  palette: "standard" | "distinct";
}

/** The name under which `marks.css` knows a mention's mark; none where it is not marked. */
export function highlightName({ kind, card }: Pick<PlacedMention, "kind" | "card">, { markStyle, palette }: Look): string | undefined {
  if (markStyle === "hover") return undefined;
  const own = isOwnId(card);
  if (markStyle === "hairline") return `export-control-lens-hairline${own ? "-own" : ""}`;
  return `export-control-lens-${palette === "distinct" ? "distinct-" : ""}${own ? "own" : kind}`;
}
const activeName = "export-control-lens-active";

/** A mark on the page. */
interface Mark {
  mention: PlacedMention;
  highlight: Highlight;
  range: StaticRange;
}

export interface Painter {
  /** Paints what the index holds now, with what is still near the viewport; in steps. */
  refresh(): Generator<undefined, void, void>;
  /** Takes the marks off a flow until the next refresh: its text is no longer what it was. */
  wipe(flow: Flow): void;
  /** Sees to it that our highlights are still those which the page paints: any script may clear the page's registry. */
  keep(): void;
  /** Shows which mention has its card up; none to show none. */
  activate(mention: PlacedMention | undefined): void;
}

/** Makes a painter; everything it registered goes when the signal aborts. */
export function createPainter(document: Document, index: MentionIndex, look: () => Look, signal: AbortSignal): Painter {
  const highlights = new Map<string, Highlight>();
  const active = new Highlight();
  active.priority = 1;
  highlights.set(activeName, active);
  const painted = new Map<Flow, Mark[]>();
  let boxes = new Map<Element, Flow[]>();
  let marked = new Set<PlacedMention>();

  const near = watchNear((box, isNear) => {
    keep();
    for (const flow of boxes.get(box) ?? []) isNear ? paint(flow) : wipe(flow);
  }, signal);
  signal.addEventListener("abort", () => {
    for (const [name, highlight] of highlights) {
      highlight.clear();
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
    painted.clear();
    boxes.clear();
  });
  keep();

  function keep(): void {
    if (signal.aborted) return;
    for (const [name, highlight] of highlights) if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
  }

  function highlightOf(mention: PlacedMention): Highlight | undefined {
    const name = highlightName(mention, look());
    const known = name === undefined ? undefined : highlights.get(name);
    if (known || name === undefined) return known;
    const made = new Highlight();
    highlights.set(name, made);
    CSS.highlights.set(name, made);
    return made;
  }

  /** The mentions of a flow that are to be marked, each with the highlight that does it. */
  function wantedOf(flow: Flow): Omit<Mark, "range">[] {
    return index.of(flow).flatMap((mention) => {
      const highlight = marked.has(mention) ? highlightOf(mention) : undefined;
      return highlight ? [{ mention, highlight }] : [];
    });
  }

  function paint(flow: Flow): void {
    if (painted.has(flow) || signal.aborted) return;
    const marks = wantedOf(flow).flatMap(({ mention, highlight }) => {
      const range = staticRangeOf(mention);
      return range ? [{ mention, highlight, range }] : [];
    });
    for (const { highlight, range } of marks) highlight.add(range);
    painted.set(flow, marks);
  }

  function wipe(flow: Flow): void {
    for (const { highlight, range } of painted.get(flow) ?? []) highlight.delete(range);
    painted.delete(flow);
  }

  /** Whether a flow is painted as it should be. */
  function stands(flow: Flow): boolean {
    const marks = painted.get(flow) ?? [];
    const wanted = wantedOf(flow);
    return (
      marks.length === wanted.length &&
      marks.every(({ mention, highlight, range }, i) => wanted[i]?.mention === mention && wanted[i]?.highlight === highlight && highlight.has(range))
    );
  }

  return {
    *refresh() {
      keep();
      const flows = index.flows();
      const known = new Set(flows);
      marked = yield* markedMentions(flows, index, look().density);
      for (const flow of [...painted.keys()]) {
        if (known.has(flow) && stands(flow)) continue;
        wipe(flow);
        if (known.has(flow)) paint(flow);
        yield;
      }
      const next = new Map<Element, Flow[]>();
      for (const flow of flows) {
        const box = boxOf(flow, document);
        const list = next.get(box);
        if (list) list.push(flow);
        else next.set(box, [flow]);
        yield;
      }
      boxes = next;
      yield* near.follow([...next.keys()]);
      for (const [box, list] of next) {
        if (near.isNear(box)) for (const flow of list) paint(flow);
        yield;
      }
    },
    wipe,
    keep,
    activate(mention) {
      keep();
      active.clear();
      const range = mention && staticRangeOf(mention);
      if (range) active.add(range);
    },
  };
}

/** The mentions that get a mark: by the density, the first of each card in the paragraph or page. */
function* markedMentions(flows: readonly Flow[], index: MentionIndex, density: Look["density"]): Generator<undefined, Set<PlacedMention>, void> {
  const marked = new Set<PlacedMention>();
  const seen = new Set<string>();
  for (const flow of flows) {
    if (density === "paragraph") seen.clear();
    for (const mention of index.of(flow)) {
      if (density !== "every" && seen.has(mention.card)) continue;
      seen.add(mention.card);
      marked.add(mention);
    }
    yield;
  }
  return marked;
}

/** An element with a box of its own that can be watched for a flow: its block, or the nearest one around it that is rendered as a box. */
function boxOf(flow: Flow, document: Document): Element {
  let element: Element | null = flow.block.nodeType === 11 ? (flow.block as ShadowRoot).host : (flow.block as Element);
  while (element && getComputedStyle(element).display === "contents") element = element.parentElement;
  return element ?? document.documentElement;
}
