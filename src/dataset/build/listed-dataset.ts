/** The listed names' road from files to artefacts: the lists, which names are cards', and the words that tell names. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import type { LexiconData } from "../../linking/lexicon";
import type { SearchArtefact } from "../../search/artefact";
import type { CompiledCard } from "../compiled";
import type { Listings } from "../listing";
import { compileListedSearch } from "./compile-listed-search";
import { compileListings, withListings } from "./compile-listings";
import { type CompiledLists, compileLists } from "./compile-lists";
import { parseCsv } from "./csv";
import { datasetFolder } from "./dataset";
import { DatasetError, fieldName } from "./load";
import { type Lists, loadLists } from "./load-lists";

const listsFolder = join(datasetFolder, "lists");

const names = z.array(z.string().min(1));
const nameWordsSchema = z.strictObject({ listWords: names, neverAlone: names, places: z.array(names) });

/** Loads and compiles the listed names. Throws a DatasetError that lists every problem. */
export async function buildListedNames(cards: LexiconData, folder: string = listsFolder): Promise<CompiledLists & { loaded: Lists }> {
  const loaded = await loadLists(folder);
  const { entries, ties } = loaded;
  const own = new Map(
    Object.entries(ties).flatMap(([card, names]) =>
      names.filter(({ as }) => as === "self").map(({ list, name }) => [`${list} ${name}`, card] as const),
    ),
  );
  const words = nameWordsSchema.safeParse(parse(await readFile(join(folder, "name-words.yaml"), "utf8")));
  if (!words.success)
    throw new DatasetError(words.error.issues.map(({ path, message }) => ({ file: "name-words.yaml", field: fieldName(path), message })));
  const [, ...rows] = parseCsv(await readFile(join(folder, "short-forms-that-collide.csv"), "utf8"));
  const facts = {
    places: words.data.places.flat(),
    listWords: words.data.listWords,
    colliding: [...words.data.neverAlone, ...rows.map(({ cells }) => cells[0] ?? "")],
  };
  return { ...compileLists(entries, facts, cards, ({ list, name }) => own.get(`${list} ${name}`)), loaded };
}

export interface ListsArtefacts {
  /** The cards, with the lists that they are on. */
  cards: CompiledCard[];
  listings: Listings;
  search: SearchArtefact;
}

/** What the extension shows and searches of the lists. */
export async function buildListings(lexicon: LexiconData, cards: readonly CompiledCard[], folder?: string): Promise<ListsArtefacts> {
  const { names, loaded } = await buildListedNames(lexicon, folder);
  const listings = compileListings(loaded, names, cards);
  return { cards: withListings(cards, loaded, listings), listings, search: compileListedSearch(names) };
}
