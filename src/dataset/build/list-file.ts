/** The files of the lists, `lists/<id>.csv`: which columns each has, how a row becomes an entry and an entry a row. */
import { join } from "node:path";
import { type ListEntry, type ListId, listEntrySchema, listIds } from "../list-entry";
import { CsvError, formatCsv, parseCsv } from "./csv";
import { fieldName, type Problem } from "./load";

type Field = Exclude<keyof ListEntry, "list">;

/** How each field is headed in the files. */
const headings: Readonly<Record<Field, string>> = {
  name: "name",
  nameZh: "name_zh",
  aliases: "aliases",
  destination: "destination",
  listedOn: "listed_on",
  lastAmended: "last_amended",
  citations: "citations",
  footnotes: "footnotes",
  notice: "notice",
  source: "source",
};

const isField = (name: string): name is Field => name in headings;

/** The columns of each list's file, in their order: those that its official source fills. */
export const columns: Readonly<Record<ListId, readonly Field[]>> = {
  "entity-list": ["name", "aliases", "destination", "listedOn", "lastAmended", "citations", "footnotes"],
  "section-1260h": ["name", "aliases", "destination", "listedOn", "citations"],
  "ns-cmic": ["name", "aliases", "destination", "listedOn"],
  "military-end-user": ["name", "aliases", "destination", "listedOn", "citations"],
  "mofcom-control": ["name", "nameZh", "destination", "listedOn", "notice", "source"],
};

const several: ReadonlySet<string> = new Set<Field>(["aliases", "citations", "footnotes"]);
const separator = " | ";

/** The file of a list, in the folder of the lists. */
export function listFile(folder: string, list: ListId): string {
  return join(folder, `${list}.csv`);
}

/** The list that a file name belongs to, if any. */
export function isListId(name: string): name is ListId {
  return (listIds as readonly string[]).includes(name);
}

/** Reads a list's text. Problems tell file, line and column; an entry with a problem is left out. */
export function readEntries(list: ListId, text: string, file = `${list}.csv`): { entries: ListEntry[]; problems: Problem[] } {
  const problem = (line: number, column: string, message: string): Problem => ({ file, field: `line ${line}${column && `, ${column}`}`, message });
  try {
    const [head, ...rows] = parseCsv(text);
    const expected = columns[list].map((field) => headings[field]);
    if (head?.cells.join() !== expected.join())
      return { entries: [], problems: [problem(1, "", `expected the columns ${expected.join(", ")}; found ${head?.cells.join(", ") ?? "nothing"}`)] };
    const problems: Problem[] = [];
    const seen = new Map<string, number>();
    const entries = rows.flatMap(({ line, cells }) => {
      const read = listEntrySchema.safeParse(fieldsOf(list, cells));
      if (!read.success) {
        problems.push(...read.error.issues.map(({ path, message }) => problem(line, columnName(path), `expected ${message}`)));
        return [];
      }
      const row = cells.join("\n");
      const before = seen.get(row);
      if (before !== undefined) problems.push(problem(line, "", `expected each row once; this one stands on line ${before} too`));
      seen.set(row, line);
      return [read.data];
    });
    return { entries, problems };
  } catch (error) {
    if (error instanceof CsvError) return { entries: [], problems: [{ file, field: "", message: error.message }] };
    throw error;
  }
}

function fieldsOf(list: ListId, cells: readonly string[]): Record<string, unknown> {
  const fields = columns[list].flatMap((field, i): [string, unknown][] => {
    const cell = cells[i] ?? "";
    if (several.has(field)) return [[field, cell === "" ? [] : cell.split(separator)]];
    return cell === "" && field !== "name" ? [] : [[field, cell]];
  });
  return { list, ...Object.fromEntries(fields) };
}

function columnName([first, ...rest]: readonly PropertyKey[]): string {
  const heading = typeof first === "string" && isField(first) ? headings[first] : String(first);
  return fieldName([heading, ...rest]);
}

/** The text of a list's file. */
export function writeEntries(list: ListId, entries: readonly ListEntry[]): string {
  const cell = (entry: ListEntry, field: Field) => {
    const value = entry[field];
    return typeof value === "string" ? value : (value ?? []).join(separator);
  };
  return formatCsv([columns[list].map((field) => headings[field]), ...entries.map((entry) => columns[list].map((field) => cell(entry, field)))]);
}
