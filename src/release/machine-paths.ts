/** A package must not tell where it was built: such a path is nobody's business, and another machine would build other bytes. */
import { homedir, tmpdir } from "node:os";
import type { ZipEntry } from "./zip";

/** Paths that lead to this machine. A root user's home or a short folder may well occur in a text by chance, so a slash must follow. */
function pathsOfThisMachine(root: string): string[] {
  return ["file:///", ...[root, homedir(), tmpdir()].map((path) => `${path.replaceAll("\\", "/").replace(/\/$/, "")}/`)];
}

/** A line for each file that holds a path of this machine. */
export function filesWithMachinePaths(entries: readonly ZipEntry[], root: string): string[] {
  const paths = pathsOfThisMachine(root);
  return entries.flatMap(({ name, contents }) => {
    const text = Buffer.from(contents).toString("utf8");
    const found = paths.find((path) => text.includes(path));
    return found === undefined ? [] : [`${name} holds the path ${found}`];
  });
}
