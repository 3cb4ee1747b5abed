/**
 * The reader's own names beside the bundled ones: one lexicon made of both where the page is read. The dataset's names
 * were weighed against each other by its editors, so a name that it knows stays its own.
 */
import { foldText, makeFoldTable } from "./fold";
import { formsOf } from "./forms";
import { letterCaseOf } from "./letter-case";
import { ANY_CASE, CAPITAL, type LexiconData, type Reading, SOME_CAPITAL } from "./lexicon";

/** What the ids of the reader's own cards begin with; none of the dataset does. */
export const OWN_ID = "own-";

export const isOwnId = (id: string): boolean => id.startsWith(OWN_ID);

/** A card of the reader's own, as far as linking needs it. */
export interface OwnNames {
  id: string;
  /** As print writes them. */
  names: readonly string[];
}

/**
 * The lexicon with the reader's own names. They say nothing of what a text is about, so they are marked where the story
 * is, like the others. `pairs` are the script variants of their characters, as in the lexicon.
 */
export function withOwnNames(data: LexiconData, own: readonly OwnNames[], pairs: string): LexiconData {
  if (own.length === 0) return data;
  const known = new Set(data.aliases.flatMap(([text]) => formsOf(text)));
  const all = data.pairs + pairs;
  const table = makeFoldTable(all);
  const aliases = new Map<string, Reading[]>();
  own.forEach(({ names }, at) => {
    for (const name of names) {
      const text = foldText(name, table);
      if (!text || aliases.has(text) || formsOf(text).some((form) => known.has(form))) continue;
      const letterCase = letterCaseOf(name);
      const asWritten = letterCase !== ANY_CASE && letterCase !== CAPITAL && letterCase !== SOME_CAPITAL;
      aliases.set(text, [{ card: data.cards.length + at, strength: "own", letterCase, ...(asWritten && { written: name }) }]);
    }
  });
  return {
    ...data,
    pairs: all,
    cards: [...data.cards, ...own.map(({ id }) => ({ id, kind: "concept" as const, topic: 0 as const }))],
    aliases: [...data.aliases, ...aliases],
  };
}

/** Those of some script variants that can matter to texts: each variant followed by what it folds to. */
export function variantsFor(texts: readonly string[], pairs: string): string {
  const table = makeFoldTable(pairs);
  const wanted = new Set(texts.flatMap((text) => [...foldText(text, table)]));
  let kept = "";
  for (let i = 0; i + 1 < pairs.length; i += 2) if (wanted.has(pairs.charAt(i + 1))) kept += pairs.slice(i, i + 2);
  return kept;
}
