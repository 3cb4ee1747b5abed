/** What a reviewer does: unpack the sources into an empty folder, build by the README, and look whether the package is the same. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeBelow } from "./folder";
import { builtFiles } from "./packages";
import { run } from "./run";
import { unzip, zip } from "./zip";

/** The Firefox package that a source archive gives. */
export async function rebuildFirefox(sources: Buffer): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), "export-control-lens-"));
  try {
    await writeBelow(folder, unzip(sources));
    for (const command of ["npm ci", "npm run build:firefox"]) run(command, folder);
    return zip(await builtFiles(folder, "firefox"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
