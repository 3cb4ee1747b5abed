/** The packages that `npm run release` left in .output/release. */
import { readFile } from "node:fs/promises";
import { version } from "../../package.json";

export const folder = ".output/release";

/** What a package is called. */
export const fileOf = (store: "chrome" | "edge" | "firefox"): string => `export-control-lens-${version}-${store}.zip`;

/** The bytes of a package. */
export async function readPackage(store: "chrome" | "edge" | "firefox"): Promise<Buffer> {
  const file = `${folder}/${fileOf(store)}`;
  return readFile(file).catch((cause) => {
    throw new Error(`${file} is not there: npm run release comes first`, { cause });
  });
}
