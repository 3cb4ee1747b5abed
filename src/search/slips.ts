/** How many slips of the finger part what was typed from a name: letters left out, added, changed or changed over. */

/** Slips that are forgiven, by the length of what was typed. Han characters say more each, so fewer of them must agree. */
export function slipsForgiven(length: number, han: boolean): number {
  if (han) return length < 3 ? 0 : length < 6 ? 1 : 2;
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

export interface Slips {
  /** Against the whole name. */
  whole: number;
  /** Against the best beginning of the name. */
  start: number;
}

let before2 = new Uint8Array(64);
let before = new Uint8Array(64);
let row = new Uint8Array(64);

/**
 * Counts the slips up to `most`; undefined when there are more. Only a band of the table is filled, since what lies
 * outside has more slips than are forgiven.
 */
export function countSlips(typed: string, name: string, most: number): Slips | undefined {
  const wide = Math.min(name.length, typed.length + most);
  if (name.length < typed.length - most) return undefined;
  if (row.length <= wide + 1)
    [before2, before, row] = [0, 0, 0].map(() => new Uint8Array(wide * 2 + 2)) as [
      Uint8Array<ArrayBuffer>,
      Uint8Array<ArrayBuffer>,
      Uint8Array<ArrayBuffer>,
    ];
  const far = most + 1;
  for (let j = 0; j <= wide; j++) before[j] = Math.min(j, far);
  for (let i = 1; i <= typed.length; i++) {
    const from = Math.max(1, i - most);
    const to = Math.min(wide, i + most);
    row.fill(far, 0, wide + 1);
    if (i <= most) row[0] = i;
    let least: number = row[0] ?? far;
    const unit = typed.charCodeAt(i - 1);
    for (let j = from; j <= to; j++) {
      const same = unit === name.charCodeAt(j - 1);
      let slips = Math.min((before[j] ?? far) + 1, (row[j - 1] ?? far) + 1, (before[j - 1] ?? far) + (same ? 0 : 1));
      if (i > 1 && j > 1 && unit === name.charCodeAt(j - 2) && typed.charCodeAt(i - 2) === name.charCodeAt(j - 1))
        slips = Math.min(slips, (before2[j - 2] ?? far) + 1);
      row[j] = Math.min(slips, far);
      least = Math.min(least, slips);
    }
    if (least > most) return undefined;
    [before2, before, row] = [before, row, before2];
  }
  let start = far;
  for (let j = 0; j <= wide; j++) start = Math.min(start, before[j] ?? far);
  if (start > most) return undefined;
  return { start, whole: wide === name.length ? (before[wide] ?? far) : far };
}
