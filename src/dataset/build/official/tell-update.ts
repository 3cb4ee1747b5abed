/** An update in words: for an editor line by line, for a program as plain data. */
import type { ListEntry } from "../../list-entry";
import type { FieldChange } from "./compare";
import type { ListUpdate, Update } from "./update-lists";

/** What an update changes, as lines: + added, ~ changed, - removed, ? to be looked at. */
export function tellUpdate({ format, written, lists }: Update): string[] {
  const renamed = lists.some(
    ({ removed, changed }) => removed.length > 0 || changed.some(({ fields }) => fields.some(({ field }) => field === "name")),
  );
  return [
    format,
    ...lists.flatMap(tellList),
    written ? "Written." : "Nothing was written; add --write to write it.",
    ...(written && renamed ? ["Names are gone or changed: run `npm run dataset:check`, for ties and Chinese names may still point to them."] : []),
  ];
}

function tellList({ list, asOf, before, added, changed, removed, next, remarks }: ListUpdate): string[] {
  const width = Math.max(0, ...[...added, ...removed, ...changed.map(({ entry }) => entry)].map(({ destination = "" }) => destination.length));
  const party = (sign: string, { name, destination = "" }: ListEntry) => `  ${sign} ${destination.padEnd(width)}  ${name}`;
  return [
    `${list}${asOf ? ` as of ${asOf}` : ""}: ${before} names, then ${next.length}; ${added.length} added, ${changed.length} changed, ${removed.length} removed`,
    ...added.map((entry) => `${party("+", entry)}${entry.aliases.length ? `  (${entry.aliases.join(" | ")})` : ""}`),
    ...changed.flatMap(({ entry, fields }) => [party("~", entry), ...fields.map((change) => `      ${tellChange(change)}`)]),
    ...removed.map((entry) => party("-", entry)),
    ...remarks.map((remark) => `  ? ${remark}`),
  ];
}

function tellChange({ field, before, after }: FieldChange): string {
  const told = (value: string | string[]) => (Array.isArray(value) ? value.join(" | ") : value) || "none";
  return `${field}: ${told(before)} -> ${told(after)}`;
}

/** The same as data. */
export function updateAsData({ format, written, lists }: Update) {
  return {
    format,
    written,
    lists: lists.map(({ list, asOf, before, added, changed, removed, next, remarks }) => ({
      list,
      asOf: asOf ?? null,
      before,
      after: next.length,
      added,
      changed: changed.map(({ entry, fields }) => ({ name: entry.name, destination: entry.destination ?? null, fields })),
      removed,
      remarks,
    })),
  };
}
