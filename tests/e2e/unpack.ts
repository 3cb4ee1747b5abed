/** Unpacks the packages of the newest release before the first test runs. */
import { rm } from "node:fs/promises";
import { writeBelow } from "../../src/release/folder";
import { unzip } from "../../src/release/zip";
import { readPackage } from "./packages";

export default async function unpackPackages(): Promise<void> {
  await rm(".output/unpacked", { recursive: true, force: true });
  for (const store of ["chrome", "firefox"] as const) await writeBelow(`.output/unpacked/${store}`, unzip(await readPackage(store)));
}
