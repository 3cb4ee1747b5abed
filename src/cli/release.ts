/**
 * `npm run release`: the packages for Chrome, Edge and Firefox, and Firefox's source archive, in .output/release. From a clean
 * tree only, and only with an entry in the changelog; the same tree always gives the same bytes. `npm run release:check`
 * also unpacks the source archive into an empty folder, builds there by the README's instructions and compares.
 */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadHosts } from "../dataset/build/dataset";
import { matchPatterns } from "../dataset/hosts-schema";
import { entryFor } from "../release/changelog";
import { sha256 } from "../release/checksum";
import { filesWithMachinePaths } from "../release/machine-paths";
import { type Manifest, manifestProblems } from "../release/manifest-rules";
import { builtFiles, makePackages } from "../release/packages";
import { permissionProblems, readReasons } from "../release/permissions";
import { rebuildFirefox } from "../release/rebuild";
import { run } from "../release/run";
import { changedFiles } from "../release/work-tree";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };

const entry = entryFor(version, await readFile(join(root, "src/store/CHANGELOG.md"), "utf8"));
refuseFor("the tree differs from the last commit", changedFiles(root));
refuseFor("the changelog is not ready", entry === undefined ? [`src/store/CHANGELOG.md has no entry for ${version}`] : []);

await rm(join(root, ".output"), { recursive: true, force: true });
run("npm run build", root);
for (const browser of ["chrome", "firefox"] as const) refuseFor(`the build for ${browser} is not fit`, await wrongWith(browser));

const packages = await makePackages(root, `export-control-lens-${version}`);
const folder = join(root, ".output/release");
await mkdir(folder, { recursive: true });
for (const { file, archive } of packages) await writeFile(join(folder, file), archive);
const sums = packages.map(({ file, archive }) => `${sha256(archive)}  ${file}`).join("\n");
await writeFile(join(folder, "SHA256SUMS"), `${sums}\n`);
console.log(`${sums}\n\nin ${folder}\n\n${version}:\n${entry}`);

if (values.check) {
  const [sources, firefox] = ["sources", "firefox"].map((what) => packages.find(({ file }) => file.endsWith(`-${what}.zip`)));
  if (!sources || !firefox) throw new Error("a package is missing");
  console.log("\nbuilding the source archive in an empty folder ...");
  const rebuilt = await rebuildFirefox(sources.archive);
  console.log(`${sha256(rebuilt)}  the Firefox package built from the source archive`);
  refuseFor("the source archive gives another package", rebuilt.equals(firefox.archive) ? [] : [firefox.file]);
  console.log("the same");
}

async function wrongWith(browser: "chrome" | "firefox"): Promise<string[]> {
  const files = await builtFiles(root, browser);
  const manifest = JSON.parse(await readFile(join(root, `.output/${browser}-mv3/manifest.json`), "utf8")) as Manifest;
  const hosts = matchPatterns((await loadHosts()).flatMap((group) => group.hosts));
  const reasons = readReasons(await readFile(join(root, "src/store/permissions.yaml"), "utf8"));
  return [
    ...(manifest.version === version ? [] : [`its version is ${manifest.version}`]),
    ...manifestProblems(manifest, browser, hosts),
    ...permissionProblems(manifest, browser, reasons),
    ...filesWithMachinePaths(files, root),
  ];
}

/** Ends here when there is anything to say against going on. */
function refuseFor(reason: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  console.error(`release: ${reason}:\n${lines.map((line) => `  ${line}`).join("\n")}`);
  process.exit(1);
}
