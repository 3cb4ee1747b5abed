/**
 * The dataset for the extension's build: the lexicon and the scout's words as modules for the scripts on the page, everything else as files that
 * the extension reads one at a time. A dataset with a problem stops the build.
 */
import type { Plugin } from "vite";
import type { LexiconData } from "../../linking/lexicon";
import { pack } from "../../linking/packed-lexicon";
import { packListed } from "../../linking/packed-listed-lexicon";
import { scoutWords } from "../../linking/scout";
import { trilingual } from "./compile-cards";
import { type Artefacts, buildDataset, datasetFolder, loadHosts } from "./dataset";
import { buildListedNames, buildListings } from "./listed-dataset";

/** What scripts import, typed in `virtual-modules.d.ts`. */
const modules: Record<string, (lexicon: LexiconData) => unknown> = {
  "virtual:lexicon": pack,
  "virtual:scout-words": scoutWords,
  "virtual:listed-names": async (lexicon) => packListed((await buildListedNames(lexicon)).lexicon),
};

let built: Promise<Artefacts> | undefined;

/** Built once per run of the build tool, for all entrypoints. */
function dataset(): Promise<Artefacts> {
  built ??= buildDataset();
  return built;
}

/** Provides the lexicon, the scout's words and the names of the public lists; while developing, an edited card makes it anew. */
export function datasetPlugin(): Plugin {
  return {
    name: "export-control-lens-dataset",
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    async load(id) {
      const make = id.startsWith("\0") ? modules[id.slice(1)] : undefined;
      if (!make) return undefined;
      // As text to parse: engines read JSON faster than the same thing as code.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(await make((await dataset()).lexicon)))});`;
    },
    configResolved(config) {
      // WXT asks for ASCII output, which writes each Chinese character as an escape of six bytes.
      if (config.esbuild) config.esbuild.charset = "utf8";
    },
    handleHotUpdate({ file }) {
      if (file.startsWith(datasetFolder)) built = undefined;
    },
  };
}

/** Files of the extension: each card, the index of all cards, the bundled hosts, the search's artefacts, the official lists, the histories of all measures. */
export async function datasetAssets(): Promise<{ name: string; contents: string }[]> {
  const { lexicon, cards, index, search, timeline } = await dataset();
  const lists = await buildListings(lexicon, cards);
  const hosts = (await loadHosts()).map((group) => ({ ...group, reason: trilingual(group.reason) }));
  return [
    { name: "dataset/index.json", contents: JSON.stringify(index) },
    { name: "dataset/hosts.json", contents: JSON.stringify(hosts) },
    { name: "dataset/search.json", contents: JSON.stringify(search) },
    { name: "dataset/timeline.json", contents: JSON.stringify(timeline) },
    { name: "dataset/listings.json", contents: JSON.stringify(lists.listings) },
    { name: "dataset/listed-search.json", contents: JSON.stringify(lists.search) },
    ...lists.cards.map((card) => ({ name: `dataset/cards/${card.id}.json`, contents: JSON.stringify(card) })),
  ];
}
