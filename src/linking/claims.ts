/** Which places of one flow are taken, and by what. Places taken never overlap; a longer name may replace shorter ones. */

export interface Claim<T> {
  from: number;
  to: number;
  value: T;
}

export class Claims<T> {
  readonly #list: Claim<T>[] = [];

  /** In the order of the text. */
  get list(): readonly Claim<T>[] {
    return this.#list;
  }

  /**
   * Takes a place if it is free, or if it holds only shorter claims, which then go. Returns the claims that went, or
   * undefined when the place stays with what has it.
   */
  take(from: number, to: number, value: T): Claim<T>[] | undefined {
    const first = this.#firstEndingAfter(from);
    let last = first;
    for (; last < this.#list.length; last++) {
      const claim = this.#list[last] as Claim<T>;
      if (claim.from >= to) break;
      if (claim.from < from || claim.to > to || claim.to - claim.from === to - from) return undefined;
    }
    return this.#list.splice(first, last - first, { from, to, value });
  }

  /** Whether some claim reaches into this place or covers it, so that it cannot be taken. */
  covers(from: number, to: number): boolean {
    for (let i = this.#firstEndingAfter(from); i < this.#list.length; i++) {
      const claim = this.#list[i] as Claim<T>;
      if (claim.from >= to) return false;
      if (claim.from < from || claim.to > to || claim.to - claim.from === to - from) return true;
    }
    return false;
  }

  /** The claims directly before and behind a place. */
  beside(from: number, to: number): Claim<T>[] {
    const after = this.#firstEndingAfter(to);
    return [this.#list[this.#firstEndingAfter(from) - 1], this.#list[after]].filter((claim) => claim !== undefined);
  }

  #firstEndingAfter(position: number): number {
    let low = 0;
    let high = this.#list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#list[middle] as Claim<T>).to <= position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
