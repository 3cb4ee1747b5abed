import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { loadHosts } from "../../src/dataset/build/dataset";
import { matchPatterns } from "../../src/dataset/hosts-schema";
import { type Manifest, manifestProblems } from "../../src/release/manifest-rules";
import { permissionProblems, readReasons } from "../../src/release/permissions";
import config from "../../wxt.config";

const hosts = matchPatterns((await loadHosts()).flatMap((group) => group.hosts));
const reasons = readReasons(await readFile("src/store/permissions.yaml", "utf8"));

/** The manifest as wxt.config.ts has it. What WXT adds from the entrypoints is held to the same rules by `npm run release`. */
async function manifestFor(browser: "chrome" | "firefox"): Promise<Manifest> {
  const { manifest } = config;
  const made = await (typeof manifest === "function" ? manifest({ browser, manifestVersion: 3, mode: "production", command: "build" }) : manifest);
  return made as Manifest;
}

describe.each(["chrome", "firefox"] as const)("for %s", (browser) => {
  test("the manifest keeps the rules", async () => {
    expect(manifestProblems(await manifestFor(browser), browser, hosts)).toEqual([]);
  });

  test("each permission has its reason and each reason its permission", async () => {
    expect(permissionProblems(await manifestFor(browser), browser, reasons)).toEqual([]);
  });
});

test("what breaks a rule is told", async () => {
  const good = await manifestFor("firefox");
  const wrong = (change: Manifest) => manifestProblems({ ...good, ...change }, "firefox", hosts);
  expect(wrong({ content_security_policy: { extension_pages: "script-src 'self'" } })).toHaveLength(1);
  expect(wrong({ content_security_policy: { extension_pages: "default-src 'none'; script-src 'self' https://cdn.example" } })).toEqual([
    "the policy of own pages allows more than the package: script-src 'self' https://cdn.example",
  ]);
  expect(wrong({ web_accessible_resources: [] })).toEqual(["there are resources that web pages can reach"]);
  expect(wrong({ host_permissions: ["<all_urls>"] })).toEqual(["host_permissions are not the bundled list of hosts"]);
  expect(wrong({ content_scripts: [{ matches: ["<all_urls>"], world: "MAIN" }] })).toHaveLength(2);
  expect(wrong({ description: "It does this. And that." })).toEqual(["the description is not one sentence"]);
  expect(wrong({ browser_specific_settings: {} })).toEqual(["Firefox is not told that no data is collected"]);
  const key = { suggested_key: { default: "Alt+Shift+Z" } };
  expect(wrong({ commands: { a: key, b: key } })).toEqual(["Alt+Shift+Z is suggested to two commands"]);
});

test("a permission without a reason is told, and a reason without a permission", () => {
  expect(permissionProblems({ permissions: ["storage", "tabs"] }, "chrome", { storage: { reason: "r" }, scripting: { reason: "r" } })).toEqual([
    "tabs is asked for without a reason",
    "scripting has a reason and is not asked for",
  ]);
});
