/**
 * The names of the public lists, made ready to be found: a second finder beside the linker's, with a folding of its own.
 * Where they stand and what speaks for them is found here; what they mean is decided in `listed-mentions.ts`.
 */
import type { FoldTable } from "./fold";
import { endWithLegalForm, startWithLegalForm } from "./legal-forms";
import { type ListedForm, listedId } from "./listed-lexicon";
import { isUnbroken, makeNameTable } from "./name-fold";
import { type PackedListedLexicon, unpackListedInSteps } from "./packed-listed-lexicon";
import { SpotFinder } from "./spot";
import { eachInSteps, type Steps } from "./steps";
import { isPartOfLongerName, isWrittenAsName } from "./whole-name";
import { edgesCut } from "./word-break";

/** A listed name that a form may mean, by its index. */
export interface ListedReading extends ListedForm {
  name: number;
}

/** A place where a form of a listed name stands as one. */
export interface ListedSpot {
  from: number;
  /** The end, and below the bounds without the legal forms around. */
  to: number;
  coreFrom: number;
  coreTo: number;
  readings: readonly ListedReading[];
  hasLegalForm: boolean;
}

export interface ListedReadout {
  spots: ListedSpot[];
  /** Whether the text speaks of a list. */
  hasListWord: boolean;
}

export interface ReadyListedNames {
  ids: readonly string[];
  persons: readonly boolean[];
  /** By name: the card whose own name it is. */
  cards: readonly (string | undefined)[];
  /** Reads one flow's text; depends on it alone. */
  read(text: string): ListedReadout;
}

const PER_STEP = 300;

/** Makes the listed names ready, in steps. */
export function* listedNamesInSteps(packed: PackedListedLexicon): Steps<ReadyListedNames> {
  const { pairs, names, listWords } = yield* unpackListedInSteps(packed);
  const readings = new Map<string, ListedReading[]>();
  yield* eachInSteps(names, PER_STEP, ({ forms }, name) => {
    for (const form of forms)
      for (const text of variantsOf(form.text)) {
        const known = readings.get(text);
        if (known) known.push({ ...form, name });
        else readings.set(text, [{ ...form, name }]);
      }
  });
  const texts = [...readings.keys()];
  const lists = [...readings.values()];
  const firstWord = texts.length;
  texts.push(...listWords.filter((word) => !readings.has(word)));
  yield;
  const table: FoldTable = makeNameTable(pairs);
  yield;
  const finder = yield* SpotFinder.inSteps(texts, table);
  return {
    ids: names.map(({ main }) => listedId(main)),
    persons: names.map(({ person }) => person === true),
    cards: names.map(({ card }) => card),
    read: (text) => {
      const spots: ListedSpot[] = [];
      let hasListWord = false;
      finder.find(text, (entry, from, to, plural) => {
        if (entry >= firstWord) hasListWord = true;
        else {
          const spot = spotAt(text, from, to, plural, lists[entry] ?? [], texts[entry] ?? "");
          if (spot) spots.push(spot);
        }
      });
      return { spots, hasListWord };
    },
  };
}

/** Most names vary in nothing, and one look says so. */
const varies = / & | and |\bhk\b/;

/** How else print writes a folded name. */
function variantsOf(text: string): readonly string[] {
  if (!varies.test(text)) return [text];
  const variants = new Set([text]);
  const vary = (change: (form: string) => string) => {
    for (const form of [...variants]) variants.add(change(form));
  };
  vary((form) => form.replaceAll(" & ", " and "));
  vary((form) => form.replaceAll(" and ", " & "));
  vary((form) => form.replace(/\bhk\b/, "hong kong"));
  vary((form) => form.replace(/\bhk\b/, "hongkong"));
  return [...variants];
}

/** Names of so few Chinese characters can stand where two words meet. */
const FEW_CHARACTERS = 3;

function spotAt(text: string, from: number, spotEnd: number, plural: boolean, all: readonly ListedReading[], form: string): ListedSpot | undefined {
  const to = plural ? spotEnd - (/['’‘`´]s$/i.exec(text.slice(from, spotEnd))?.[0].length ?? 0) : spotEnd;
  // A company's name has no plural: what looks like one is a possessive or another word.
  if (plural && to === spotEnd) return undefined;
  const surface = text.slice(from, to);
  const words = form.split(" ").length;
  const readings = all.filter(({ caps }) => isWrittenAsName(surface, caps === true));
  if (readings.length === 0 || !isUnbroken(surface, words)) return undefined;
  if (surface.length <= FEW_CHARACTERS && /^\p{Script=Han}+$/u.test(surface) && edgesCut(text, from, to) > 0) return undefined;
  const start = startWithLegalForm(text, from);
  // A bracket that the name opens, it closes: Sangon Biotech (Shanghai).
  const closed = /[(（][^)）]*$/.test(surface) && /[)）]/.test(text[to] ?? "") ? to + 1 : to;
  const end = plural ? to : endWithLegalForm(text, closed);
  const hasLegalForm = start < from || end > closed;
  if (isPartOfLongerName(text, start, to, words, hasLegalForm)) return undefined;
  return { from: start, to: end, coreFrom: from, coreTo: to, readings, hasLegalForm };
}
