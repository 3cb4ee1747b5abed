/**
 * The dataset for the extension's build: the lexicon and the scout's words as modules for the scripts on the page, everything else as files that
 * the extension reads one at a time. A dataset with a problem stops the build.
 */
import type { Plugin } from "vite";
import type { LexiconData } from "../../linking/lexicon";
import { pack } from "../../linking/packed-lexicon";
import { scoutWords } from "../../linking/scout";
import { type Artefacts, buildDataset, datasetFolder } from "./dataset";

/** What scripts import, typed in `virtual-modules.d.ts`. */
const modules: Record<string, (lexicon: LexiconData) => unknown> = { "virtual:lexicon": pack, "virtual:scout-words": scoutWords };

let built: Promise<Artefacts> | undefined;

/** Built once per run of the build tool, for all entrypoints. */
function dataset(): Promise<Artefacts> {
  built ??= buildDataset();
  return built;
}

/** Provides the lexicon and the scout's words; while developing, an edited card makes it anew. */
export function datasetPlugin(): Plugin {
  return {
    name: "export-control-lens-dataset",
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    async load(id) {
      const make = id.startsWith("\0") ? modules[id.slice(1)] : undefined;
      if (!make) return undefined;
      // As text to parse: engines read JSON faster than the same thing as code.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(make((await dataset()).lexicon)))});`;
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

/** Files of the extension: each card, the index of all cards, the search's artefact, the histories of all measures. */
export async function datasetAssets(): Promise<{ name: string; contents: string }[]> {
  const { cards, index, search, timeline } = await dataset();
  return [
    { name: "dataset/index.json", contents: JSON.stringify(index) },
    { name: "dataset/search.json", contents: JSON.stringify(search) },
    { name: "dataset/timeline.json", contents: JSON.stringify(timeline) },
    ...cards.map((card) => ({ name: `dataset/cards/${card.id}.json`, contents: JSON.stringify(card) })),
  ];
}
