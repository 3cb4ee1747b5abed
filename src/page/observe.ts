/**
 * Watching the page for changes of its text. The callback only collects: which blocks changed. Whoever asked is told
 * once, after the storm, and in a hidden tab when it is shown again; nothing runs on a page that stands still.
 */
import { around, isInline, isSkipped } from "./flows";
import { whenReopened } from "./reopened";

/** What to read again: the blocks that changed (none: something was only taken away), or everything. */
export type Changes = { blocks: Element[] } | "all";

/** More changed blocks than this are cheaper to read as a whole. */
const MANY = 300;

/** Milliseconds that changes are gathered for after the first. */
const GATHER = 250;

/** A change of so many children at once is not looked through one by one. */
const BULK = 500;

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
  /** Takes a node's text for changed. */
  note(node: Node): void;
}

export interface Watcher {
  /** Tells our own host apart from the page's nodes. */
  isOurs(node: Node): boolean;
  /** What changed since the last call. */
  onChange(changes: Changes): void;
  /** A text that has just been written anew; at once, so that no mark stands on its old letters. */
  onText?(node: Text): void;
}

/** Watches a document. */
export function watchPage(document: Document, { isOurs, onChange, onText }: Watcher, signal: AbortSignal): PageWatch {
  const dirty = new Set<Element>();
  let changed = false;
  let all = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const roots = new WeakSet<ShadowRoot>();

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === "characterData" && record.target.nodeType === 3) onText?.(record.target as Text);
      if (!all) collect(record);
    }
    gather();
  });

  function gather(): void {
    if (changed && timer === undefined) timer = setTimeout(tell, GATHER);
  }

  function collect(record: MutationRecord): void {
    const parts =
      record.type === "characterData" ? [record.target] : record.type === "childList" ? changedParts(record, isOurs) : shownOrHidden(record.target);
    if (parts.length === 0) return;
    collectParts(parts);
  }

  function collectParts(parts: readonly Node[]): void {
    changed = true;
    for (const part of parts) {
      const block = blockOf(part);
      if (block) dirty.add(block);
      else all = part.isConnected;
      if (dirty.size > MANY) all = true;
      if (all) {
        dirty.clear();
        return;
      }
    }
  }

  function tell(): void {
    timer = undefined;
    if (document.visibilityState === "hidden") return;
    const changes: Changes = all ? "all" : { blocks: outermost([...dirty]) };
    dirty.clear();
    changed = all = false;
    onChange(changes);
  }
  const shown = () => {
    if (changed && timer === undefined) tell();
  };

  const listen = () => document.addEventListener("visibilitychange", shown, { signal });
  listen();
  whenReopened(document, listen, signal);
  observer.observe(document, watched);
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
    dirty.clear();
  });
  return {
    add(root) {
      if (roots.has(root) || signal.aborted) return;
      roots.add(root);
      observer.observe(root, watched);
    },
    note(node) {
      if (!all) collectParts([node]);
      gather();
    },
  };
}

/** What of a change of children is to be read again: blocks that were added, or the parent where its own run of text may have changed. */
function changedParts({ target, addedNodes, removedNodes, previousSibling, nextSibling }: MutationRecord, isOurs: (node: Node) => boolean): Node[] {
  if (addedNodes.length + removedNodes.length > BULK) return [target];
  const parts: Node[] = [];
  let ours = true;
  let ofRun = isOfRun(target);
  for (const nodes of [addedNodes, removedNodes])
    for (const node of nodes) {
      if (isOurs(node)) continue;
      ours = false;
      ofRun ||= isOfRun(node);
      // A block that was only taken away stands for itself: nothing of it will be read, and nothing of it kept.
      if (node.nodeType === 1) parts.push(node);
    }
  if (ours) return [];
  return ofRun || standsInRun(target, previousSibling, nextSibling) ? [target] : parts;
}

/** An element whose text is left alone now, or no more. */
function shownOrHidden(element: Node): Node[] {
  const { parentNode } = element;
  return parentNode && (isOfRun(parentNode) || standsInRun(parentNode, element.previousSibling, element.nextSibling)) ? [parentNode] : [element];
}

function isOfRun(node: Node): boolean {
  if (node.nodeType === 3) return /\S/.test((node as Text).data);
  return node.nodeType === 1 && (isInline(node as Element) || (node as Element).localName === "br");
}

/** Whether a run of text reaches a place between two siblings from both sides: a block there parts it, and joins it by going. */
function standsInRun(parent: Node, previous: Node | null, next: Node | null): boolean {
  return runsUpTo(previous, "previousSibling", parent) && runsUpTo(next, "nextSibling", parent);
}

/** Whether a run ends at this side of a change; also when that can no longer be told. */
function runsUpTo(from: Node | null, side: "previousSibling" | "nextSibling", parent: Node): boolean {
  for (let node = from; node; node = node[side]) {
    if (node.parentNode !== parent || isOfRun(node)) return true;
    if (node.nodeType === 1 && !isSkipped(node as Element)) return false;
  }
  return false;
}

/** The nearest block around a node, in the document itself: for a node in a shadow root that is the block around its host. None for the document. */
function blockOf(node: Node): Element | undefined {
  let block: Element | undefined;
  for (let at: Node | null = node; at; at = around(at)) {
    if (at.nodeType === 1 && !isOfRun(at)) block ??= at as Element;
    if (at.nodeType === 11 && "host" in at) block = undefined;
  }
  return block;
}

/** Two changes as one. */
export function mergeChanges(earlier: Changes | undefined, later: Changes): Changes {
  if (!earlier) return later;
  if (earlier === "all" || later === "all") return "all";
  return { blocks: outermost([...earlier.blocks, ...later.blocks]) };
}

/** Those that lie in no other, each once. */
function outermost(elements: readonly Element[]): Element[] {
  const blocks = new Set(elements);
  return [...blocks].filter((block) => {
    for (let at = block.parentElement; at; at = at.parentElement) if (blocks.has(at)) return false;
    return true;
  });
}
