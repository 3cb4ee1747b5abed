/**
 * Entries of the public lists to listed names: entries that name the same thing on several lists, or for several
 * destinations, are one name; and to the lexicon by which those names are found in a text. A name that is a card's stays
 * the card's: what is packed here is only what no card bears.
 */
import { coreOf } from "../../linking/legal-forms";
import type { LexiconData } from "../../linking/lexicon";
import { type ListedEntry, type ListedForm, type ListedLexicon, listedId, type Need } from "../../linking/listed-lexicon";
import { foldName, makeNameTable } from "../../linking/name-fold";
import type { ListEntry } from "../list-entry";
import { type FormInQuestion, needOf, type SafetyFacts } from "./form-needs";
import { isPersonsName } from "./listed-persons";
import { nameWords } from "./name-words";
import { ordinaryChinese } from "./ordinary-chinese";
import { pairsFor, scriptPairs } from "./script";
import { shortFormOf } from "./short-forms";
import { writtenNames } from "./written-names";

export interface ListedName {
  /** `listed-` and the name's words. */
  id: string;
  name: string;
  nameZh?: string;
  person?: true;
  entries: ListEntry[];
}

export interface ListWords {
  places: readonly string[];
  listWords: readonly string[];
  /** Short forms that are never matched alone. */
  colliding: readonly string[];
}

export interface CompiledLists {
  names: ListedName[];
  lexicon: ListedLexicon;
}

/** A form as the lists write it. */
interface Written {
  text: string;
  core: string;
  hasLegalForm: boolean;
  isAcronym: boolean;
  isMain: boolean;
  isBareMain: boolean;
}

interface Draft extends ListedName {
  forms: Written[];
  /** The card whose own name it is. */
  card?: string;
}

const table = makeNameTable(scriptPairs);
const fold = (text: string) => foldName(text, table).replace(/\bhong ?kong\b/g, "hk");

/** Compiles the lists. `cardOf` tells of an entry whose own name it is, if a card's; such a name is not found for itself. */
export function compileLists(
  entries: readonly ListEntry[],
  { places, listWords, colliding }: ListWords,
  cards: LexiconData,
  cardOf: (entry: ListEntry) => string | undefined = () => undefined,
): CompiledLists {
  const drafts = merge(entries, cardOf);
  const words = nameWords(
    drafts.map(({ forms }) => forms.map(({ core }) => core)),
    places,
  );
  for (const draft of drafts) {
    const [main] = draft.forms;
    if (
      main &&
      isPersonsName(
        draft.name,
        main.core,
        draft.forms.some((form) => form.hasLegalForm),
        words,
      )
    )
      draft.person = true;
  }
  const facts: SafetyFacts = { words, colliding: new Set(colliding.map((form) => coreOf(fold(form)))), isOrdinaryChinese: ordinaryChinese };
  const taken = namesOfCards(cards);
  const owners = ownersOf(drafts);
  const names = drafts.map((draft): ListedEntry => {
    const { person, card } = draft;
    const forms = formsOf(draft, facts, card ? new Set() : taken, owners);
    // A card's own name in full widens the card's mention; in short it is the card's to find.
    const kept = card ? forms.filter(({ text, needs }) => needs === "legal-form" || (needs === "nothing" && /[ \p{Script=Han}]/u.test(text))) : forms;
    return { main: draft.forms[0]?.core ?? "", ...(person && { person }), ...(card && { card }), forms: kept };
  });
  const texts = [...names.flatMap(({ forms }) => forms.map(({ text }) => text)), ...listWords.map(fold)];
  return {
    names: drafts.map(({ forms: _forms, card: _card, ...name }) => name),
    lexicon: { pairs: pairsFor(texts), names, listWords: [...new Set(listWords.map(fold))] },
  };
}

function merge(entries: readonly ListEntry[], cardOf: (entry: ListEntry) => string | undefined): Draft[] {
  const drafts = new Map<string, Draft>();
  for (const entry of entries) {
    const forms = writtenForms(entry);
    const main = forms[0]?.core ?? fold(entry.name);
    const id = listedId(main);
    const draft = drafts.get(id) ?? { id, name: entry.name, entries: [], forms: [] };
    drafts.set(id, draft);
    draft.entries.push(entry);
    const card = cardOf(entry);
    if (card) draft.card ??= card;
    if (entry.nameZh) draft.nameZh ??= entry.nameZh;
    for (const form of forms) {
      const known = draft.forms.find(({ core }) => core === form.core);
      if (known) known.hasLegalForm ||= form.hasLegalForm;
      else draft.forms.push(form);
    }
  }
  return [...drafts.values()];
}

function writtenForms({ name, nameZh, aliases }: ListEntry): Written[] {
  return [name, ...aliases, ...(nameZh ? [nameZh] : [])].flatMap((cell, index) =>
    writtenNames(cell).map(({ text, acronym }, i): Written => {
      const folded = fold(text);
      const core = coreOf(folded);
      const isAcronym = acronym === true || (/^[\p{Lu}\d&-]+$/u.test(text) && (index > 0 || text.length < 6));
      const isMain = i === 0 && (index === 0 || cell === nameZh);
      return { text, core, hasLegalForm: core !== folded, isAcronym, isMain, isBareMain: isMain && core === folded };
    }),
  );
}

/** All that cards are called, and what blocks their names, as listed names fold. */
function namesOfCards(cards: LexiconData): ReadonlySet<string> {
  const texts = [...cards.aliases.map(([text]) => text), ...cards.blocks];
  return new Set(texts.flatMap((text) => [fold(text), coreOf(fold(text))]));
}

/** Which names bear a form; a name's own form is its alone. */
function ownersOf(drafts: readonly Draft[]): ReadonlyMap<string, readonly Draft[]> {
  const owners = new Map<string, Draft[]>();
  for (const draft of drafts)
    for (const { core, isMain } of draft.forms) {
      const list = owners.get(core) ?? [];
      if (isMain) owners.set(core, [draft, ...list.filter((other) => other !== draft && other.forms.some((f) => f.core === core && f.isMain))]);
      else if (!list.some((other) => other.forms.some((f) => f.core === core && f.isMain))) owners.set(core, [...list, draft]);
    }
  return owners;
}

const rank: readonly Need[] = ["nothing", "legal-form", "list-word", "naming"];

function formsOf(draft: Draft, facts: SafetyFacts, taken: ReadonlySet<string>, owners: ReadonlyMap<string, readonly Draft[]>): ListedForm[] {
  const forms = new Map<string, ListedForm>();
  const add = (text: string, needs: Need, caps: boolean): void => {
    if (taken.has(text) || forms.has(text)) return;
    forms.set(text, { text, needs, ...(caps && { caps: true as const }) });
  };
  // A company has persons' names among its aliases; of three words and more they are few people's.
  const isOfTwo = ({ text, core, hasLegalForm }: Written) => core.split(" ").length === 2 && isPersonsName(text, core, hasLegalForm, facts.words);
  const inQuestion = draft.forms.map((form): FormInQuestion => ({ ...form, person: draft.person === true || isOfTwo(form) }));
  for (const form of inQuestion) {
    const needs = needOf(form, facts);
    const bearers = owners.get(form.core) ?? [];
    if (!needs || !bearers.includes(draft)) continue;
    // What several names are called means none of them before the text has named one.
    add(form.core, bearers.length > 1 && !form.isMain ? "naming" : needs, form.isAcronym);
  }
  for (const { core } of draft.person ? [] : draft.forms) {
    const short = shortFormOf(core, facts, (text) => owners.has(text));
    if (short) add(short, "naming", false);
  }
  return [...forms.values()].sort((a, b) => rank.indexOf(a.needs) - rank.indexOf(b.needs));
}
