import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { expect, inject, test } from "vitest";
import { sha256 } from "../../src/release/checksum";
import { entriesBelow } from "../../src/release/folder";
import type { ZipEntry } from "../../src/release/zip";
import { fileOf, folder, readPackage } from "./packages";

const sumsOf = (entries: readonly ZipEntry[]) => Object.fromEntries(entries.map(({ name, contents }) => [name, sha256(contents)]));

test.each(["chrome", "edge", "firefox"] as const)("the package for %s is the one that SHA256SUMS names", async (store) => {
  const sums = (await readFile(`${folder}/SHA256SUMS`, "utf8")).split("\n");
  expect(sums).toContain(`${sha256(await readPackage(store))}  ${fileOf(store)}`);
});

test("Edge gets what was tested as Chrome's", async () => {
  expect((await readPackage("edge")).equals(await readPackage("chrome"))).toBe(true);
});

test.each(["chrome", "firefox"] as const)("what was unpacked for %s is, file for file, what the build left beside it", async (browser) => {
  const build = `.output/${browser}-mv3`;
  expect(existsSync(build)).toBe(true);
  const unpacked = await entriesBelow(inject("extension")[browser === "chrome" ? "chromium" : "firefox"]);
  expect(unpacked.length).toBeGreaterThan(500);
  expect(sumsOf(unpacked)).toEqual(sumsOf(await entriesBelow(build)));
});
