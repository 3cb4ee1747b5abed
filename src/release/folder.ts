/** Folders as the entries of an archive, and back. */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import type { ZipEntry } from "./zip";

/** All files below a folder. */
export async function entriesBelow(folder: string): Promise<ZipEntry[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return entriesOf(
    folder,
    files.map((file) => relative(folder, file)),
  );
}

/** Some files of a folder. */
export function entriesOf(folder: string, names: readonly string[]): Promise<ZipEntry[]> {
  return Promise.all(names.map(async (name) => ({ name: name.split(sep).join("/"), contents: await readFile(join(folder, name)) })));
}

/** Writes entries as files of a folder. */
export async function writeBelow(folder: string, entries: readonly ZipEntry[]): Promise<void> {
  for (const { name, contents } of entries) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, contents);
  }
}
