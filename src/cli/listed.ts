/** Listed names for the command-line tools: built as the extension builds them, and added to what the linker decided. */
import type { ListedName } from "../dataset/build/compile-lists";
import { buildListedNames } from "../dataset/build/listed-dataset";
import type { Decision } from "../linking/decide";
import type { LexiconData } from "../linking/lexicon";
import { withListedInSteps } from "../linking/listed-mentions";
import { listedNamesInSteps } from "../linking/listed-names";
import { packListed } from "../linking/packed-listed-lexicon";
import { runThrough } from "../linking/steps";

export interface ListedForTools {
  names: ReadonlyMap<string, ListedName>;
  add(decision: Decision, flows: readonly { text: string }[]): Decision;
}

/** Builds the listed names that are no card's. */
export async function listedForTools(cards: LexiconData): Promise<ListedForTools> {
  const { names, lexicon } = await buildListedNames(cards);
  const listed = runThrough(listedNamesInSteps(packListed(lexicon)));
  return {
    names: new Map(names.map((name) => [name.id, name])),
    add: (decision, flows) => runThrough(withListedInSteps(decision, flows, listed)),
  };
}
