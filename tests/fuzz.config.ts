/** `npm run fuzz`: the files with property tests, on many cases from a seed of the day. ECL_FUZZ_SEED repeats a run. */
import { readdirSync, readFileSync } from "node:fs";
import { defineConfig, mergeConfig } from "vitest/config";
import usual from "./vitest.config";

const root = new URL("..", import.meta.url).pathname;
const seed = process.env.ECL_FUZZ_SEED ?? String(Date.now() % 2 ** 31);
const runs = process.env.ECL_FUZZ_RUNS ?? "5000";
console.log(`ECL_FUZZ_SEED=${seed} ECL_FUZZ_RUNS=${runs}`);

const files = readdirSync(`${root}tests`, { recursive: true })
  .map((name) => `tests/${name}`)
  .filter((file) => /\.test\.tsx?$/.test(file) && readFileSync(root + file, "utf8").includes('from "fast-check"'));

const config = mergeConfig(
  usual,
  defineConfig({
    // Shrinking a failure takes as long as it takes.
    test: { env: { ECL_FUZZ_SEED: seed, ECL_FUZZ_RUNS: runs }, testTimeout: 3_600_000 },
  }),
);
config.test.include = files;
export default config;
