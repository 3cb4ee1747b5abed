/**
 * The text of a page, kept up to date in steps: all flows in document order, and the open shadow roots among them. What
 * changed is read again and put in its place; everything else stays the same object.
 */
import { around, type Flow, hasText, isInSkipped, isSkipped, pointAt, type RootListener, walkFlows } from "./flows";
import type { Changes } from "./observe";

/** Steps of this many flows each, where one alone costs next to nothing. */
const STRIDE = 200;

export class PageText {
  flows: readonly Flow[] = [];
  #roots = new Set<ShadowRoot>();
  readonly #listener: RootListener;

  /** The listener hears of each open shadow root that is met, and of what may get one. */
  constructor(listener: RootListener) {
    this.#listener = {
      ...listener,
      onRoot: (root) => {
        this.#roots.add(root);
        listener.onRoot?.(root);
      },
    };
  }

  /** The open shadow roots on the page. */
  get shadowRoots(): ShadowRoot[] {
    return [...this.#roots].filter((root) => root.isConnected);
  }

  /** Forgets everything. */
  clear(): void {
    this.flows = [];
    this.#roots.clear();
  }

  /** Reads what changed. `prepare` is called for each new flow, as a step of its own. */
  *update(body: Element, changes: Changes, prepare: (flow: Flow) => void): Generator<undefined, void, void> {
    const isWhole = changes === "all" || changes.blocks.some((block) => block.contains(body));
    if (isWhole) {
      this.#roots.clear();
      this.flows = yield* this.#read(body, prepare);
      return;
    }
    for (const root of this.#roots) if (!root.isConnected) this.#roots.delete(root);
    const blocks = changes.blocks.filter((block) => body.contains(block));
    this.flows = yield* this.#replaced(body, blocks, prepare);
  }

  *#read(root: Element, prepare: (flow: Flow) => void): Generator<undefined, Flow[], void> {
    const found: Flow[] = [];
    for (const flow of walkFlows(root, this.#listener)) {
      if (flow && hasText(flow)) {
        prepare(flow);
        found.push(flow);
      }
      yield;
    }
    return found;
  }

  /** The flows of these blocks read again, among all others. */
  *#replaced(body: Element, blocks: readonly Element[], prepare: (flow: Flow) => void): Generator<undefined, readonly Flow[], void> {
    const isChanged = insideOf(blocks);
    const kept: Flow[] = [];
    for (const [i, flow] of this.flows.entries()) {
      if (flow.block.isConnected && !isChanged(flow.block)) kept.push(flow);
      if (i % STRIDE === 0) yield;
    }
    const sorted = [...blocks].sort((a, b) => (isBefore(a, b) ? -1 : 1));
    const fresh: { at: number; flows: Flow[] }[] = [];
    let last: Element | undefined;
    for (const block of sorted) {
      // Moved since into another that has changed, a block is read with that.
      if (last?.contains(block)) continue;
      last = block;
      if (!block.isConnected || isSkipped(block) || isInSkipped(block, body)) continue;
      const flows = yield* this.#read(block, prepare);
      if (flows.length) fresh.push({ at: placeOf(block, kept), flows });
    }
    if (fresh.length === 0) return kept.length === this.flows.length ? this.flows : kept;
    const merged: Flow[] = [];
    let next = 0;
    for (let i = 0; i <= kept.length; i++) {
      for (; fresh[next]?.at === i; next++) for (const flow of fresh[next]?.flows ?? []) merged.push(flow);
      const flow = kept[i];
      if (flow) merged.push(flow);
      if (i % STRIDE === 0) yield;
    }
    return merged;
  }
}

/** Tells whether a node lies in one of the blocks, or is one. What was found on the way up is remembered. */
function insideOf(blocks: readonly Element[]): (node: Node) => boolean {
  const known = new Map<Node, boolean>(blocks.map((block) => [block, true]));
  return (node) => {
    const way: Node[] = [];
    let at: Node | null = node;
    while (at && !known.has(at)) {
      way.push(at);
      at = around(at);
    }
    const inside = at !== null && known.get(at) === true;
    for (const passed of way) known.set(passed, inside);
    return inside;
  };
}

/** Where the flows of a block belong among the others: before the first that comes after it. */
function placeOf(block: Element, flows: readonly Flow[]): number {
  let low = 0;
  let high = flows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(block, inDocument(firstWord(flows[middle] as Flow)))) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where the text of a flow begins. Before that there may be white space, and a block put between the two leaves the flow as it is. */
function firstWord(flow: Flow): Node {
  return (pointAt(flow, flow.text.search(/\S/)) as { node: Text }).node;
}

/** The node itself, or the host outside of all shadow roots around it. */
function inDocument(node: Node): Node {
  let at = node;
  for (let root = at.getRootNode(); root.nodeType === 11 && "host" in root; root = at.getRootNode()) at = (root as ShadowRoot).host;
  return at;
}

function isBefore(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & 4) !== 0; // Node.DOCUMENT_POSITION_FOLLOWING
}
