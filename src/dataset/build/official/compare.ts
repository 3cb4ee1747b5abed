/** What an official file changes in a list: names added, changed and removed, and the list as it is then. */
import type { ListEntry } from "../../list-entry";
import { columns } from "../list-file";
import { foldName, type OfficialList, type OfficialName } from "./official-file";

export interface FieldChange {
  field: "name" | "listedOn" | "lastAmended" | "aliases" | "citations" | "footnotes";
  before: string | string[];
  after: string | string[];
}

export interface ListChanges {
  added: ListEntry[];
  changed: { entry: ListEntry; fields: FieldChange[] }[];
  removed: ListEntry[];
  /** The list after the changes, in the order of its file. */
  next: ListEntry[];
}

type Pair = [entry: ListEntry, official: OfficialName];

/** Compares a list's entries with what an official file says of the same list. What the file does not carry stays. */
export function compare(entries: readonly ListEntry[], official: OfficialList): ListChanges {
  const { pairs, added, removed } = match(entries, official);
  const changed: ListChanges["changed"] = [];
  const after = new Map<ListEntry, ListEntry>();
  for (const [entry, said] of pairs) {
    const { next, fields } = changeBy(entry, said, official);
    if (fields.length) changed.push({ entry: next, fields });
    after.set(entry, next);
  }
  const gone = new Set(removed);
  const fresh = added.map((said) => newEntry(official, said));
  const next = fresh.reduce(
    (list, entry) => insert(list, entry),
    entries.flatMap((entry) => (gone.has(entry) ? [] : [after.get(entry) ?? entry])),
  );
  return { added: fresh, changed, removed, next };
}

/** Pairs entries with official names: first by the name, then a name with one that was its alias (it was renamed). */
function match(entries: readonly ListEntry[], { names, byDestination }: OfficialList) {
  const key = (name: string, destination: string | undefined) => `${foldName(name)}\n${byDestination ? (destination ?? "") : ""}`;
  const open = new Set(names);
  const free = new Set(entries);
  const pairs: Pair[] = [];
  const pair = (entry: ListEntry, said: OfficialName) => {
    pairs.push([entry, said]);
    free.delete(entry);
    open.delete(said);
  };

  const byKey = new Map<string, OfficialName[]>();
  for (const said of names) byKey.set(key(said.name, said.destination), [...(byKey.get(key(said.name, said.destination)) ?? []), said]);
  for (const entry of entries) {
    const same = byKey.get(key(entry.name, entry.destination)) ?? [];
    // Two parties of one name in one country: the one with more of the aliases. Without countries one name stands for all.
    const said = byDestination
      ? closest(
          entry,
          same.filter((name) => open.has(name)),
        )
      : same[0];
    if (said) pair(entry, said);
  }
  for (const said of [...open]) {
    const aliases = new Set(said.aliases.map(foldName));
    const renamed = [...free].find(
      (entry) =>
        (!byDestination || entry.destination === said.destination) &&
        (aliases.has(foldName(entry.name)) || entry.aliases.some((alias) => foldName(alias) === foldName(said.name))),
    );
    if (renamed) pair(renamed, said);
  }
  return { pairs, added: [...open], removed: entries.filter((entry) => free.has(entry)) };
}

function closest(entry: ListEntry, names: readonly OfficialName[]): OfficialName | undefined {
  const own = new Set(entry.aliases.map(foldName));
  const shared = (said: OfficialName) => said.aliases.filter((alias) => own.has(foldName(alias))).length;
  return [...names].sort((a, b) => shared(b) - shared(a))[0];
}

function changeBy(entry: ListEntry, said: OfficialName, { list, tells }: OfficialList): { next: ListEntry; fields: FieldChange[] } {
  const next: ListEntry = { ...entry };
  const fields: FieldChange[] = [];
  const held = new Set<string>(columns[list]);

  // Spelt otherwise is not renamed: ties and Chinese names go by our spelling.
  if (foldName(said.name) !== foldName(entry.name)) {
    fields.push({ field: "name", before: entry.name, after: said.name });
    next.name = said.name;
  }
  for (const field of ["listedOn", "lastAmended"] as const) {
    const value = said[field];
    const counts = entry[field] === undefined || (field === "lastAmended" && tells.has(field));
    if (!held.has(field) || value === undefined || !counts || value === entry[field]) continue;
    fields.push({ field, before: entry[field] ?? "", after: value });
    next[field] = value;
  }
  for (const field of ["aliases", "citations", "footnotes"] as const) {
    if (!held.has(field) || !(tells.has(field) || entry[field].length === 0)) continue;
    const after = inOurSpelling(said[field], entry[field]);
    if (alike(after, entry[field])) continue;
    fields.push({ field, before: entry[field], after });
    next[field] = after;
  }
  return { next, fields };
}

function inOurSpelling(values: readonly string[], ours: readonly string[]): string[] {
  const spelt = new Map(ours.map((value) => [foldName(value), value]));
  return [...new Map(values.map((value) => [foldName(value), spelt.get(foldName(value)) ?? value])).values()];
}

/** The same values, in whatever order. */
function alike(a: readonly string[], b: readonly string[]): boolean {
  const folded = (values: readonly string[]) => [...new Set(values.map(foldName))].sort().join("\n");
  return folded(a) === folded(b);
}

function newEntry({ list }: OfficialList, said: OfficialName): ListEntry {
  const held = new Set<string>(columns[list]);
  const { name, aliases, citations, footnotes, destination, listedOn, lastAmended } = said;
  return {
    list,
    name,
    aliases,
    citations: held.has("citations") ? citations : [],
    footnotes: held.has("footnotes") ? footnotes : [],
    ...(destination && { destination }),
    ...(listedOn && held.has("listedOn") && { listedOn }),
    ...(lastAmended && held.has("lastAmended") && { lastAmended }),
  };
}

/** Puts an entry where the order of the file, by country and name, has it. */
function insert(list: readonly ListEntry[], entry: ListEntry): ListEntry[] {
  const order = ({ destination = "", name }: ListEntry) => `${destination}\n${name}`;
  const index = list.findIndex((other) => order(other) > order(entry));
  return index < 0 ? [...list, entry] : list.toSpliced(index, 0, entry);
}
