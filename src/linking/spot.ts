/** Finding spots: every place where an alias, a blocking name or a condition's word stands, whatever it may mean. */
import { type Folded, unitClass, WORD } from "./fold";
import { begin, entryAt, startHash, step, stepHash, type Trie, unitLabel } from "./trie";

const PLURAL_S = 0x73;

/** `from` and `to` are offsets in the folded text; a plural's s is inside. */
export type OnSpot = (entry: number, from: number, to: number, plural: boolean) => void;

/**
 * Calls back for every place in `folded` where one of `texts` (the trie's, by entry) stands on word boundaries:
 * a spaced word matches whole, or with a plural s at the end of the name; Han characters match anywhere.
 * Spots come in the order of their start.
 */
export function findSpots(folded: Folded, trie: Trie, texts: readonly string[], onSpot: OnSpot): void {
  const { codes, length } = folded;
  // The edge read last: where it ends, its label, and its label without a plural s (0 where there is none).
  let end = 0;
  let label = 0;
  let singular = 0;

  function readEdge(at: number): void {
    const code = codes[at] as number;
    singular = 0;
    end = at + 1;
    if (unitClass[code] !== WORD) {
      label = unitLabel(code);
      return;
    }
    let hash = stepHash(startHash, code);
    let previous = hash;
    while (end < length && unitClass[codes[end] as number] === WORD) {
      previous = hash;
      hash = stepHash(hash, codes[end++] as number);
    }
    label = hash;
    if (codes[end - 1] === PLURAL_S && end - at > 1) singular = previous;
  }

  function report(node: number, from: number, to: number, plural: boolean): void {
    const entry = entryAt(trie, node);
    if (entry < 0) return;
    const text = texts[entry] as string;
    if (text.length !== to - from) return;
    for (let k = 0; k < text.length; k++) if (text.charCodeAt(k) !== codes[from + k]) return;
    onSpot(entry, from, plural ? to + 1 : to, plural);
  }

  for (let from = 0; from < length; ) {
    readEdge(from);
    const next = end;
    if (singular !== 0) {
      const one = begin(trie, singular, 0);
      if (one !== 0) report(one, from, end - 1, true);
    }
    const isWord = unitClass[codes[from] as number] === WORD;
    let node = begin(trie, label, isWord || next >= length ? 0 : (codes[next] as number));
    while (node !== 0) {
      report(node, from, end, false);
      if (end >= length) break;
      readEdge(end);
      if (singular !== 0) {
        const one = step(trie, node, singular);
        if (one !== 0) report(one, from, end - 1, true);
      }
      node = step(trie, node, label);
    }
    from = next;
  }
}
