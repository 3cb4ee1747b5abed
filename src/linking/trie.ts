/**
 * A trie over words: each edge is a spaced word, one Han character, or one other unit.
 *
 * Edges live in one open-addressed hash table, a flat array, so a step costs the same whether the lexicon holds
 * a thousand names or fifty thousand, and building it takes a few milliseconds. Words are compared by a 32-bit FNV-1a
 * hash (Fowler, Noll, Vo: http://www.isthe.com/chongo/tech/comp/fnv/); whoever reaches an end compares the characters.
 * Most places of a text begin no name: a table of first units and a small bit set, which stay in the processor's cache,
 * say so first, by the whole first word or, for other units, by the first two of them.
 */
import { unitClass, WORD } from "./fold";
import { eachInSteps, type Steps } from "./steps";

const FNV_PRIME = 16777619;

/** The hash of no letters; feed it letters with `stepHash`. */
export const startHash = 0x811c9dc5 | 0;
export const stepHash = (hash: number, code: number): number => Math.imul(hash ^ code, FNV_PRIME);

/** The edge label of a unit that is no part of a spaced word. Should it equal a word's hash, the ends are compared. */
export const unitLabel = (code: number): number => code | 0x5a000000;

/** Flat arrays; walk them with `beginWord` or `beginUnit`, `step` and `entryAt`. Plain functions over them are what engines inline best. */
export interface Trie {
  /** Open-addressed table of edges, three numbers a slot: the node an edge leaves (0: a free slot), its label, the node it leads to. */
  readonly edges: Int32Array;
  readonly mask: number;
  /** By node: the entry that ends there, or -1. */
  readonly entries: Int32Array;
  /** Bit set of how names begin. */
  readonly firsts: Uint32Array;
  /** By unit that is no part of a spaced word: whether names begin with it, or are it whole. */
  readonly units: Uint8Array;
}

const ROOT = 1;
/** In `units`: names begin with the unit; some name is the unit whole. */
const BEGINS = 1;
const WHOLE = 2;
const FIRST_BITS = 18;
const firstBit = (label: number, next: number): number => {
  const mixed = Math.imul(label ^ Math.imul(next + 1, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & ((1 << FIRST_BITS) - 1);
};

/** Splits a folded text into edge labels. */
function labelsOf(text: string): number[] {
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

/** Texts that are put into the trie between two pauses. */
const PER_STEP = 300;

/** Builds a trie over folded texts; the entry of a text is its index. A text that stands twice keeps its first index. */
export function* trieInSteps(texts: readonly string[]): Steps<Trie> {
  const paths: number[][] = [];
  let most = 0;
  yield* eachInSteps(texts, PER_STEP, (text) => {
    const path = labelsOf(text);
    most += path.length;
    paths.push(path);
  });
  let size = 256;
  while (size < most * 2) size *= 2;
  const edges = new Int32Array(size * 3);
  const entries = new Int32Array(most + 2).fill(-1);
  const firsts = new Uint32Array(1 << (FIRST_BITS - 5));
  const units = new Uint8Array(0x10000);
  const trie: Trie = { edges, mask: size - 1, entries, firsts, units };
  let nodes = ROOT;
  yield* eachInSteps(paths, PER_STEP, (path, entry) => {
    let node = ROOT;
    for (const label of path) {
      const slot = slotOf(trie, node, label);
      if (edges[slot] === 0) {
        edges[slot] = node;
        edges[slot + 1] = label;
        edges[slot + 2] = ++nodes;
      }
      node = edges[slot + 2] as number;
    }
    if (entries[node] === -1) entries[node] = entry;
    const text = texts[entry] ?? "";
    const unit = text.charCodeAt(0);
    const isWord = unitClass[unit] === WORD;
    if (!isWord) units[unit] = Math.max(units[unit] as number, path.length === 1 ? WHOLE : BEGINS);
    const bit = firstBit(path[0] ?? 0, isWord ? 0 : text.charCodeAt(1) || 0);
    firsts[bit >>> 5] = (firsts[bit >>> 5] as number) | (1 << (bit & 31));
  });
  return trie;
}

/** Where in `edges` an edge stands, or the free slot where it would. */
function slotOf({ edges, mask }: Trie, node: number, label: number): number {
  let slot = Math.imul(label ^ Math.imul(node, 0x9e3779b1), 0x85ebca6b);
  slot = (slot ^ (slot >>> 15)) & mask;
  while (edges[slot * 3] !== 0 && (edges[slot * 3] !== node || edges[slot * 3 + 1] !== label)) slot = (slot + 1) & mask;
  return slot * 3;
}

/** The node that an edge leads to, or 0. */
export function step(trie: Trie, node: number, label: number): number {
  return trie.edges[slotOf(trie, node, label) + 2] as number;
}

/** The node after a name's first word, by its hash; 0 when no name begins so. */
export function beginWord(trie: Trie, hash: number): number {
  const bit = firstBit(hash, 0);
  return ((trie.firsts[bit >>> 5] as number) & (1 << (bit & 31))) === 0 ? 0 : step(trie, ROOT, hash);
}

/** Whether a name may begin with a unit that is no part of a spaced word; asked before `beginUnit`, for it costs least. */
export function mayBegin(trie: Trie, unit: number): boolean {
  return trie.units[unit] !== 0;
}

/** The node after a name's first unit, 0 when no name begins with it and `next`, the folded unit behind it. */
export function beginUnit(trie: Trie, unit: number, next: number): number {
  const label = unitLabel(unit);
  const bit = firstBit(label, next);
  if (((trie.firsts[bit >>> 5] as number) & (1 << (bit & 31))) === 0 && trie.units[unit] !== WHOLE) return 0;
  return step(trie, ROOT, label);
}

/** Number of the entry that ends at a node, or -1. */
export function entryAt(trie: Trie, node: number): number {
  return trie.entries[node] as number;
}
