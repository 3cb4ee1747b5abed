/**
 * A trie over words: each edge is a spaced word, one Han character, or one other unit.
 *
 * Edges live in one open-addressed hash table of three flat arrays, so a step costs the same whether the lexicon holds
 * a thousand names or fifty thousand, and building it takes a few milliseconds. Words are compared by a 32-bit FNV-1a
 * hash (Fowler, Noll, Vo: http://www.isthe.com/chongo/tech/comp/fnv/); whoever reaches an end compares the characters.
 * Most places of a text begin no name: a small bit set, which stays in the processor's cache, says so first, by the
 * whole first word or, for other units, by the first two of them.
 */
import { unitClass, WORD } from "./fold";

const FNV_PRIME = 16777619;

/** The hash of no letters; feed it letters with `stepHash`. */
export const startHash = 0x811c9dc5 | 0;
export const stepHash = (hash: number, code: number): number => Math.imul(hash ^ code, FNV_PRIME);

/** The edge label of a unit that is no part of a spaced word. Should it equal a word's hash, the ends are compared. */
export const unitLabel = (code: number): number => code | 0x5a000000;

/** Flat arrays; walk them with `begin`, `step` and `entryAt`. Plain functions over them are what engines inline best. */
export interface Trie {
  /** Open-addressed table of edges: the node an edge leaves (0: a free slot), its label, the node it leads to. */
  readonly fromNode: Int32Array;
  readonly labels: Int32Array;
  readonly toNode: Int32Array;
  readonly mask: number;
  /** By node: the entry that ends there, or -1. */
  readonly entries: Int32Array;
  /** Bit set of how names begin. */
  readonly firsts: Uint32Array;
  /** First edges that are whole names of one unit: whatever follows, they begin one. */
  readonly single: ReadonlySet<number>;
}

const ROOT = 1;
const FIRST_BITS = 18;
const firstBit = (label: number, next: number): number => {
  const mixed = Math.imul(label ^ Math.imul(next + 1, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & ((1 << FIRST_BITS) - 1);
};

/** Splits a folded text into edge labels. */
export function labelsOf(text: string): number[] {
  const labels: number[] = [];
  for (let i = 0; i < text.length; ) {
    if (unitClass[text.charCodeAt(i)] === WORD) {
      let hash = startHash;
      while (i < text.length && unitClass[text.charCodeAt(i)] === WORD) hash = stepHash(hash, text.charCodeAt(i++));
      labels.push(hash);
    } else labels.push(unitLabel(text.charCodeAt(i++)));
  }
  return labels;
}

/** Builds a trie over folded texts; the entry of a text is its index. A text that stands twice keeps its first index. */
export function buildTrie(texts: readonly string[]): Trie {
  const paths = texts.map(labelsOf);
  const edges = paths.reduce((sum, path) => sum + path.length, 0);
  let size = 256;
  while (size < edges * 2) size *= 2;
  const mask = size - 1;
  const fromNode = new Int32Array(size);
  const labels = new Int32Array(size);
  const toNode = new Int32Array(size);
  const entries = new Int32Array(edges + 2).fill(-1);
  const firsts = new Uint32Array(1 << (FIRST_BITS - 5));
  const single = new Set<number>();
  const trie: Trie = { fromNode, labels, toNode, mask, entries, firsts, single };
  let nodes = ROOT;

  paths.forEach((path, entry) => {
    let node = ROOT;
    for (const label of path) {
      const slot = slotOf(trie, node, label);
      if (fromNode[slot] === 0) {
        fromNode[slot] = node;
        labels[slot] = label;
        toNode[slot] = ++nodes;
      }
      node = toNode[slot] as number;
    }
    if (entries[node] === -1) entries[node] = entry;
    const [first = 0] = path;
    const text = texts[entry] ?? "";
    const isWord = unitClass[text.charCodeAt(0)] === WORD;
    if (path.length === 1 && !isWord) single.add(first);
    const bit = firstBit(first, isWord ? 0 : text.charCodeAt(1) || 0);
    firsts[bit >>> 5] = (firsts[bit >>> 5] as number) | (1 << (bit & 31));
  });
  return trie;
}

/** The slot of an edge, or the free one where it would stand. */
function slotOf({ fromNode, labels, mask }: Trie, node: number, label: number): number {
  let slot = Math.imul(label ^ Math.imul(node, 0x9e3779b1), 0x85ebca6b);
  slot = (slot ^ (slot >>> 15)) & mask;
  while (fromNode[slot] !== 0 && (fromNode[slot] !== node || labels[slot] !== label)) slot = (slot + 1) & mask;
  return slot;
}

/** The node that an edge leads to, or 0. */
export function step(trie: Trie, node: number, label: number): number {
  return trie.toNode[slotOf(trie, node, label)] as number;
}

/**
 * The node after a name's first edge, or 0 when no name begins so. `next` is the unit behind it, 0 behind a word, which
 * is telling enough by itself.
 */
export function begin(trie: Trie, label: number, next: number): number {
  const bit = firstBit(label, next);
  if (((trie.firsts[bit >>> 5] as number) & (1 << (bit & 31))) === 0 && (trie.single.size === 0 || !trie.single.has(label))) return 0;
  return step(trie, ROOT, label);
}

/** Number of the entry that ends at a node, or -1. */
export function entryAt(trie: Trie, node: number): number {
  return trie.entries[node] as number;
}
