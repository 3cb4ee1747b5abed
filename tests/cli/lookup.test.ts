import { execFile } from "node:child_process";
import { expect, test } from "vitest";

const root = new URL("../..", import.meta.url).pathname;

/** Runs the command as a reader would. */
function lookup(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) =>
    execFile(process.execPath, ["--import", "tsx", "src/cli/lookup.ts", ...args], { cwd: root }, (error, out, err) =>
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err }),
    ),
  );
}

test("each query gives one JSON object a line, its results best first, with the card's name", async () => {
  const { code, out } = await lookup("--json", "Nvida", "shí tǐ qīng dān", "zzzzqqqq");
  const lines = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(code).toBe(0);
  expect(lines.map(({ query, results }) => [query, results[0]?.id])).toEqual([
    ["Nvida", "nvidia"],
    ["shí tǐ qīng dān", "entity-list"],
    ["zzzzqqqq", undefined],
  ]);
  const [{ results }] = lines;
  expect(Object.keys(results[0])).toEqual(["id", "name", "score"]);
  expect(results[0].name).toBe("Nvidia");
  const scores: number[] = results.map((result: { score: number }) => result.score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
});

test("without --json each result is a line for a person, with the name by which it was found", async () => {
  const { out } = await lookup("--limit", "1", "88 FR 73458");
  expect(out.trim().split("\n")).toHaveLength(2);
  expect(out).toMatch(/acs-ifr-oct-2023 {2}October 2023 AI chip rule \(AC\/S IFR\) {2}\(88 FR 73458\)/);
});

test("a blank query is told on standard error, the others are still answered", async () => {
  const { code, out, err } = await lookup("--json", " ", "BIS");
  expect(code).toBe(2);
  expect(err).toContain("lookup: a query is blank");
  expect(JSON.parse(out).results[0].id).toBe("bis");
});

test.each([
  ["no query", []],
  ["an option that is none", ["--best", "x"]],
  ["a limit that is none", ["--limit", "many", "x"]],
])("%s is told with the usage", async (_, args) => {
  const { code, err } = await lookup(...args);
  expect(code).toBe(2);
  expect(err).toContain("usage: npm run lookup");
});
