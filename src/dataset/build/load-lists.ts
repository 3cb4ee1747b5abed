/** Reads the official lists from disk: their files, what is known about each, and the Chinese names kept apart. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseDocument } from "yaml";
import type { z } from "zod";
import { type ListEntry, listIds } from "../list-entry";
import { chineseNamesSchema, type List, type ListCautions, listsSchema, type Ties, tiesSchema } from "../lists-schema";
import { listFile, readEntries } from "./list-file";
import { DatasetError, fieldName, type Problem } from "./load";

export interface Lists {
  lists: List[];
  cautions: ListCautions;
  /** All names of all lists, in the order of the files. */
  entries: ListEntry[];
  /** Which listed names belong to which card. */
  ties: Ties;
}

/** Loads the lists in `folder` (the dataset's `lists`). Throws a DatasetError that tells every problem. */
export async function loadLists(folder: string): Promise<Lists> {
  const { problems, ...lists } = await readLists(folder);
  if (problems.length) throw new DatasetError(problems);
  return lists;
}

/** Like `loadLists`, but resolves with what could be read and all problems found. */
export async function readLists(folder: string): Promise<Lists & { problems: Problem[] }> {
  const problems: Problem[] = [];
  const about = await readYaml(folder, "lists.yaml", listsSchema, problems);
  const ties = await readYaml(folder, "ties.yaml", tiesSchema, problems);
  const chinese = new Map(Object.entries((await readYaml(folder, "names-zh.yaml", chineseNamesSchema, problems)) ?? {}));
  const entries: ListEntry[] = [];
  for (const list of listIds) {
    const text = await readFile(listFile(folder, list), "utf8").catch(() => undefined);
    if (text === undefined) problems.push({ file: `${list}.csv`, field: "", message: "the file is missing" });
    else {
      const read = readEntries(list, text);
      problems.push(...read.problems);
      entries.push(...read.entries.map((entry) => withChineseName(entry, chinese)));
    }
  }
  problems.push(...namesWithoutEntry(chinese, entries));
  const unknown = { screening: { en: "", "zh-Hans": "" }, ownership: { en: "", "zh-Hans": "" } };
  return { lists: about?.lists ?? [], cautions: about?.cautions ?? unknown, entries, ties: ties ?? {}, problems };
}

function withChineseName(entry: ListEntry, chinese: ReadonlyMap<string, string>): ListEntry {
  const nameZh = entry.nameZh ?? chinese.get(entry.name);
  return nameZh === undefined ? entry : { ...entry, nameZh };
}

function namesWithoutEntry(chinese: ReadonlyMap<string, string>, entries: readonly ListEntry[]): Problem[] {
  const names = new Set(entries.map(({ name }) => name));
  return [...chinese.keys()]
    .filter((name) => !names.has(name))
    .map((name) => ({
      file: "names-zh.yaml",
      field: name,
      message: "no list has an entry of this name; write it exactly as the list does, or drop the line",
    }));
}

async function readYaml<T>(folder: string, file: string, schema: z.ZodType<T>, problems: Problem[]): Promise<T | undefined> {
  const text = await readFile(join(folder, file), "utf8").catch(() => undefined);
  if (text === undefined) {
    problems.push({ file, field: "", message: "the file is missing" });
    return undefined;
  }
  const document = parseDocument(text, { uniqueKeys: true });
  const broken = document.errors[0];
  if (broken) {
    problems.push({ file, field: "", message: `not valid YAML: ${broken.message.split("\n")[0]}` });
    return undefined;
  }
  const read = schema.safeParse(document.toJS());
  if (read.success) return read.data;
  problems.push(...read.error.issues.map((issue) => ({ file, field: fieldName(issue.path), message: issue.message })));
  return undefined;
}
