/** Reading the dataset's files out of the extension's own package; the build wrote and checked them. */
import { browser } from "wxt/browser";
import { citationCard } from "../dataset/citation-card";
import type { CardIndex, CompiledCard } from "../dataset/compiled";
import type { TimelineArtefact } from "../dataset/timeline";
import type { SearchArtefact } from "../search/artefact";

async function read<T>(path: `dataset/${string}.json`): Promise<T | undefined> {
  // WXT's types know only files of the public folder; these are written by the build.
  const runtime: { getURL(path: string): string } = browser.runtime as never;
  const url = runtime.getURL(`/${path}`);
  const response = await fetch(url).catch(() => undefined);
  return response?.ok ? response.json() : undefined;
}

/** One card, of the package or made of a citation; undefined when there is none of this id. */
export function readCard(id: string): Promise<CompiledCard | undefined> {
  const small = citationCard(id);
  if (small) return Promise.resolve(small);
  return /^[a-z0-9-]+$/.test(id) ? read(`dataset/cards/${id}.json`) : Promise.resolve(undefined);
}

let index: Promise<CardIndex> | undefined;

/** The index of all cards, read once. */
export function readIndex(): Promise<CardIndex> {
  index ??= read<CardIndex>("dataset/index.json").then((found) => found ?? {});
  return index;
}

/** The search's artefact. */
export async function readSearch(): Promise<SearchArtefact> {
  const artefact = await read<SearchArtefact>("dataset/search.json");
  if (!artefact) throw new Error("dataset/search.json is missing from the package");
  return artefact;
}

/** The histories of all measures. */
export async function readTimeline(): Promise<TimelineArtefact> {
  const timeline = await read<TimelineArtefact>("dataset/timeline.json");
  if (!timeline) throw new Error("dataset/timeline.json is missing from the package");
  return timeline;
}
