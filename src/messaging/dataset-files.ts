/** Reading the dataset's files out of the extension's own package; the build wrote and checked them. */
import { citationCard, citationEntry } from "../dataset/citation-card";
import type { CardEntry, CardIndex, CompiledCard, CompiledHostGroup } from "../dataset/compiled";
import { listedCard, listedEntry } from "../dataset/listed-card";
import type { Listings } from "../dataset/listing";
import type { TimelineArtefact } from "../dataset/timeline";
import { isListedId } from "../linking/listed-lexicon";
import { isOwnId } from "../linking/own-names";
import type { SearchArtefact } from "../search/artefact";
import { ownCard, ownEntry, ownIdOf } from "../terms/own-card";
import { loadTerms } from "../terms/storage";
import { ownPage } from "./own-page";

async function read<T>(path: `dataset/${string}.json`): Promise<T | undefined> {
  const response = await fetch(ownPage(`/${path}`)).catch(() => undefined);
  return response?.ok ? response.json() : undefined;
}

async function needed<T>(path: `dataset/${string}.json`): Promise<T> {
  const found = await read<T>(path);
  if (found === undefined) throw new Error(`${path} is missing from the package`);
  return found;
}

/** One card, of the package, of the reader's own, or made of a citation or of a listed name; undefined when there is none of this id. */
export function readCard(id: string): Promise<CompiledCard | undefined> {
  if (isOwnId(id)) return readOwnCard(id);
  if (isListedId(id)) return readListings().then((listings) => listedCard(id, listings));
  const small = citationCard(id);
  if (small) return Promise.resolve(small);
  return /^[a-z0-9-]+$/.test(id) ? read(`dataset/cards/${id}.json`) : Promise.resolve(undefined);
}

async function readOwnCard(id: string): Promise<CompiledCard | undefined> {
  const term = (await loadTerms()).terms.find((known) => ownIdOf(known) === id);
  return term && ownCard(term);
}

/** What lists need of the reader's own cards. */
async function readOwnIndex(): Promise<CardIndex> {
  return Object.fromEntries((await loadTerms()).terms.map((term) => [ownIdOf(term), ownEntry(term)]));
}

let index: Promise<CardIndex> | undefined;

/** The index of all cards, read once. */
export function readIndex(): Promise<CardIndex> {
  index ??= read<CardIndex>("dataset/index.json").then((found) => found ?? {});
  return index;
}

/** What a row of names needs of a card, by the card's id. */
type EntryOf = (id: string) => CardEntry | undefined;

/** What rows of names need of any card: of the package, of the reader's own, of a citation or of a listed name. */
export async function readEntries(): Promise<EntryOf> {
  const [card, listed] = await Promise.all([readCardEntries(), readListedEntries()]);
  return (id) => card(id) ?? listed(id);
}

/** The same without the listed names, whose file is by far the largest. */
export async function readCardEntries(): Promise<EntryOf> {
  const [cards, own] = await Promise.all([readIndex(), readOwnIndex()]);
  return (id) => cards[id] ?? own[id] ?? citationEntry(id);
}

/** The same of listed names alone. */
export async function readListedEntries(): Promise<EntryOf> {
  const lists = await readListings();
  return (id) => listedEntry(id, lists);
}

/** The bundled hosts by group, with the reason for each group. */
export async function readHosts(): Promise<CompiledHostGroup[]> {
  return (await read<CompiledHostGroup[]>("dataset/hosts.json")) ?? [];
}

let listings: Promise<Listings> | undefined;

/** The official lists with all names on them, read once. */
export function readListings(): Promise<Listings> {
  listings ??= needed<Listings>("dataset/listings.json");
  return listings;
}

/** The artefact of the search among listed names. */
export const readListedSearch = (): Promise<SearchArtefact> => needed("dataset/listed-search.json");

/** The search's artefact. */
export const readSearch = (): Promise<SearchArtefact> => needed("dataset/search.json");

/** The histories of all measures. */
export const readTimeline = (): Promise<TimelineArtefact> => needed("dataset/timeline.json");
