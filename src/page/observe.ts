/**
 * Watching the page for changes of its text. The callback only collects: which blocks changed. Whoever asked is told
 * once, after the storm; nothing runs on a page that stands still.
 */
import { isInline } from "./flows";

/** What to read again: the blocks that changed, or everything. */
export type Changes = { blocks: Element[] } | "all";

/** More changed blocks than this are cheaper to read as a whole. */
const MANY = 40;

/** Milliseconds that changes are gathered for after the first. */
const GATHER = 250;

const watched: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: ["hidden", "contenteditable", "translate"],
};

export interface PageWatch {
  /** Also watches an open shadow root. */
  add(root: ShadowRoot): void;
}

/** Watches a document; `onChange` gets what changed since the last call. `isOurs` tells our own host apart. */
export function watchPage(document: Document, isOurs: (node: Node) => boolean, onChange: (changes: Changes) => void, signal: AbortSignal): PageWatch {
  const dirty = new Set<Element>();
  let all = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const roots = new WeakSet<ShadowRoot>();

  const observer = new MutationObserver((records) => {
    if (!all)
      for (const { type, target, addedNodes, removedNodes } of records) {
        if (type === "childList" && [...addedNodes, ...removedNodes].every(isOurs)) continue;
        const block = blockOf(target);
        if (block) dirty.add(block);
        else all = true;
        if (dirty.size > MANY) all = true;
        if (all) break;
      }
    if ((all || dirty.size) && timer === undefined) timer = setTimeout(tell, GATHER);
  });

  function tell(): void {
    timer = undefined;
    const blocks = [...dirty].filter((block) => block.isConnected && ![...dirty].some((other) => other !== block && other.contains(block)));
    const changes: Changes = all ? "all" : { blocks };
    dirty.clear();
    all = false;
    onChange(changes);
  }

  observer.observe(document, watched);
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return {
    add(root) {
      if (roots.has(root) || signal.aborted) return;
      roots.add(root);
      observer.observe(root, watched);
    },
  };
}

/** The nearest block around a node; none when that is a shadow root or has left the page. */
function blockOf(node: Node): Element | undefined {
  let element: Element | null = node.nodeType === 1 ? (node as Element) : node.parentElement;
  while (element && isInline(element)) element = element.parentElement;
  return element ?? undefined;
}
