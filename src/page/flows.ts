/**
 * Flows: the text of each run of inline content, joined across inline elements and ended by block edges, with a map
 * back to its text nodes. What is inline goes by the element's name, for asking the style of every element would cost
 * more than all the rest; where a mention stands, `visibility.ts` asks the style.
 */

export interface Flow {
  text: string;
  /** The text nodes, in order. */
  nodes: Text[];
  /** For each node: where in `text` its part begins. */
  at: number[];
  /** For each node: the offset in the node at which its part begins (0 but for the parts of a very long node). */
  from: number[];
  /** The block (or shadow root) that the run lies in directly. */
  block: Element | ShadowRoot;
}

/** A flow grows no longer than this; a longer run is cut, at white space or a sentence's end where there is one near. */
const LONGEST = 20_000;

const inline = new Set(
  "a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb ruby s small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);
/** Content that is no prose of the page, or that is somebody's input. */
const skipped = new Set(
  "script style template noscript iframe frame object embed applet video audio canvas svg math map input textarea select option optgroup datalist progress meter code kbd samp rt rp img picture head title".split(
    " ",
  ),
);

/** Whether the element's text is left alone, with everything inside it. */
export function isSkipped(element: Element): boolean {
  if (skipped.has(element.localName)) return true;
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute("hidden") || element.getAttribute("translate") === "no") return true;
  const editable = element.getAttribute("contenteditable");
  return editable !== null && editable !== "false";
}

/** Whether the element only styles a part of a run. Unknown and custom elements are inline until styled otherwise. */
export function isInline(element: Element): boolean {
  return (inline.has(element.localName) || element.localName.includes("-")) && element.shadowRoot === null;
}

/** What a node lies in: its parent, or the host of the shadow root that it is. */
export function around(node: Node): Node | null {
  return node.nodeType === 11 && "host" in node ? (node as ShadowRoot).host : node.parentNode;
}

/** Whether anything around a node, up to an element, is left alone, and so the node with it. A script can put content into a line break, which nobody sees. */
export function isInSkipped(node: Node, within: Element): boolean {
  for (let at = around(node); at && at !== within; at = around(at))
    if (at.nodeType === 1 && (isSkipped(at as Element) || (at as Element).localName === "br")) return true;
  return false;
}

/** What a walk tells of beside the text. */
export interface RootListener {
  onRoot?(root: ShadowRoot): void;
  onPart?(element: Element): void;
}

/** How many nodes may pass without a flow before the walk gives its caller a chance to stop. */
const BREATH = 200;

/**
 * Walks a subtree and gives its flows in document order; now and then gives undefined, so that a caller that works in
 * slices can pause. Open shadow roots are walked where their host stands, before its own children; `onRoot` hears of
 * each, with text or without, `onPart` of each custom element that has none, or none yet.
 */
export function* walkFlows(root: Element | ShadowRoot, { onRoot, onPart }: RootListener = {}): Generator<Flow | undefined, void, void> {
  let flow = emptyFlow(root);
  let lastWasBreak = false;
  let nodes = 0;
  // One frame for each open element: the next child to visit, and the block to return to when it closes.
  const stack: { next: Node | null; block: Element | ShadowRoot; inline: boolean }[] = [{ next: root.firstChild, block: root, inline: false }];
  const own = "shadowRoot" in root ? root.shadowRoot : null;
  if (own) {
    onRoot?.(own);
    stack.push({ next: own.firstChild, block: own, inline: false });
    flow = emptyFlow(own);
  }

  for (;;) {
    const frame = stack[stack.length - 1];
    if (!frame) break;
    const node = frame.next;
    if (node === null) {
      stack.pop();
      if (!frame.inline) {
        if (flow.text) yield flow;
        flow = emptyFlow(stack[stack.length - 1]?.block ?? root);
      }
      continue;
    }
    frame.next = node.nextSibling;
    if (++nodes % BREATH === 0) yield undefined;
    if (node.nodeType === 3) {
      const data = (node as Text).data;
      if (data === "") continue;
      lastWasBreak = false;
      if (flow.text.length + data.length <= LONGEST) addPart(flow, node as Text, data, 0);
      else
        for (let from = 0; from < data.length; ) {
          const to = cutAt(data, from, from + LONGEST - flow.text.length);
          addPart(flow, node as Text, data.slice(from, to), from);
          from = to;
          if (flow.text.length >= LONGEST - 200) {
            yield flow;
            flow = emptyFlow(frame.block);
          }
        }
      continue;
    }
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    if (element.localName === "br") {
      if (lastWasBreak) {
        if (flow.text) yield flow;
        flow = emptyFlow(frame.block);
      } else flow.text += "\n";
      lastWasBreak = true;
      continue;
    }
    if (isSkipped(element)) continue;
    if (isInline(element)) {
      if (element.localName.includes("-")) onPart?.(element);
      stack.push({ next: element.firstChild, block: frame.block, inline: true });
      continue;
    }
    if (flow.text) yield flow;
    flow = emptyFlow(element);
    lastWasBreak = false;
    stack.push({ next: element.firstChild, block: element, inline: false });
    const shadow = element.shadowRoot;
    if (!shadow) continue;
    onRoot?.(shadow);
    flow = emptyFlow(shadow);
    stack.push({ next: shadow.firstChild, block: shadow, inline: false });
  }
}

/** All flows of a subtree that hold more than white space. */
export function collectFlows(root: Element | ShadowRoot): Flow[] {
  const flows: Flow[] = [];
  for (const flow of walkFlows(root)) if (flow && hasText(flow)) flows.push(flow);
  return flows;
}

/** Whether a flow holds anything to read. */
export function hasText(flow: Flow): boolean {
  return flow.nodes.length > 0 && /\S/.test(flow.text);
}

function emptyFlow(block: Element | ShadowRoot): Flow {
  return { text: "", nodes: [], at: [], from: [], block };
}

function addPart(flow: Flow, node: Text, data: string, from: number): void {
  flow.nodes.push(node);
  flow.at.push(flow.text.length);
  flow.from.push(from);
  flow.text += data;
}

/** Where to cut a long text: behind the last white space or full stop within the last stretch, never inside a surrogate pair. */
function cutAt(data: string, from: number, wish: number): number {
  if (wish >= data.length) return data.length;
  const end = Math.max(wish, from + 1);
  for (let i = end; i > Math.max(from + 1, end - 200); i--) if (/[\s。！？；]/.test(data[i - 1] ?? "")) return i;
  const code = data.charCodeAt(end);
  return code >= 0xdc00 && code <= 0xdfff ? end + 1 : end;
}

/** The node and offset of a flow's text position; `end` prefers the end of a node over the start of the next. */
export function pointAt(flow: Flow, position: number, end = false): { node: Text; offset: number } | undefined {
  let low = 0;
  let high = flow.at.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = flow.at[middle] as number;
    if (end ? start < position : start <= position) low = middle;
    else high = middle - 1;
  }
  const node = flow.nodes[low];
  if (!node) return undefined;
  return { node, offset: Math.max(0, position - (flow.at[low] as number)) + (flow.from[low] as number) };
}

/** The flow's text position of an offset in the `index`th node. */
export function positionOf(flow: Flow, index: number, offset: number): number {
  return (flow.at[index] as number) + offset - (flow.from[index] as number);
}
