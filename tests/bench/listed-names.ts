/** The names of the official lists, in Node: what they add to the linker's work, and what it takes to make them ready. */
import { buildListedNames } from "../../src/dataset/build/listed-dataset";
import type { LexiconData } from "../../src/linking/lexicon";
import { createLinker } from "../../src/linking/linker";
import { withListedInSteps } from "../../src/linking/listed-mentions";
import { listedNamesInSteps, type ReadyListedNames } from "../../src/linking/listed-names";
import { type PackedListedLexicon, packListed } from "../../src/linking/packed-listed-lexicon";
import { runThrough } from "../../src/linking/steps";
import { budgets } from "./budgets";
import { ARTICLE } from "./linking";
import { measure, median, type Row } from "./measure";

/** Every so many paragraphs one names a listed name, so that there is something to decide. */
const NAMED_EVERY = 20;

export async function listedRows(lexicon: LexiconData, paragraphs: readonly string[]): Promise<Row[]> {
  const { lexicon: names } = await buildListedNames(lexicon);
  const packed = packListed(names);
  const ready = runThrough(listedNamesInSteps(packed));
  const linker = createLinker(lexicon);
  const text = paragraphs.map((paragraph, i) =>
    i % NAMED_EVERY === 0 ? `${paragraph} ${names.names[(i * 31) % names.names.length]?.main} is on the Entity List.` : paragraph,
  );
  let found = 0;
  const link = (listed: ReadyListedNames | undefined) => () => {
    found = 0;
    for (let at = 0; at < text.length; at += ARTICLE) {
      const flows = text.slice(at, at + ARTICLE);
      const ofCards = linker.decide(flows.map(linker.read), { everywhere: true });
      const { mentions } = listed
        ? runThrough(
            withListedInSteps(
              ofCards,
              flows.map((flow) => ({ text: flow })),
              listed,
              { readout: (flow) => listed.read(flow.text) },
            ),
          )
        : ofCards;
      found += mentions.flat().length;
    }
    return found;
  };
  const bare = link(undefined)();
  if (link(ready)() <= bare) throw new Error("the listed names find nothing");
  const times = measure({ with: link(ready), without: link(undefined) }, 11);
  const ratio = times.with / times.without;
  const starts = Array.from({ length: 9 }, () => stepsOf(packed));
  const longest = median(starts.map((steps) => Math.max(...steps)));
  return [
    {
      what: `linking with the ${names.names.length.toLocaleString("en")} names of the official lists`,
      figure: `${ratio.toFixed(2)} x without them`,
      budget: `${budgets.listed} x`,
      met: ratio <= budgets.listed,
    },
    {
      what: "  making them ready, milliseconds here in all",
      figure: median(starts.map((steps) => steps.reduce((sum, step) => sum + step, 0))).toFixed(0),
    },
    { what: "  the longest step of it", figure: longest.toFixed(1), budget: `${budgets.slice}`, met: longest <= budgets.slice },
  ];
}

/** Milliseconds of each step. */
function stepsOf(packed: PackedListedLexicon): number[] {
  const steps = listedNamesInSteps(packed);
  const times: number[] = [];
  for (let done = false; !done; ) {
    const start = performance.now();
    done = steps.next().done === true;
    times.push(performance.now() - start);
  }
  return times;
}
