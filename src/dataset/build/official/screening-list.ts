/**
 * The Consolidated Screening List of the US government, as JSON or as CSV. It gathers many lists in one file, of which it
 * serves here for the Entity List, the Military End-User List and the NS-CMIC list.
 */
import { z } from "zod";
import type { ListId } from "../../list-entry";
import { CsvError, parseCsv } from "../csv";
import { fieldName } from "../load";
import { destinationOfCode } from "./destination";
import { foldName, type KnownLists, type OfficialFile, OfficialFileError, type OfficialName, type ToldField } from "./official-file";

/** The lists by their letters in the field `source`: "Entity List (EL) - Bureau of Industry and Security". */
const sources: readonly { list: ListId; letters: RegExp }[] = [
  { list: "entity-list", letters: /\(EL\)/ },
  { list: "military-end-user", letters: /\(MEU\)/ },
  { list: "ns-cmic", letters: /CMIC/ },
];

const optionalText = z.string().nullish();

const recordSchema = z.object({
  source: z.string({ error: "a text, the list that the record is from" }),
  name: z.string({ error: "a text, the listed name" }).min(1, "the listed name; it is empty"),
  alt_names: z.array(z.string()).nullish(),
  addresses: z.array(z.object({ country: optionalText })).nullish(),
  federal_register_notice: optionalText,
  start_date: optionalText,
});

type ScreeningRecord = z.infer<typeof recordSchema>;

/** Reads the JSON: an object with `results`, or the bare array of records. */
export function readScreeningJson(text: string, known: KnownLists): OfficialFile {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new OfficialFileError(`not valid JSON: ${error instanceof Error ? error.message : String(error)}; is the file cut off?`);
  }
  const whole = z.object({ results: z.array(z.unknown()), search_performed_at: optionalText }).safeParse(data);
  const records = whole.success ? whole.data.results : data;
  if (!Array.isArray(records))
    throw new OfficialFileError(
      `expected an array of records, or an object with the array "results"; found ${data === null ? "null" : `an ${typeof data}`} without one`,
    );
  const read = records.map((record, i) => {
    const parsed = recordSchema.safeParse(record);
    if (parsed.success) return parsed.data;
    const issue = parsed.error.issues[0];
    throw new OfficialFileError(`record ${i + 1}, ${fieldName(issue?.path ?? []) || "as a whole"}: expected ${issue?.message ?? "a record"}`);
  });
  const day = whole.success ? whole.data.search_performed_at?.slice(0, 10) : undefined;
  return { format: "Consolidated Screening List, JSON", ...(day && /^\d{4}-\d\d-\d\d$/.test(day) && { asOf: day }), lists: gather(read, known) };
}

const needed = ["source", "name", "alt_names", "addresses", "federal_register_notice", "start_date"] as const;

/** Reads the CSV: one record a row, several values in a cell parted by semicolons. */
export function readScreeningCsv(text: string, known: KnownLists): OfficialFile {
  try {
    const [head, ...rows] = parseCsv(text);
    const missing = needed.filter((column) => !head?.cells.includes(column));
    if (missing.length)
      throw new OfficialFileError(`line 1: the column ${missing.join(", ")} is missing; found ${head?.cells.join(", ") ?? "nothing"}`);
    const records = rows.map(({ line, cells }) => {
      const cell = (column: (typeof needed)[number]) => (cells[head?.cells.indexOf(column) ?? -1] ?? "").trim();
      if (cell("name") === "") throw new OfficialFileError(`line ${line}, name: expected the listed name; it is empty`);
      return {
        source: cell("source"),
        name: cell("name"),
        alt_names: parts(cell("alt_names")),
        addresses: parts(cell("addresses")).map((address) => ({ country: address.split(",").at(-1)?.trim() })),
        federal_register_notice: cell("federal_register_notice"),
        start_date: cell("start_date"),
      };
    });
    return { format: "Consolidated Screening List, CSV", lists: gather(records, known) };
  } catch (error) {
    if (error instanceof CsvError) throw new OfficialFileError(error.message);
    throw error;
  }
}

function parts(cell: string): string[] {
  return cell.split(";").flatMap((part) => part.trim() || []);
}

function gather(records: readonly ScreeningRecord[], known: KnownLists): OfficialFile["lists"] {
  const destinations = new Set(known.entries.flatMap(({ destination }) => (destination === undefined ? [] : [destination])));
  const lists = sources.flatMap(({ list, letters }) => {
    const names = new Map<string, OfficialName>();
    for (const record of records.filter(({ source }) => letters.test(source))) {
      const next = nameOf(record, destinations);
      const before = names.get(foldName(next.name));
      // One party in several countries is one name here.
      if (before) before.aliases = [...new Set([...before.aliases, ...next.aliases])];
      else names.set(foldName(next.name), next);
    }
    // Its pages are those on which a rule begins, not those on which the name stands.
    const tells = new Set<ToldField>(["aliases"]);
    return names.size ? [{ list, names: [...names.values()], tells, byDestination: false, remarks: [] }] : [];
  });
  if (lists.length === 0)
    throw new OfficialFileError("no record of the Entity List, the Military End-User List or the NS-CMIC list; is it the right file?");
  return lists;
}

function nameOf(record: ScreeningRecord, destinations: ReadonlySet<string>): OfficialName {
  const tidy = (text: string) => text.replace(/\s+/g, " ").replaceAll("|", "/").trim();
  const name = tidy(record.name);
  const country = record.addresses?.flatMap((address) => destinationOfCode(address.country?.toUpperCase() ?? "", destinations) ?? [])[0];
  const listedOn = /^\d{4}-\d\d-\d\d$/.exec(record.start_date ?? "")?.[0];
  return {
    name,
    aliases: [...new Set((record.alt_names ?? []).map(tidy))].filter((alias) => alias !== "" && alias !== name),
    ...(country && { destination: country }),
    ...(listedOn && { listedOn, lastAmended: listedOn }),
    citations: [...(record.federal_register_notice ?? "").matchAll(/(\d+)\s*F\.?\s?R\.?\s*(\d+)/g)].map(([, volume, page]) => `${volume} FR ${page}`),
    footnotes: [],
  };
}
