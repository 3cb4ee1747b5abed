/** The dataset's road from files to artefacts: load, check, compile. Whoever builds with it gets all of it or an error. */
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { z } from "zod";
import type { LexiconData } from "../../linking/lexicon";
import type { SearchArtefact } from "../../search/artefact";
import type { CardIndex, CompiledCard } from "../compiled";
import { countriesSchema } from "../countries-schema";
import { type HostGroup, hostsSchema } from "../hosts-schema";
import type { Card } from "../schema";
import type { TimelineArtefact } from "../timeline";
import { topicSchema } from "../topic-schema";
import { compileCards, compileIndex } from "./compile-cards";
import { compileLexicon } from "./compile-lexicon";
import { compileSearch } from "./compile-search";
import { compileTimeline } from "./compile-timeline";
import { crossCheck } from "./cross-check";
import { DatasetError, fieldName, loadCards } from "./load";

/** The dataset's folder in this project. */
export const datasetFolder = fileURLToPath(new URL("..", import.meta.url));

export interface Artefacts {
  sources: Card[];
  lexicon: LexiconData;
  cards: CompiledCard[];
  index: CardIndex;
  search: SearchArtefact;
  timeline: TimelineArtefact;
}

/** Loads, checks and compiles the dataset in `folder`. Throws a DatasetError that lists every problem. */
export async function buildDataset(folder: string = datasetFolder): Promise<Artefacts> {
  const { cards, problems } = await loadCards(join(folder, "cards"));
  // A card that could not be read is there all the same: nobody's relation to it is wrong.
  const unread = new Set(problems.map(({ file }) => basename(file, ".yaml")));
  const all = [...problems, ...crossCheck(cards, unread)];
  if (all.length) throw new DatasetError(all);
  const topic = await readChecked(folder, "topic.yaml", topicSchema);
  const countries = await readChecked(folder, "countries.yaml", countriesSchema);
  const compiled = compileCards(cards);
  return {
    sources: cards,
    lexicon: compileLexicon(cards, topic, countries),
    cards: compiled,
    index: compileIndex(compiled),
    search: compileSearch(cards),
    timeline: compileTimeline(compiled),
  };
}

/** The bundled news hosts, by group. Throws a DatasetError when the file is not by its schema. */
export async function loadHosts(folder: string = datasetFolder): Promise<HostGroup[]> {
  return (await readChecked(folder, "hosts.yaml", hostsSchema)).groups;
}

async function readChecked<T>(folder: string, file: string, schema: z.ZodType<T>): Promise<T> {
  const read = schema.safeParse(parse(await readFile(join(folder, file), "utf8")));
  if (read.success) return read.data;
  throw new DatasetError(read.error.issues.map((issue) => ({ file, field: fieldName(issue.path), message: issue.message })));
}
