/** The file that the figures of a whole run are kept in. */
import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { findBrowser } from "../support/browsers";
import { type Row, table } from "./measure";

const file = new URL("./RESULTS.md", import.meta.url);

/** Writes the figures with what they were measured on. */
export async function keepResults(rows: readonly Row[], cards: number): Promise<void> {
  const unmet = rows.filter(({ met }) => met === false).length;
  const ground = [
    new Date().toISOString().slice(0, 10),
    `${process.platform} ${process.arch}, ${availableParallelism()} cores`,
    `Node ${process.version}`,
    ...(["chromium", "firefox"] as const).map((kind) => execFileSync(findBrowser(kind), ["--version"], { encoding: "utf8" }).trim()),
    `${cards} cards`,
  ];
  await writeFile(
    file,
    `# Speed and size, as last measured\n\nWritten by \`npm run bench\`: ${ground.join("; ")}. ${unmet} of ${rows.filter(({ met }) => met !== undefined).length} budgets are not met; \`../README.md\` says why.\nMilliseconds hold for the machine at hand; ratios travel.\n\n${table(rows)}\n`,
  );
}
