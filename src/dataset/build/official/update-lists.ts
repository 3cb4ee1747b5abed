/** Brings the lists on disk up to an official file: all of it or, where anything is amiss, nothing. */
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import { type ListEntry, type ListId, listDay, listEntrySchema } from "../../list-entry";
import { type List, listsSchema } from "../../lists-schema";
import { listFile, readEntries, writeEntries } from "../list-file";
import { DatasetError, fieldName } from "../load";
import { compare, type ListChanges } from "./compare";
import { OfficialFileError, type OfficialList } from "./official-file";
import { readOfficial } from "./read-official";

export interface UpdateOptions {
  /** The official file. */
  file: string;
  /** The folder of the lists. */
  folder: string;
  /** This list only; otherwise every list the file holds. */
  list?: ListId;
  /** The day of the file, where it does not tell itself. */
  asOf?: string;
  write: boolean;
}

export interface ListUpdate extends ListChanges {
  list: ListId;
  /** The day of the file, if it is known. */
  asOf?: string;
  before: number;
  remarks: string[];
}

export interface Update {
  format: string;
  written: boolean;
  lists: ListUpdate[];
}

/** The lists that have an official file this can read. */
const updatable: readonly ListId[] = ["entity-list", "military-end-user", "ns-cmic"];

/** A file that drops more than this part of a list is rather cut off than right. */
const mostRemoved = 1 / 4;

/** Compares, and with `write` writes. Throws an OfficialFileError or a DatasetError, and has changed nothing then. */
export async function updateLists({ file, folder, list, asOf, write }: UpdateOptions): Promise<Update> {
  if (asOf !== undefined && !listDay.safeParse(asOf).success) throw new OfficialFileError(`"${asOf}" is no day; write it as YYYY-MM-DD`);
  const about = await readFile(join(folder, "lists.yaml"), "utf8");
  const lists = readAbout(about);
  const known = await readKnown(folder);
  const footnotes = new Map(lists.map(({ id, footnotes }) => [id, new Set(footnotes.map(({ number }) => number))]));
  const official = readOfficial(await readText(file), { entries: [...known.values()].flat(), footnotes });
  const held = official.lists.map((one) => one.list);
  if (list !== undefined && !held.includes(list)) throw new OfficialFileError(`the file does not hold ${list}; it holds ${held.join(" and ")}`);

  const day = asOf ?? official.asOf;
  const updates = official.lists.filter((one) => list === undefined || one.list === list).map((one) => updateOf(one, known, day));
  if (write) {
    if (day === undefined) throw new OfficialFileError("the file does not say of which day it is; add --as-of YYYY-MM-DD");
    for (const { id, asOf: last } of lists)
      if (updates.some((one) => one.list === id) && day < last) throw new OfficialFileError(`the file is of ${day}, ${id} is of ${last} already`);
    const texts = updates.map((one): [string, string] => [listFile(folder, one.list), writeEntries(one.list, one.next)]);
    const dated = updates.reduce((text, one) => withDay(text, one.list, day), about);
    await writeTogether([...texts, [join(folder, "lists.yaml"), dated]]);
  }
  return { format: official.format, written: write, lists: updates };
}

async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new OfficialFileError(`cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  });
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new OfficialFileError("is not valid UTF-8");
  }
}

function readAbout(text: string): List[] {
  const read = listsSchema.safeParse(parseDocument(text).toJS());
  if (read.success) return read.data.lists;
  throw new DatasetError(read.error.issues.map(({ path, message }) => ({ file: "lists.yaml", field: fieldName(path), message })));
}

async function readKnown(folder: string): Promise<Map<ListId, ListEntry[]>> {
  const known = new Map<ListId, ListEntry[]>();
  for (const list of updatable) {
    const text = await readFile(listFile(folder, list), "utf8").catch(() => undefined);
    if (text === undefined) continue;
    const { entries, problems } = readEntries(list, text);
    if (problems.length) throw new DatasetError(problems);
    known.set(list, entries);
  }
  return known;
}

function updateOf(official: OfficialList, known: ReadonlyMap<ListId, ListEntry[]>, day: string | undefined): ListUpdate {
  const { list, remarks } = official;
  const entries = known.get(list);
  if (!entries) throw new OfficialFileError(`the file holds ${list}, but the folder of the lists has no ${list}.csv`);
  const changes = compare(entries, official);
  if (changes.removed.length > entries.length * mostRemoved)
    throw new OfficialFileError(
      `${list}: ${changes.removed.length} of ${entries.length} names are not in the file, more than a quarter; is it cut off, or the wrong file? The first is "${changes.removed[0]?.name}"`,
    );
  for (const entry of changes.next) {
    const issue = listEntrySchema.safeParse(entry).error?.issues[0];
    if (issue) throw new OfficialFileError(`${list}: "${entry.name}", ${fieldName(issue.path)}: expected ${issue.message}`);
  }
  return { list, ...(day && { asOf: day }), before: entries.length, ...changes, remarks };
}

/** Sets a list's `asOf` in the text of lists.yaml and leaves every other sign of it as it is. */
function withDay(text: string, list: ListId, day: string): string {
  const lists = parseDocument(text).get("lists", true);
  const item = isSeq(lists) ? lists.items.find((one) => isMap(one) && one.get("id") === list) : undefined;
  const node = isMap(item) ? item.get("asOf", true) : undefined;
  if (!isScalar(node) || !node.range) throw new OfficialFileError(`lists.yaml has no asOf for ${list}`);
  const [start, end] = node.range;
  return `${text.slice(0, start)}"${day}"${text.slice(end)}`;
}

/** Writes all files beside their places first and moves them there only when all are written. */
async function writeTogether(files: readonly (readonly [path: string, text: string])[]): Promise<void> {
  const moves = files.map(([path, text]) => ({ path, text, beside: join(dirname(path), `.${basename(path)}.${process.pid}.new`) }));
  try {
    for (const { beside, text } of moves) await writeFile(beside, text);
    for (const { beside, path } of moves) await rename(beside, path);
  } finally {
    for (const { beside } of moves) await rm(beside, { force: true });
  }
}
