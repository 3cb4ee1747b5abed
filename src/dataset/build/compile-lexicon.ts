/** Cards to lexicon: all aliases folded, with their readings, their conditions' words and their blocking names. */
import { letterCaseOf } from "../../linking/letter-case";
import { ANY_CASE, CAPITAL, type LexiconCard, type LexiconData, type Reading, SOME_CAPITAL } from "../../linking/lexicon";
import type { Countries } from "../countries-schema";
import type { Alias, Card } from "../schema";
import type { TopicWords } from "../topic-schema";
import { folded } from "./alias-forms";
import { compileCitations } from "./compile-citations";
import { pairsFor } from "./script";

type LongAlias = Exclude<Alias, string>;

const defaultTopic: Record<Card["kind"], 0 | 1 | 2> = { measure: 2, agency: 0, company: 0, person: 0, product: 1, concept: 1 };

/** Things that are controlled, rather than what controls them. */
function isGoods(card: Card): boolean {
  return card.kind === "product" || (card.kind === "concept" && ["technical-term", "industry-term"].includes(card.type));
}

/** Compiles the lexicon. The cards must have passed the checks. */
export function compileLexicon(cards: readonly Card[], topic: TopicWords, countries: Countries = {}): LexiconData {
  const words = new Map<string, number>();
  const word = (text: string): number => {
    const key = folded(text);
    const known = words.get(key);
    if (known !== undefined) return known;
    words.set(key, words.size);
    return words.size - 1;
  };
  const wordsOf = (list: readonly string[]): number[] => [...new Set(list.map(word))];
  const aliases = new Map<string, Reading[]>();
  const blocks = new Set<string>();
  const index = new Map(cards.map((card, i) => [card.id, i]));

  cards.forEach((card, at) => {
    const add = (alias: LongAlias, strength: Reading["strength"]): void => {
      for (const rival of [...(alias.rivals ?? []), ...(alias.notIn ?? [])]) blocks.add(folded(rival));
      const letterCase = letterCaseOf(alias.text, alias.case);
      const reading: Reading = {
        card: at,
        strength,
        letterCase,
        ...(letterCase !== ANY_CASE && letterCase !== CAPITAL && letterCase !== SOME_CAPITAL && { written: alias.text }),
        ...(alias.needs && { needs: wordsOf(alias.needs) }),
        ...(alias.unless && { unless: wordsOf(alias.unless) }),
        ...(alias.rivals && { rivals: wordsOf(alias.rivals) }),
      };
      const text = folded(alias.text);
      const readings = aliases.get(text) ?? [];
      // Two aliases of a card may fold to one form with different conditions: either may be met.
      if (!readings.some((r) => JSON.stringify(r) === JSON.stringify(reading))) readings.push(reading);
      aliases.set(text, readings);
    };
    for (const alias of [...card.aliases.en, ...card.aliases.zh].map(long)) add(alias, strengthOf(alias));
    for (const misnomer of card.misnomers ?? []) add({ text: misnomer.text }, "misnomer");
  });
  // A ministry's name is also the beginning of the word for departments in general: 商务部 in 商务部门.
  for (const text of aliases.keys()) if (text.endsWith("部")) blocks.add(`${text}门`);
  for (const text of aliases.keys()) blocks.delete(text);

  const contested = new Set([...aliases.values()].flatMap((readings) => readings.filter((r) => r.strength === "contested").map((r) => r.card)));
  const lexiconCards = cards.map((card, at): LexiconCard => {
    const base: LexiconCard = {
      id: card.id,
      kind: card.kind,
      topic: card.topic ?? defaultTopic[card.kind],
      ...(isGoods(card) && { goods: true as const }),
      ...((card.kind === "agency" || card.kind === "person") && { jurisdiction: card.jurisdiction }),
    };
    if (!contested.has(at)) return base;
    const { prefixes, suffixes, near, hosts, languages, foreignIn } = card.contest ?? {};
    return {
      ...base,
      kin: kinOf(card, cards).flatMap((id) => index.get(id) ?? []),
      ...(prefixes && { prefixes: prefixes.map(folded).sort((a, b) => b.length - a.length) }),
      ...(near && { near: wordsOf(near) }),
      ...(hosts && { hosts }),
      ...(suffixes && { suffixes: suffixes.map(folded) }),
      ...(languages && { languages }),
      ...(foreignIn && { foreignIn }),
    };
  });
  const topicData = {
    proof: wordsOf(topic.proof),
    control: wordsOf(topic.control),
    goods: wordsOf(topic.goods),
    hint: wordsOf(topic.hint),
    china: wordsOf(topic.china),
  };
  const data: LexiconData = {
    pairs: "",
    cards: lexiconCards,
    aliases: [...aliases].sort(([a], [b]) => (a < b ? -1 : 1)),
    blocks: [...blocks].sort(),
    words: [...words.keys()],
    countries: Object.entries(countries)
      .flatMap(([jurisdiction, forms]) => forms.map((form): [string, string] => [folded(form), jurisdiction]))
      .sort(([a], [b]) => b.length - a.length),
    topic: topicData,
    citations: compileCitations(cards),
  };
  data.pairs = pairsFor([
    ...aliases.keys(),
    ...blocks,
    ...words.keys(),
    ...lexiconCards.flatMap((c) => [...(c.prefixes ?? []), ...(c.suffixes ?? [])]),
    ...data.countries.map(([form]) => form),
  ]);
  return data;
}

function long(alias: Alias): LongAlias {
  return typeof alias === "string" ? { text: alias } : alias;
}

function strengthOf({ contested, needs, introduced }: LongAlias): Reading["strength"] {
  if (contested) return "contested";
  if (needs) return "cued";
  return introduced ? "introduced" : "own";
}

/**
 * Cards that speak for a body where its name is contested: its heads and the bodies within it with theirs. Not the
 * measures it issues: another country's ministry speaks of little else.
 */
function kinOf(card: Card, cards: readonly Card[]): string[] {
  const targets = (from: Card, names: readonly string[]) =>
    from.relations.flatMap((relation) => Object.entries(relation).flatMap(([name, target]) => (names.includes(name) ? [target] : [])));
  const bodies = [card, ...cards.filter((c) => targets(c, ["part-of"]).includes(card.id) && c.kind === "agency")];
  const heads = bodies.flatMap((body) => targets(body, ["led-by", "formerly-led-by"]));
  return [...new Set([...bodies.slice(1).map((b) => b.id), ...heads])];
}
