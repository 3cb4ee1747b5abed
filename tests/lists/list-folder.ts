import { copyFile, mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const here = new URL(".", import.meta.url).pathname;

/** Where the official files of the tests lie. */
export const sample = (name: string): string => join(here, "samples", name);

/** The lists of the dataset itself. */
export const ourLists = new URL("../../src/dataset/lists", import.meta.url).pathname;

/** A folder of its own with three small lists and what is known about the lists. */
export async function listFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "lists-"));
  for (const file of ["entity-list.csv", "military-end-user.csv", "ns-cmic.csv"]) await copyFile(join(here, "small", file), join(folder, file));
  await copyFile(join(ourLists, "lists.yaml"), join(folder, "lists.yaml"));
  return folder;
}

/** Every file of a folder with its text. */
export async function contents(folder: string): Promise<Record<string, string>> {
  const files = (await readdir(folder)).sort();
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file, await readFile(join(folder, file), "utf8")] as const)));
}
