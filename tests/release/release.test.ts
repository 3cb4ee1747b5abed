import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { version } from "../../package.json";
import { entryFor } from "../../src/release/changelog";
import { filesWithMachinePaths } from "../../src/release/machine-paths";
import { changedFiles, trackedFiles } from "../../src/release/work-tree";

const folder = await mkdtemp(join(tmpdir(), "ecl-tree-"));
afterAll(() => rm(folder, { recursive: true }));

test("the changelog has an entry for this version", async () => {
  expect(entryFor(version, await readFile("src/store/CHANGELOG.md", "utf8"))).toBeTruthy();
});

test("an entry is what stands below its heading; an empty one is none", () => {
  const changelog = "# Changelog\n\n## 1.2.1\n\n## 1.2.0 (2026-01-01)\n\n- New.\n\n## 1.1.0\n\n- Old.\n";
  expect(entryFor("1.2.0", changelog)).toBe("- New.");
  expect(entryFor("1.2.1", changelog)).toBeUndefined();
  expect(entryFor("1.2", changelog)).toBeUndefined();
});

test("a changed, a new and a removed file are named; an ignored one is not", async () => {
  const git = (...words: string[]) => execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...words], { cwd: folder });
  git("init", "-q");
  for (const name of [".gitignore", "kept", "一.txt", "gone"]) await writeFile(join(folder, name), name === ".gitignore" ? "out\n" : "");
  git("add", "-A");
  git("commit", "-qm", "first");
  expect(changedFiles(folder)).toEqual([]);
  await writeFile(join(folder, "一.txt"), "changed");
  await writeFile(join(folder, "new file"), "");
  await writeFile(join(folder, "out"), "");
  await rm(join(folder, "gone"));
  expect(changedFiles(folder).sort()).toEqual(["gone", "new file", "一.txt"]);
  expect(trackedFiles(folder)).toContain("一.txt");
});

test("a path of this machine in a package is found", () => {
  const file = (contents: string) => [{ name: "a.js", contents: Buffer.from(contents) }];
  expect(filesWithMachinePaths(file('import "/somewhere/else/a.js"'), "/build/here")).toEqual([]);
  expect(filesWithMachinePaths(file('//# source "/build/here/src/a.ts"'), "/build/here/")).toEqual(["a.js holds the path /build/here/"]);
});
