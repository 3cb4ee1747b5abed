/**
 * What a form of a listed name needs beside it in a text. A form counts by itself only where its words can hardly stand
 * together for anything else; what is doubtful needs its legal form, a word of the lists, or the name in full.
 */
import type { Need } from "../../linking/listed-lexicon";
import { type NameWords, wordsOf } from "./name-words";

export interface FormInQuestion {
  /** Folded and without legal forms. */
  core: string;
  /** Whether the list writes it with a legal form, so that a text may. */
  hasLegalForm: boolean;
  /** Written in capitals, or given as an acronym. */
  isAcronym: boolean;
  /** The list's own name rather than an alias. */
  isMain: boolean;
  /** The list's own name, which it writes without a legal form. */
  isBareMain: boolean;
  person: boolean;
}

export interface SafetyFacts {
  words: NameWords;
  /** Short forms that general news uses for something else, folded. */
  colliding: ReadonlySet<string>;
  /** Whether a Chinese name is made up of ordinary words. */
  isOrdinaryChinese(core: string): boolean;
}

/** So many words of a Latin name do not meet by chance, however ordinary; fewer, where one is a place: Aviation Industry Corporation of China. */
const MANY = 5;
const MANY_OF_A_PLACE = 4;

/** What the form needs, or undefined where it can never be told from something else. */
export function needOf(form: FormInQuestion, facts: SafetyFacts): Need | undefined {
  const { core } = form;
  if (/\p{Script=Han}/u.test(core)) return needOfChinese(form, facts);
  const words = wordsOf(core);
  if (words.length === 0 || words.every((word) => /^\d+$/.test(word))) return undefined;
  if (facts.colliding.has(core)) return form.hasLegalForm ? "legal-form" : "naming";
  if (form.person) return words.length > 1 ? "list-word" : undefined;
  if (words.length === 1) return needOfOneWord(form, words[0] ?? "", facts.words);
  if (words.some(facts.words.isTelling)) return "nothing";
  if (words.every((word) => facts.words.isPlace(word))) return undefined;
  // Group A, Plant 7, 38th Research Institute: which one, the name in full says.
  if (isNumbered(words) && words.every((word) => isNumber(word) || facts.words.isEnglish(word))) return form.hasLegalForm ? "legal-form" : "naming";
  if (words.includes("university") && words.some((word) => !facts.words.isEnglish(word))) return "nothing";
  if (isGeneric(words, facts.words)) return form.isBareMain ? "list-word" : form.hasLegalForm ? "legal-form" : "naming";
  if (isNamelessBody(words, facts.words)) return "naming";
  if (words.length === 2) return "list-word";
  if (words.length >= MANY_OF_A_PLACE && words.some(facts.words.isPlace)) return "nothing";
  // Shared words that English does not have, a place among them: Harbin Engineering University, Huawei Device Dongguan.
  if (words.some((word) => word.length > 2 && !/^\d/.test(word) && !facts.words.isEnglish(word))) return "nothing";
  return words.length >= MANY ? "nothing" : "list-word";
}

const isNumber = (word: string) => /^(?:[a-z]|\d.*)$/.test(word);
const isNumbered = (words: readonly string[]) => words.length < MANY_OF_A_PLACE && words.some(isNumber);

/** Two or three words of every day: Advanced Technologies, Tactical Missiles. */
const isGeneric = (words: readonly string[], { isOrdinary, isPlace }: NameWords) =>
  words.length < MANY_OF_A_PLACE && !bodies.has(words[0] ?? "") && words.every((word) => isOrdinary(word) && !isPlace(word));

const bodies = new Set(["ministry", "department", "institute", "academy", "laboratory", "center", "centre"]);

/** Of many countries: Ministry of Defence, Institute of Applied Physics. */
const isNamelessBody = (words: readonly string[], { isEnglish, isPlace }: NameWords) =>
  words.length < MANY_OF_A_PLACE && bodies.has(words[0] ?? "") && words.every((word) => isEnglish(word) && !isPlace(word));

/** A single word that counts by itself has so many letters, and hardly another name has it. */
const LONG = 7;
const RARE = 6;

function needOfOneWord({ hasLegalForm, isAcronym, isMain }: FormInQuestion, word: string, words: NameWords): Need | undefined {
  if (words.isPlace(word)) return undefined;
  const doubtful = hasLegalForm ? "legal-form" : "list-word";
  if (word.length < 3) return hasLegalForm && isMain ? "legal-form" : undefined;
  if (words.isEnglish(word)) return hasLegalForm || isMain ? doubtful : undefined;
  if (isAcronym) return word.length > 3 ? "list-word" : "naming";
  if (isMain && word.length >= LONG && words.sharedBy(word) < RARE) return "nothing";
  return isMain && word.length < 5 ? doubtful : "list-word";
}

function needOfChinese({ core, hasLegalForm }: FormInQuestion, { isOrdinaryChinese }: SafetyFacts): Need | undefined {
  if (core.length < 2) return undefined;
  const doubtful = hasLegalForm ? "legal-form" : "list-word";
  return core.length < 3 || isOrdinaryChinese(core) ? doubtful : "nothing";
}
