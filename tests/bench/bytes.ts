/** What the built scripts weigh. */
import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { budgets } from "./budgets";
import type { Row } from "./measure";

export async function byteRows(): Promise<Row[]> {
  const scripts: [script: string, raw: number, gzip?: number][] = [
    ["scout.js", budgets.scoutBytes.raw, budgets.scoutBytes.gzip],
    ...Object.entries(budgets.scripts),
  ];
  return Promise.all(
    scripts.map(async ([script, mostRaw, mostPacked]) => {
      const what = `${script}, raw and gzip`;
      const bytes = await readFile(new URL(`../../.output/chrome-mv3/${script}`, import.meta.url)).catch(() => undefined);
      if (!bytes) return { what, figure: "not built: npm run build" };
      const [raw, packed] = [bytes.length / 1000, gzipSync(bytes).length / 1000];
      return {
        what,
        figure: `${raw.toFixed(0)} kB, ${packed.toFixed(0)} kB`,
        budget: mostPacked ? `${mostRaw} kB, ${mostPacked} kB` : `${mostRaw} kB`,
        met: raw <= mostRaw && (!mostPacked || packed <= mostPacked),
      };
    }),
  );
}
