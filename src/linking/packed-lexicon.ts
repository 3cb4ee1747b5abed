/**
 * The lexicon as it travels inside the content script: a few long strings, since every byte is carried to every page.
 * The build packs, the script unpacks; unpacking what was packed gives the same data.
 *
 * Lists are joined by `|` and the fields of an entry by `~`, which no folded alias holds and which JSON need not escape.
 * An alias is `text~reading~reading ...`; a reading is its card (base 36),
 * a letter for its strength, a digit for its letter case, then `n`, `u` or `r` with the number (base 36) of a set of
 * words for needs, unless and rivals, and last `=` with the alias as its card writes it, where that is not the text in
 * capitals.
 */
import { type Kind, kinds } from "../dataset/standing";
import type { LetterCase, LexiconCard, LexiconData, Reading, Strength, TopicData } from "./lexicon";
import { eachInSteps, type Steps } from "./steps";

const ENTRY = "|";
const FIELD = "~";

export interface PackedLexicon {
  pairs: string;
  /** `id~kind digit, topic digit, g for goods`, and for a body `~jurisdiction`. */
  cards: string;
  /** What only contested cards have, by index. */
  contested: Record<number, Omit<LexiconCard, "id" | "kind" | "topic" | "goods" | "jurisdiction">>;
  aliases: string;
  blocks: string;
  words: string;
  /** Sets of words that readings refer to. */
  sets: number[][];
  countries: LexiconData["countries"];
  topic: TopicData;
  citations: LexiconData["citations"];
}

const strengths: Record<Strength, string> = { own: "o", introduced: "i", cued: "c", contested: "x", misnomer: "m" };
const strengthOf = Object.fromEntries(Object.entries(strengths).map(([strength, letter]) => [letter, strength])) as Record<string, Strength>;

/** Packs a lexicon. */
export function pack(data: LexiconData): PackedLexicon {
  const sets: number[][] = [];
  const known = new Map<string, number>();
  const set = (words: number[] | undefined, mark: string): string => {
    if (!words) return "";
    const key = words.join();
    const index = known.get(key) ?? sets.push(words) - 1;
    known.set(key, index);
    return mark + index.toString(36);
  };
  const reading = (text: string, r: Reading): string => {
    const written = r.written === undefined ? "" : r.written === text.toUpperCase() ? "=" : `=${r.written}`;
    return (
      r.card.toString(36) + strengths[r.strength].toUpperCase() + r.letterCase + set(r.needs, "N") + set(r.unless, "U") + set(r.rivals, "R") + written
    );
  };
  const join = (texts: readonly string[]): string => {
    const broken = texts.find((text) => text.includes(ENTRY));
    if (broken !== undefined) throw new Error(`"${broken}" holds "${ENTRY}", which parts the lexicon's entries`);
    return texts.join(ENTRY);
  };
  return {
    pairs: data.pairs,
    cards: join(
      data.cards.map(({ id, kind, topic, goods, jurisdiction }) =>
        [id, `${kinds.indexOf(kind)}${topic}${goods ? "g" : ""}`, ...(jurisdiction ? [jurisdiction] : [])].join(FIELD),
      ),
    ),
    contested: Object.fromEntries(
      data.cards.flatMap(({ id: _id, kind: _kind, topic: _topic, goods: _goods, jurisdiction: _jurisdiction, ...rest }, index) =>
        Object.keys(rest).length ? [[index, rest]] : [],
      ),
    ),
    aliases: join(data.aliases.map(([text, readings]) => [text, ...readings.map((r) => reading(text, r))].join(FIELD))),
    blocks: join(data.blocks),
    words: join(data.words),
    sets,
    countries: data.countries,
    topic: data.topic,
    citations: data.citations,
  };
}

/** Aliases that are unpacked between two pauses. */
const PER_STEP = 300;

/** Unpacks what `pack` packed, in steps. */
export function* unpackInSteps(packed: PackedLexicon): Steps<LexiconData> {
  const lines = (text: string) => (text ? text.split(ENTRY) : []);
  const reading = (text: string, code: string): Reading => {
    const [, card = "", strength = "", letterCase = "", sets = "", written] = /^([0-9a-z]+)([A-Z])(\d)([^=]*)(?:=(.*))?$/.exec(code) ?? [];
    const made: Reading = {
      card: Number.parseInt(card, 36),
      strength: strengthOf[strength.toLowerCase()] ?? "own",
      letterCase: Number(letterCase) as LetterCase,
    };
    if (written !== undefined) made.written = written || text.toUpperCase();
    for (const [, mark, index = ""] of sets.matchAll(/([NUR])([0-9a-z]+)/g)) {
      const words = packed.sets[Number.parseInt(index, 36)] ?? [];
      if (mark === "N") made.needs = words;
      else if (mark === "U") made.unless = words;
      else made.rivals = words;
    }
    return made;
  };
  const aliases: LexiconData["aliases"] = [];
  yield* eachInSteps(lines(packed.aliases), PER_STEP, (line) => {
    const [text = "", ...readings] = line.split(FIELD);
    aliases.push([text, readings.map((code) => reading(text, code))]);
  });
  return {
    pairs: packed.pairs,
    cards: lines(packed.cards).map((line, index): LexiconCard => {
      const [id = "", digits = "", jurisdiction] = line.split(FIELD);
      return {
        id,
        kind: kinds[Number(digits[0])] as Kind,
        topic: Number(digits[1]) as 0 | 1 | 2,
        ...(digits[2] === "g" && { goods: true as const }),
        ...(jurisdiction && { jurisdiction }),
        ...packed.contested[index],
      };
    }),
    aliases,
    blocks: lines(packed.blocks),
    words: lines(packed.words),
    countries: packed.countries,
    topic: packed.topic,
    citations: packed.citations,
  };
}
