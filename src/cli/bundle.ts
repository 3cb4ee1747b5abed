/** `npm run bundle -- [--parts N]`: what each script of the extension for Chromium is made of, the largest parts first. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "wxt";
import { type Bundle, tellBundles } from "../release/bundle-parts";

/** Smaller scripts are not worth a line. */
const SMALLEST = 10_000;

const { values } = parseArgs({ options: { parts: { type: "string", default: "8" } } });
const bundles: Bundle[] = [];
const outDir = await mkdtemp(join(tmpdir(), "export-control-lens-"));
try {
  await build({
    browser: "chrome",
    outDir,
    logger: { debug() {}, log() {}, info() {}, warn() {}, error: console.error, fatal: console.error, success() {}, level: 0 },
    vite: () => ({ plugins: [tellBundles((bundle) => bundles.push(bundle))], logLevel: "silent" }),
  });
} finally {
  await rm(outDir, { recursive: true, force: true });
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
for (const { file, bytes, gzipped, parts } of bundles.filter((bundle) => bundle.bytes >= SMALLEST).sort((a, b) => b.bytes - a.bytes)) {
  console.log(`\n${file}  ${kilobytes(bytes)}, ${kilobytes(gzipped)} gzipped`);
  for (const { name, share } of parts.slice(0, Number(values.parts))) console.log(`  ${`${(100 * share).toFixed(1)} %`.padStart(7)}  ${name}`);
}
