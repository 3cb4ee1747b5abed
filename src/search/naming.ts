/** Whether a text that a reader selected is a known name, or holds exactly one: then no search is needed. */
import { fold, foldedSlice, foldText, HAN, makeFoldTable, unitClass, WORD } from "../linking/fold";
import { type NameKind, nameKinds, type SearchArtefact, squeeze } from "./artefact";

/** Gives the id of the one card that a text names; none when it names no card, or several. */
export type Naming = (text: string) => string | undefined;

/** What the card itself is called by. */
const own: ReadonlySet<NameKind> = new Set(["name", "full"]);

/** Parts names while they are folded together, which is many times faster than one by one. */
const PARTING = "\u0001";

/** A name of more words than this is found only where it is the whole text. */
const MOST_WORDS = 14;

interface Bearers {
  /** Cards whose name it is. */
  named: Set<number>;
  /** Cards for which print uses it. */
  all: Set<number>;
}

interface Word {
  from: number;
  to: number;
  han: boolean;
}

/** Makes the naming ready; a few milliseconds for the whole dataset. */
export function createNaming(artefact: SearchArtefact): Naming {
  const table = makeFoldTable(artefact.pairs);
  const bearersOf = new Map<string, Bearers>();
  const folds = foldText(artefact.names.map(([text]) => text).join(PARTING), table).split(PARTING);
  for (const [at, [, card, number]] of artefact.names.entries()) {
    const kind = nameKinds[number];
    const key = squeeze(folds[at] ?? "");
    if (!kind || kind === "ticker" || !key) continue;
    const bearers = bearersOf.get(key) ?? { named: new Set(), all: new Set() };
    bearersOf.set(key, bearers);
    bearers.all.add(card);
    if (own.has(kind)) bearers.named.add(card);
  }

  return (text) => {
    const folding = fold(text, table);
    const folded = foldedSlice(folding, 0, folding.length);
    const whole = bearersOf.get(squeeze(folded));
    const cards = whole ? meantBy(whole) : cardsIn(folded, (at) => /\p{Lu}/u.test(text.charAt(folding.starts[at] ?? 0)));
    const [only] = cards;
    return cards.size === 1 && only !== undefined ? artefact.ids[only] : undefined;
  };

  /** All cards that stand in a longer text, the longest names first. */
  function cardsIn(folded: string, isCapital: (at: number) => boolean): Set<number> {
    const found = new Set<number>();
    const words = wordsIn(folded);
    for (let i = 0; i < words.length; ) i += longestAt(words, i);
    return found;

    /** Notes the longest name that begins with a word; gives how many words it takes. */
    function longestAt(words: readonly Word[], i: number): number {
      const first = words[i];
      for (let count = Math.min(MOST_WORDS, words.length - i); first && count > 0; count--) {
        const last = words[i + count - 1];
        const bearers = last && bearersOf.get(squeeze(folded.slice(first.from, last.to)));
        if (!bearers || !tells(bearers, count, first.han, isCapital(first.from))) continue;
        for (const card of meantBy(bearers)) found.add(card);
        return count;
      }
      return 1;
    }
  }
}

const meantBy = ({ named, all }: Bearers): Set<number> => (named.size ? named : all);

/**
 * Whether a name means its card inside of other words too. A short one may be an ordinary word there (wild, arm, 推理),
 * so it must be long, or a single word with a capital that the card itself is called by.
 */
function tells({ named }: Bearers, count: number, han: boolean, capital: boolean): boolean {
  if (han) return count >= (named.size ? 3 : 4);
  return count > 1 || (named.size > 0 && capital);
}

/** Spaced words whole, Han characters one by one. */
function wordsIn(folded: string): Word[] {
  const words: Word[] = [];
  for (let from = 0; from < folded.length; ) {
    const kind = unitClass[folded.charCodeAt(from)];
    let to = from + 1;
    if (kind === WORD) while (to < folded.length && unitClass[folded.charCodeAt(to)] === WORD) to++;
    if (kind) words.push({ from, to, han: kind === HAN });
    from = to;
  }
  return words;
}
