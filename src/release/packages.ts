/** The packages of a release: what each store gets. */
import { entriesBelow, entriesOf } from "./folder";
import { trackedFiles } from "./work-tree";
import { type ZipEntry, zip } from "./zip";

/** One file of a release. */
export interface Package {
  readonly file: string;
  readonly archive: Buffer;
}

/** The extension's files as they were built for a browser. */
export function builtFiles(root: string, browser: "chrome" | "firefox"): Promise<ZipEntry[]> {
  return entriesBelow(`${root}/.output/${browser}-mv3`);
}

/** The packages of a version. Edge takes the same build as Chrome; it has a file of its own so that nobody has to know. */
export async function makePackages(root: string, name: string): Promise<Package[]> {
  const chrome = zip(await builtFiles(root, "chrome"));
  return [
    { file: `${name}-chrome.zip`, archive: chrome },
    { file: `${name}-edge.zip`, archive: chrome },
    { file: `${name}-firefox.zip`, archive: zip(await builtFiles(root, "firefox")) },
    { file: `${name}-sources.zip`, archive: zip(await entriesOf(root, trackedFiles(root))) },
  ];
}
