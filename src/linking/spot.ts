/**
 * Finding spots: every place where an alias, a blocking name or a condition's word stands, whatever it may mean. Reads the
 * text as it stands and folds on the way (see `fold.ts` for what that means), since most places of a text begin no name
 * and need no folded copy.
 */
import { DROPPED, type FoldTable, HAN, OTHER, SPACE, unitClass, WORD } from "./fold";
import type { Steps } from "./steps";
import { beginUnit, beginWord, entryAt, mayBegin, startHash, step, stepHash, type Trie, trieInSteps, unitLabel } from "./trie";

const PLURAL_S = 0x73;

/** `from` and `to` are offsets in the text; a plural's s is inside. `true` ends the search. */
export type OnSpot = (entry: number, from: number, to: number, plural: boolean) => unknown;

/** Finds some folded texts, told by their index, in any text. Made once and used for every flow: what it reads it keeps in its fields. */
export class SpotFinder {
  readonly #table: FoldTable;
  readonly #texts: readonly string[];
  readonly #trie: Trie;
  #text = "";
  #onSpot: OnSpot = () => true;
  #ended = false;
  // The edge read last: where it ends, its label, its label without a plural s (0 where there is none), its class.
  #end = 0;
  #label = 0;
  #singular = 0;
  #class = OTHER;

  private constructor(texts: readonly string[], table: FoldTable, trie: Trie) {
    this.#texts = texts;
    this.#table = table;
    this.#trie = trie;
  }

  /** Makes a finder, in steps. */
  static *inSteps(texts: readonly string[], table: FoldTable): Steps<SpotFinder> {
    return new SpotFinder(texts, table, yield* trieInSteps(texts));
  }

  /**
   * Calls back for every place in `text` where one of the texts stands on word boundaries: a spaced word matches whole, or
   * with a plural s at the end of the name; Han characters match anywhere. Spots come in the order of their start.
   */
  find(text: string, onSpot: OnSpot): void {
    const table = this.#table;
    const trie = this.#trie;
    const size = text.length;
    this.#text = text;
    this.#onSpot = onSpot;
    this.#ended = false;
    for (let from = 0; from < size && !this.#ended; ) {
      const code = table[text.charCodeAt(from)] as number;
      if (unitClass[code] === WORD) {
        this.#readWord(from, code);
        const next = this.#end;
        if (this.#singular !== 0) {
          const one = beginWord(trie, this.#singular);
          if (one !== 0) this.#report(one, from, next, true);
        }
        const node = beginWord(trie, this.#label);
        if (node !== 0) this.#walk(node, from);
        from = next;
      } else {
        if (mayBegin(trie, code)) {
          this.#end = from + 1;
          this.#class = unitClass[code] as number;
          const node = beginUnit(trie, code, this.#unitBehind(from + 1, this.#class));
          if (node !== 0) this.#walk(node, from);
        }
        from++;
      }
    }
  }

  /** Reports the names that go on from a node behind the edge read last. */
  #walk(first: number, from: number): void {
    for (let node = first; node !== 0; ) {
      this.#report(node, from, this.#end, false);
      if (!this.#readNext()) return;
      if (this.#singular !== 0) {
        const one = step(this.#trie, node, this.#singular);
        if (one !== 0) this.#report(one, from, this.#end, true);
      }
      node = step(this.#trie, node, this.#label);
    }
  }

  /** Reads the spaced word at `at`, which begins with the folded letter `first`. */
  #readWord(at: number, first: number): void {
    const text = this.#text;
    const table = this.#table;
    const size = text.length;
    let hash = stepHash(startHash, first);
    let previous = 0;
    let last = first;
    let to = at + 1;
    for (let i = to; i < size; i++) {
      const code = table[text.charCodeAt(i)] as number;
      if (unitClass[code] === WORD) {
        previous = hash;
        hash = stepHash(hash, code);
        last = code;
        to = i + 1;
      } else if (code !== DROPPED) break;
    }
    this.#label = hash;
    this.#singular = last === PLURAL_S ? previous : 0;
    this.#class = WORD;
    this.#end = to;
  }

  /** Reads the edge behind the last one; false at the end of the text. */
  #readNext(): boolean {
    const unit = this.#unitBehind(this.#end, this.#class);
    if (unit === 0) return false;
    const at = this.#skip(this.#end);
    this.#singular = 0;
    if (unit === SPACE) {
      this.#label = unitLabel(SPACE);
      this.#class = OTHER;
      // The space ends where the next unit begins, which then follows on it directly.
      this.#end = at;
    } else if (unitClass[unit] === WORD) this.#readWord(at, unit);
    else {
      this.#label = unitLabel(unit);
      this.#class = unitClass[unit] as number;
      this.#end = at + 1;
    }
    return true;
  }

  /** The folded unit behind an edge of class `before` that ends at `at`, 0 at the end of the text; a space counts where folding keeps it. */
  #unitBehind(at: number, before: number): number {
    const next = at < this.#text.length ? (this.#table[this.#text.charCodeAt(at)] as number) : DROPPED;
    if (next !== DROPPED && next !== SPACE) return next;
    const to = this.#skip(at);
    if (to === this.#text.length) return 0;
    const unit = this.#table[this.#text.charCodeAt(to)] as number;
    return before !== HAN && unitClass[unit] !== HAN && this.#hasSpace(at, to) ? SPACE : unit;
  }

  /** Where the next unit that counts stands, or the text's end. */
  #skip(from: number): number {
    let at = from;
    for (; at < this.#text.length; at++) {
      const code = this.#table[this.#text.charCodeAt(at)] as number;
      if (code !== DROPPED && code !== SPACE) break;
    }
    return at;
  }

  #hasSpace(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.#table[this.#text.charCodeAt(i)] === SPACE) return true;
    return false;
  }

  #report(node: number, from: number, to: number, plural: boolean): void {
    const entry = entryAt(this.#trie, node);
    if (entry >= 0 && this.#stands(this.#texts[entry] as string, from) && this.#onSpot(entry, from, to, plural) === true) this.#ended = true;
  }

  /** Whether a name stands at a place letter for letter: two words may share a hash. */
  #stands(name: string, from: number): boolean {
    let at = from;
    let before = OTHER;
    for (let k = 0; k < name.length; k++) {
      const wanted = name.charCodeAt(k);
      if (k > 0 && this.#unitBehind(at, before) !== wanted) return false;
      at = wanted === SPACE ? this.#skip(at) : this.#skip(at) + 1;
      before = unitClass[wanted] as number;
    }
    return true;
  }
}
