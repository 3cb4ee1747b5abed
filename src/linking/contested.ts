/**
 * Deciding a name that several cards bear (商务部: the US department or China's ministry) by what the text offers, in
 * the order of its strength: the word before, the office holder or body beside it, the words of the sentence, the last
 * use that was clear, the only clear use there is, and only then the outlet. No ground, no card.
 */
import { countryBefore, countryBehind, countryOfScene } from "./country";
import type { Evidence, Named, Place } from "./evidence";
import type { LexiconCard, LexiconData } from "./lexicon";
import type { Reason } from "./mention";

export interface Surroundings {
  /** The page's host, for the last step; none for plain text. */
  host?: string | undefined;
  /** Language and script of the text as a BCP 47 tag (zh-Hant-TW), for the last step. */
  lang?: string | undefined;
}

interface Choice {
  card: number;
  reason: Reason;
}

/** At most so many units lie between a name and a holder or gloss that belongs to it: 商务部长吉娜·雷蒙多, 商务部(BIS). */
const BESIDE = 4;

/** No name of a holder or a body is longer, in UTF-16 units. */
const LONG_NAME = 80;

type Step = (
  candidates: readonly number[],
  at: Place,
  evidence: Evidence,
  data: LexiconData,
  around: Surroundings,
  neighbours: readonly number[],
) => { card: number; words: string; rule: Reason["rule"] } | undefined;

const steps: readonly Step[] = [prefix, country, suffix, speaker, listed, holder, sentence, paragraph, use, outlet];

/** Before a name that means both of its bearers at once: 中美两国的商务部. No card of one of them would be right. */
const both = /(?:中美|美中|陆美|美陆|两国|双方|两个|各国|外国|他国)的?["']?$/;

/**
 * The card that a contested name means here, with the reason; none where the text gives no ground. `neighbours` are the
 * cards that stand in one list with it.
 */
export function decideContested(
  candidates: readonly number[],
  at: Place,
  neighbours: readonly number[],
  evidence: Evidence,
  data: LexiconData,
  around: Surroundings,
): Choice | undefined {
  if (both.test(evidence.folded(at.flow, at.from - 8, at.from))) return undefined;
  for (const step of steps) {
    const found = step(candidates, at, evidence, data, around, neighbours);
    if (found) {
      const others = candidates.filter((c) => c !== found.card).map((c) => cardOf(data, c).id);
      return { card: found.card, reason: { rule: found.rule, ...(found.words && { evidence: found.words }), others } };
    }
  }
  return undefined;
}

function cardOf(data: LexiconData, index: number): LexiconCard {
  const card = data.cards[index];
  if (!card) throw new RangeError(`the lexicon has no card ${index}`);
  return card;
}

function prefix(candidates: readonly number[], at: Place, evidence: Evidence, data: LexiconData): ReturnType<Step> {
  const before = evidence.folded(at.flow, at.from - 12, at.from).replace(/["(《<]$/, "");
  for (const card of candidates)
    for (const word of cardOf(data, card).prefixes ?? [])
      if (before.endsWith(word)) return { card, words: evidence.written(word, at.flow, at.from - 12, at.from), rule: "prefix" };
  return undefined;
}

/** The country named right before the name, where exactly one of its bearers is that country's. */
function country(candidates: readonly number[], at: Place, evidence: Evidence, data: LexiconData, { lang }: Surroundings): ReturnType<Step> {
  const before = evidence.folded(at.flow, at.from - 24, at.from);
  const named =
    countryBefore(before, data.countries, lang) ??
    countryOfScene(before, data.countries) ??
    countryBehind(evidence.folded(at.flow, at.to, at.to + 24), data.countries);
  const own = candidates.filter((card) => named !== undefined && cardOf(data, card).jurisdiction === named.jurisdiction);
  return named && own.length === 1 && own[0] !== undefined
    ? { card: own[0], words: evidence.written(named.words, at.flow, at.from - 24, at.from), rule: "prefix" }
    : undefined;
}

function suffix(candidates: readonly number[], at: Place, evidence: Evidence, data: LexiconData): ReturnType<Step> {
  const after = evidence.folded(at.flow, at.to, at.to + 12);
  for (const card of candidates)
    for (const word of cardOf(data, card).suffixes ?? [])
      if (after.startsWith(word)) return { card, words: evidence.written(word, at.flow, at.to, at.to + 12), rule: "holder" };
  return undefined;
}

/** Before a colon, at home: 美国商务部列入12家企业,商务部:坚决反对. A headline gives the word to the reader's own ministry by its bare name. */
function speaker(candidates: readonly number[], at: Place, evidence: Evidence, data: LexiconData, { lang }: Surroundings): ReturnType<Step> {
  const home = candidates.filter((card) => speaks(cardOf(data, card).languages, lang));
  const [native] = home;
  if (home.length !== 1 || native === undefined || !/^["」』]?:/.test(evidence.folded(at.flow, at.to, at.to + 3))) return undefined;
  const contrast = candidates.some((card) => card !== native && evidence.namedWithin(card, at.flow, 0, at.from).length > 0);
  return contrast ? { card: native, words: lang ?? "", rule: "outlet" } : undefined;
}

/** The side of the bodies that it is listed with: 美国财政部和国务院. */
function listed(
  candidates: readonly number[],
  _at: Place,
  evidence: Evidence,
  data: LexiconData,
  _around: Surroundings,
  neighbours: readonly number[],
): ReturnType<Step> {
  for (const neighbour of neighbours) {
    const { kind, jurisdiction } = cardOf(data, neighbour);
    const own = kind === "agency" ? candidates.filter((card) => cardOf(data, card).jurisdiction === jurisdiction) : [];
    const [named] = evidence.named(neighbour);
    if (own.length === 1 && own[0] !== undefined && named) return { card: own[0], words: evidence.surface(named), rule: "sentence" };
  }
  return undefined;
}

/** So many bodies and people of one side, and none of the other, make a paragraph that side's. */
const ONE_SIDED = 2;

/** The side whose bodies and people are alone in the paragraph. */
function paragraph(candidates: readonly number[], at: Place, evidence: Evidence, data: LexiconData): ReturnType<Step> {
  const here = evidence.namedCards().flatMap((card) => evidence.namedWithin(card, at.flow, 0, Number.MAX_SAFE_INTEGER).slice(0, 1));
  const sides = candidates.map((candidate) => {
    const { jurisdiction } = cardOf(data, candidate);
    return { candidate, named: here.filter(({ card }) => card !== candidate && cardOf(data, card).jurisdiction === jurisdiction) };
  });
  const [most, next] = sides.sort((a, b) => b.named.length - a.named.length);
  const [first] = most?.named ?? [];
  if (!most || !first || most.named.length < ONE_SIDED || (next && next.named.length > 0)) return undefined;
  return { card: most.candidate, words: evidence.surface(first), rule: "sentence" };
}

/** Places of a stretch of text where kin of a card are named. */
function kinWithin(card: number, flow: number, from: number, to: number, evidence: Evidence, data: LexiconData): Named[] {
  return (cardOf(data, card).kin ?? []).flatMap((kin) => evidence.namedWithin(kin, flow, from, to));
}

function holder(candidates: readonly number[], at: Place, evidence: Evidence, data: LexiconData): ReturnType<Step> {
  let best: { card: number; words: string; rule: "holder"; gap: number } | undefined;
  for (const card of candidates)
    for (const kin of [
      ...kinWithin(card, at.flow, Math.max(0, at.from - LONG_NAME), at.to + LONG_NAME, evidence, data),
      ...evidence.namedWithin(card, at.flow, at.to, at.to + LONG_NAME),
    ]) {
      const behind = kin.from >= at.to;
      const between = evidence.folded(at.flow, behind ? at.to : kin.to, behind ? kin.from : at.from);
      const gap = between.length;
      // A name of the body itself explains it only as a gloss: 超微(AMD).
      if (kin.card === card && !/^ ?\("?$/.test(between)) continue;
      if (gap <= BESIDE && !/[。,;、]/.test(between) && (!best || gap < best.gap)) best = { card, words: evidence.surface(kin), rule: "holder", gap };
    }
  return best;
}

function sentence(candidates: readonly number[], at: Place, evidence: Evidence, data: LexiconData, { lang }: Surroundings): ReturnType<Step> {
  const { from, to } = evidence.sentence(at);
  // At home the bare name beside the other country's in full is the contrast, not the same body again.
  const atHome = candidates.some((card) => speaks(cardOf(data, card).languages, lang));
  const counts = candidates.map((card) => {
    const places = [
      ...(cardOf(data, card).near ?? []).flatMap((word) => evidence.wordsWithin(word, at.flow, from, to)),
      ...kinWithin(card, at.flow, from, to, evidence, data),
      ...(atHome && !speaks(cardOf(data, card).languages, lang) ? [] : evidence.namedWithin(card, at.flow, from, to)),
    ].filter((place) => place.to <= at.from || place.from >= at.to);
    return { card, places, first: places[0] };
  });
  counts.sort((a, b) => b.places.length - a.places.length);
  const [most, next] = counts;
  if (!most?.first || most.places.length === next?.places.length) return undefined;
  return { card: most.card, words: evidence.surface(most.first), rule: "sentence" };
}

/**
 * The last use that was clear, or in a headline the first; where the text uses one of the bodies only. A text that names
 * both, at home in a language in which one of them goes without its country, means that one by the bare name.
 */
function use(candidates: readonly number[], at: Place, evidence: Evidence, data: LexiconData, { lang }: Surroundings): ReturnType<Step> {
  const near = candidates.filter((card) => !speaks(cardOf(data, card).foreignIn, lang));
  const used = near.filter((card) => evidence.named(card).length > 0 || (cardOf(data, card).kin ?? []).some((kin) => evidence.named(kin).length > 0));
  const [only] = used;
  const home = near.filter((card) => speaks(cardOf(data, card).languages, lang));
  const [native] = home;
  if (
    home.length === 1 &&
    native !== undefined &&
    (used.length > 1 || bodiesNamed(cardOf(data, native).jurisdiction, candidates, evidence, data) >= AT_HOME)
  )
    return { card: native, words: lang ?? "", rule: "outlet" };
  let last: Named | undefined;
  for (const card of used) {
    const { before } = evidence.around(card, at);
    if (before && (!last || evidence.position(before) > evidence.position(last))) last = before;
  }
  if (last) return { card: last.card, words: evidence.surface(evidence.otherwise(last.card, at).before ?? last), rule: "last-use" };
  if (used.length !== 1 || only === undefined) return undefined;
  const { after } = evidence.around(only, at);
  return after && { card: only, words: evidence.surface(after), rule: "only-use" };
}

/** So many other bodies of its country make a text one in which the bare name is the native one. */
const AT_HOME = 2;

function bodiesNamed(jurisdiction: string | undefined, except: readonly number[], evidence: Evidence, data: LexiconData): number {
  return data.cards.filter((card, index) => card.jurisdiction === jurisdiction && !except.includes(index) && evidence.named(index).length > 0).length;
}

function speaks(languages: readonly string[] | undefined, lang: string | undefined): boolean {
  return lang !== undefined && (languages ?? []).some((known) => lang.toLowerCase().startsWith(known.toLowerCase()));
}

function outlet(candidates: readonly number[], _at: Place, _evidence: Evidence, data: LexiconData, { host, lang }: Surroundings): ReturnType<Step> {
  const only = (speaks: (card: LexiconCard) => boolean | undefined, words: string): ReturnType<Step> => {
    const speaking = candidates.filter((card) => speaks(cardOf(data, card)));
    return speaking.length === 1 && speaking[0] !== undefined ? { card: speaking[0], words, rule: "outlet" } : undefined;
  };
  if (candidates.some((card) => speaks(cardOf(data, card).foreignIn, lang))) return undefined;
  const byHost = host && only((card) => card.hosts?.some((known) => host === known || host.endsWith(`.${known}`)), host);
  return byHost || (lang ? only((card) => speaks(card.languages, lang), lang) : undefined);
}
