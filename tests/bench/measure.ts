/** Timing several things against each other, and a table of what came out. */

export interface Row {
  what: string;
  figure: string;
  budget?: string;
  met?: boolean;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** Median, fastest and slowest: what else the machine does shows in how far they lie apart. */
export function spread(times: readonly number[]): string {
  return `${median(times).toFixed(0)} (${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)})`;
}

/** Keeps results alive, so that no engine drops the work as unused. */
let sink = 0;

/** Median milliseconds of each contender, taken in turn after a warm-up, so that noise falls on all alike. */
export function measure<K extends string>(contenders: Record<K, () => number>, repeats: number): Record<K, number> {
  const names = Object.keys(contenders) as K[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>;
  for (const name of names) for (let i = 0; i < 3; i++) sink += contenders[name]();
  for (let i = 0; i < repeats; i++)
    for (const name of names) {
      const start = performance.now();
      sink += contenders[name]();
      times[name].push(performance.now() - start);
    }
  if (Number.isNaN(sink)) throw new Error("a contender gave no number");
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<K, number>;
}

/** The same for contenders that time themselves, in milliseconds. */
export async function inTurns<K extends string>(contenders: Record<K, () => Promise<number>>, repeats: number): Promise<Record<K, number>> {
  const names = Object.keys(contenders) as K[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>;
  // Once for nothing: engines compile what they have seen work.
  for (let i = 0; i <= repeats; i++)
    for (const name of names) {
      const taken = await contenders[name]();
      if (i > 0) times[name].push(taken);
    }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<K, number>;
}

/** The rows as a table in Markdown. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ what, figure, budget, met }) => `| ${what} | ${figure} | ${budget ?? ""} | ${met === undefined ? "" : met ? "met" : "NOT MET"} |`,
  );
  return ["| what | figure | budget | |", "|---|---|---|---|", ...lines].join("\n");
}
