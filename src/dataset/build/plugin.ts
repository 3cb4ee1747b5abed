/**
 * The dataset for the extension's build: the lexicon as a module for the content script, everything else as files that
 * the extension reads one at a time. A dataset with a problem stops the build.
 */
import type { Plugin } from "vite";
import { pack } from "../../linking/packed-lexicon";
import { type Artefacts, buildDataset, datasetFolder } from "./dataset";

/** `import lexicon from "virtual:lexicon"`; typed in `virtual-lexicon.d.ts`. */
const lexiconModule = "virtual:lexicon";

let built: Promise<Artefacts> | undefined;

/** Built once per run of the build tool, for all entrypoints. */
function dataset(): Promise<Artefacts> {
  built ??= buildDataset();
  return built;
}

/** Provides the lexicon; while developing, an edited card makes it anew. */
export function datasetPlugin(): Plugin {
  return {
    name: "export-control-lens-dataset",
    resolveId: (id) => (id === lexiconModule ? `\0${id}` : undefined),
    async load(id) {
      if (id !== `\0${lexiconModule}`) return undefined;
      // As text to parse: engines read JSON faster than the same thing as code.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(pack((await dataset()).lexicon)))});`;
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

/** Files of the extension: each card, the index of all cards, the search's artefact. */
export async function datasetAssets(): Promise<{ name: string; contents: string }[]> {
  const { cards, index, search } = await dataset();
  return [
    { name: "dataset/index.json", contents: JSON.stringify(index) },
    { name: "dataset/search.json", contents: JSON.stringify(search) },
    ...cards.map((card) => ({ name: `dataset/cards/${card.id}.json`, contents: JSON.stringify(card) })),
  ];
}
