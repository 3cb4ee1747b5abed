/**
 * Deciding: which spots of a unit are mentions, of which card, and why. In rounds, from the strongest evidence to the
 * weakest; each round may lean on what the rounds before it found. The longest name wins, also when it is no card.
 */
import { citationCardId, citedCard } from "./cited-card";
import { type Claim, Claims } from "./claims";
import { decideContested, type Surroundings } from "./contested";
import { type CountryBefore, countryBefore, countryBehind, isOfTheLast, lastCountryIn } from "./country";
import { coinedAfter, glossAfter, placesOf } from "./definition";
import { Evidence, type Named, NEAR_HAN, NEAR_LATIN, type Place } from "./evidence";
import { isCased } from "./letter-case";
import { CAPS, type Reading } from "./lexicon";
import type { Mention, Reason } from "./mention";
import { isOneOfMany, isPartOfName, isSmallerBody, isTheOther } from "./part-of-name";
import { BODIES, type FlowReading, PLAIN, type ReadyLexicon, type Spot } from "./reading";
import { isOnTopic, TEASER } from "./topic";

export interface UnitContext extends Surroundings {
  /** Link wherever a known name stands, whatever the unit is about. */
  everywhere?: boolean;
}

export interface Decision {
  onTopic: boolean;
  /** By flow, in the order of the text. */
  mentions: Mention[][];
}

/** A spot that is not decided yet, with the readings that its letters and its surroundings allow. */
interface Candidate extends Place {
  spot: Spot;
  readings: readonly Reading[];
  /** How far from it a word is still near. */
  reach: number;
  decided: boolean;
}

/** -1: the place belongs to a name that is no card, or to a citation of a text that has none. */
type Link = { card: number; reason: Reason; citation?: string };

/** Rules by which a name means its card whatever stands around it. */
const surely: ReadonlySet<Reason["rule"]> = new Set(["own", "defined", "cited"]);

const byCitation: Reason = { rule: "cited" };

/** A term behind which a short form is coined is more often the rule's or body's that it describes: 一项临时最终规则(简称...). */
const coinedKinds: ReadonlySet<string> = new Set(["measure", "agency", "company", "product"]);

/** Folded text between two names of one list. */
const listMark = /^ ?(?:[、,/&]|和|与|及|以及|or|and|,? ?(?:and|or)) ?$/;

const pluralKinds: ReadonlySet<string> = new Set(["measure", "product", "concept"]);

/** A telling name's cue may stand so many times farther off. */
const FAR = 4;

/** So many spots are looked at between two chances for the caller to pause. */
const BREATH = 100;

/** Decides one unit, in steps between which the caller may do other work; the last step returns the decision. */
export function* decideUnit(flows: readonly FlowReading[], lexicon: ReadyLexicon, context: UnitContext): Generator<undefined, Decision, void> {
  const { data, traits } = lexicon;
  const evidence = new Evidence(flows, lexicon.table, data.words.length);
  const claims = flows.map(() => new Claims<Link>());

  const claim = (at: Place, link: Link): boolean => {
    const gone = claims[at.flow]?.take(at.from, at.to, link);
    for (const old of gone ?? []) evidence.forget({ flow: at.flow, from: old.from, to: old.to, card: old.value.card });
    return gone !== undefined;
  };
  const name = (at: Place, { card, reason }: Link): void => {
    if (card >= 0 && reason.rule !== "introduced") evidence.name({ flow: at.flow, from: at.from, to: at.to, card });
  };

  // Round 1: names that mean one thing wherever they stand, cards and others; the longest first.
  const open: Candidate[] = [];
  const firm: { at: Place; link: Link }[] = [];
  let looked = 0;
  /** Where a card's name stands for another, by card. */
  const others = new Map<number, Place[]>();
  for (const [index, flow] of flows.entries()) {
    for (const spot of flow.spots) {
      if (++looked % BREATH === 0) yield;
      const at: Place = { flow: index, from: spot.from, to: spot.to };
      if (spot.alias < 0) {
        firm.push({ at, link: { card: -1, reason: { rule: "own" } } });
        continue;
      }
      if (isForeign(spot, at, flow.text)) {
        firm.push({ at, link: { card: -1, reason: { rule: "own" } } });
        notOurs(spot, at);
        continue;
      }
      const reach = flow.han ? NEAR_HAN : NEAR_LATIN;
      const readings = readingsAt(spot, at, reach);
      const own = readings.find((r) => (r.strength === "own" || r.strength === "misnomer") && !rivalOf(r, at));
      if (own) firm.push({ at, link: { card: own.card, reason: { rule: own.strength === "misnomer" ? "misnomer" : "own" } } });
      else if (readings.length && isAnothers(spot, readings, flow)) {
        firm.push({ at, link: { card: -1, reason: { rule: "own" } } });
        notOurs(spot, at);
      } else if (readings.length) open.push({ flow: index, from: spot.from, to: spot.to, spot, readings, reach, decided: false });
    }
  }
  for (const [flow, { citations }] of flows.entries())
    for (const found of citations) {
      const card = citedCard(found, lexicon.citations);
      const citation = card === undefined ? citationCardId(found) : undefined;
      firm.push({ at: { flow, from: found.from, to: found.to }, link: { card: card ?? -1, reason: byCitation, ...(citation && { citation }) } });
    }
  for (const { at, link } of longestFirst(firm, (f) => f.at)) claim(at, link);
  yield;
  for (const [flow, list] of claims.entries()) for (const { from, to, value } of list.list) name({ flow, from, to }, value);
  yield;

  // Round 2: what the text itself defines. Round 3: cue words.
  const longest = longestFirst(open, (candidate) => candidate);
  const defined = definitions();
  yield* settle(longest, byDefinition);
  coinedNames();
  yield;
  yield* settle(longest, byCue);
  yield* settle(longest, byList);
  // Round 4: contested names, in reading order, for each clear use helps the next.
  yield* settle(open, byContest);
  yield* settle(longest, byList);
  // Round 5: short forms of what the unit names in full.
  yield* settle(longest, byIntroduction);

  const linked = claims.flatMap((list) =>
    list.list.filter((c) => c.value.card >= 0).map((c) => ({ card: c.value.card, own: surely.has(c.value.reason.rule) })),
  );
  const size = flows.reduce((sum, flow) => sum + flow.text.length * (flow.han ? 3 : 1), 0);
  // In a teaser a chip's number or a bill's acronym tells, also where no word near decides what it means.
  if (size <= TEASER)
    for (const { readings } of open)
      for (const r of readings) if (isTelling(r) && data.cards[r.card]?.kind !== "agency") linked.push({ card: r.card, own: false });
  const onTopic = context.everywhere === true || (linked.length > 0 && isOnTopic(linked, size, evidence, data));
  return { onTopic, mentions: claims.map((list) => (onTopic ? list.list.flatMap(mentionOf) : [])) };

  /** Decides what is still open by one kind of evidence. */
  function* settle(candidates: readonly Candidate[], by: (candidate: Candidate) => Link | undefined): Generator<undefined, void, void> {
    for (const candidate of candidates) {
      if (candidate.decided || claims[candidate.flow]?.covers(candidate.from, candidate.to)) continue;
      if (++looked % BREATH === 0) yield;
      const link = by(candidate);
      if (!link) continue;
      candidate.decided = true;
      if (claim(candidate, link)) name(candidate, link);
    }
  }

  /** Whether the name is another country's body of the same name: 加拿大财政部, India's Department of Commerce. */
  function isForeign(spot: Spot, at: Place, text: string): boolean {
    if (((traits[spot.alias] as number) & BODIES) === 0) return false;
    if (isSmallerBody(text, at.from) || isOneOfMany(text, at.from, at.to)) return true;
    const before = evidence.folded(at.flow, at.from - 24, at.from);
    const country =
      countryBefore(before, data.countries, context.lang) ??
      (isOfTheLast(before, data.aliases[spot.alias]?.[0] ?? "")
        ? lastCountryIn(evidence.folded(at.flow, at.from - 200, at.from), data.countries)
        : undefined) ??
      countryBehind(evidence.folded(at.flow, at.to, at.to + 30), data.countries);
    return country !== undefined && !data.aliases[spot.alias]?.[1].some((r) => data.cards[r.card]?.jurisdiction === country.jurisdiction);
  }

  /** Whether a short name is part of a longer one that is nobody's we know: Rachel Banks, Commerce Commissioner. */
  function isAnothers({ from, to }: Spot, readings: readonly Reading[], { text, spots }: FlowReading): boolean {
    const isNamed = (at: number) => spots.some((spot) => spot.from <= at && at < spot.to);
    return readings.every((r) => isPartOfName(text, from, to, data.cards[r.card]?.kind ?? "concept", isNamed));
  }

  /** Takes note that a name stands here for another than its cards. */
  function notOurs(spot: Spot, at: Place): void {
    for (const { card } of data.aliases[spot.alias]?.[1] ?? []) {
      const list = others.get(card);
      if (list) list.push(at);
      else others.set(card, [at]);
    }
  }

  /** Whether the last bearer of a card's name before a place was another; another country's body only in its own paragraph. */
  function isMeantOther(card: number, at: Place): boolean {
    const kind = data.cards[card]?.kind;
    if (kind === "product") return false;
    const here = evidence.position(at);
    const other = others.get(card)?.findLast((place) => evidence.position(place) < here);
    if (!other) return false;
    const { before } = evidence.around(card, at);
    if (kind === "agency") return !before && other.flow === at.flow;
    return !before || evidence.position(before) < evidence.position(other);
  }

  /** The readings of a name that its letters and the words around it allow. */
  function readingsAt(spot: Spot, at: Place, reach: number): readonly Reading[] {
    const all = data.aliases[spot.alias]?.[1] ?? [];
    const plain = ((traits[spot.alias] as number) & PLAIN) !== 0;
    if (plain && !spot.plural) return all;
    const surface = plain ? "" : evidence.surface(at);
    return all.filter(
      (r) =>
        isCased(surface, r.letterCase, r.written) &&
        (!spot.plural || pluralKinds.has(data.cards[r.card]?.kind ?? "")) &&
        !(r.unless && evidence.near(r.unless, at, reach)),
    );
  }

  /** Whether another thing of this name is nearer at hand than the card: named in the text, and last named before this place. */
  function rivalOf(reading: Reading, at: Place): boolean {
    if (!reading.rivals) return false;
    if (isTheOther(flows[at.flow]?.text ?? "", at.from)) return true;
    const { any, before: rival } = evidence.lastOf(reading.rivals, at);
    if (!any) return false;
    const card = evidence.around(reading.card, at).before;
    if (!rival) return !card;
    return !card || evidence.position(card) < evidence.position(rival);
  }

  /** Whether, whatever was defined, the words right here name the other thing: the BIS in Basel. */
  function isRivalBeside(at: Candidate, card: number): boolean {
    const rivals = at.readings.flatMap((r) => (r.card === card ? (r.rivals ?? []) : []));
    if (rivals.length === 0) return false;
    if (isTheOther(flows[at.flow]?.text ?? "", at.from)) return true;
    const { before, after } = evidence.around(card, at);
    const own = Math.min(...[before, after].map((place) => (place ? evidence.distance(place, at) : Number.POSITIVE_INFINITY)));
    return evidence.nearest(rivals, at, at.reach / 2) < own;
  }

  /** Whether a cue speaks louder than the other thing of this name: that is not near, or less near than the cue. */
  function isNearerThanRival(reading: Reading, at: Place): boolean {
    const rival = reading.rivals ? evidence.nearest(reading.rivals, at, NEAR_LATIN) : Number.POSITIVE_INFINITY;
    return rival === Number.POSITIVE_INFINITY || evidence.nearest(reading.needs ?? [], at, NEAR_LATIN) < rival;
  }

  /** What short forms the unit defines, by alias, in the order of the text. */
  function definitions(): Map<number, (Named & { by: string })[]> {
    const found = new Map<number, (Named & { by: string })[]>();
    const openIn = new Map<number, Candidate[]>();
    for (const candidate of open) {
      const list = openIn.get(candidate.flow);
      if (list) list.push(candidate);
      else openIn.set(candidate.flow, [candidate]);
    }
    claims.forEach((list, flow) => {
      const shorts = openIn.get(flow);
      if (!shorts) return;
      for (const { from, to, value } of list.list) {
        const start = glossAfter(flows[flow]?.text ?? "", to);
        if (start === undefined) continue;
        for (const { spot, readings, from: at, to: end } of shorts) {
          if (at !== start || (value.card >= 0 && !readings.some((r) => r.card === value.card))) continue;
          const all = found.get(spot.alias) ?? [];
          all.push({ card: value.card, flow, from: at, to: end, by: evidence.surface({ flow, from, to }) });
          found.set(spot.alias, all);
        }
      }
    });
    return found;
  }

  /** Short forms that the text coins for a card (以下简称“产安局”) and that no lexicon knows, from there on. */
  function coinedNames(): void {
    for (const [flow, list] of claims.entries())
      for (const { from, to, value } of [...list.list]) {
        const text = flows[flow]?.text ?? "";
        const form =
          value.card >= 0 && value.reason.rule === "own" && coinedKinds.has(data.cards[value.card]?.kind ?? "")
            ? coinedAfter(text, from, to)
            : undefined;
        if (!form) continue;
        const link: Link = { card: value.card, reason: { rule: "defined", evidence: text.slice(from, to) } };
        for (let later = flow; later < flows.length; later++)
          for (const place of placesOf(form, flows[later]?.text ?? "", later === flow ? to : 0))
            if (!isKnownAt(later, place) && claim({ flow: later, ...place }, link)) name({ flow: later, ...place }, link);
      }
  }

  /** Whether the lexicon knows a name for just this place, which is then decided like any other. */
  function isKnownAt(flow: number, { from, to }: { from: number; to: number }): boolean {
    return flows[flow]?.spots.some((spot) => spot.from === from && spot.to === to && spot.alias >= 0) === true;
  }

  /** A definition holds from its place on, until the text defines the form anew; a headline may stand before the only one. */
  function byDefinition(candidate: Candidate): Link | undefined {
    const all = defined.get(candidate.spot.alias);
    if (!all) return undefined;
    const here = evidence.position(candidate);
    const definition = all.findLast((d) => evidence.position(d) <= here) ?? (all.length === 1 ? all[0] : undefined);
    if (definition && isRivalBeside(candidate, definition.card)) return undefined;
    return definition && { card: definition.card, reason: { rule: "defined", evidence: definition.by } };
  }

  function byCue(candidate: Candidate): Link | undefined {
    for (const reading of candidate.readings) {
      if (reading.strength === "contested" || !reading.needs) continue;
      if (data.cards[reading.card]?.kind !== "agency" && isMeantOther(reading.card, candidate)) continue;
      const cue = evidence.near(reading.needs, candidate, candidate.reach * (isTelling(reading) ? FAR : 1));
      if (cue && isNearerThanRival(reading, candidate) && !(reading.rivals && isTheOther(flows[candidate.flow]?.text ?? "", candidate.from)))
        return { card: reading.card, reason: { rule: "cued", evidence: evidence.surface(cue) } };
    }
    return undefined;
  }

  /** A chip's number, a bill's name, an acronym: no word of every day, so its cue may stand some paragraphs off. */
  function isTelling({ card, letterCase }: Reading): boolean {
    const kind = data.cards[card]?.kind;
    return kind === "product" || kind === "measure" || (letterCase === CAPS && kind !== "concept");
  }

  /**
   * A name between others of its kind in a list is one of them: 浪潮、曙光、海光; Commerce, State and Energy. Read outward
   * from the names that are sure, so a whole list follows.
   */
  function byList(candidate: Candidate): Link | undefined {
    for (const reading of candidate.readings) {
      if (reading.strength === "contested" || rivalOf(reading, candidate)) continue;
      const kind = data.cards[reading.card]?.kind;
      const beside = claims[candidate.flow]?.beside(candidate.from, candidate.to) ?? [];
      for (const { from, to, value } of beside) {
        const between = evidence.folded(candidate.flow, Math.min(to, candidate.to), Math.max(from, candidate.from));
        if (value.card >= 0 && data.cards[value.card]?.kind === kind && listMark.test(between))
          return { card: reading.card, reason: { rule: "listed", evidence: evidence.surface({ flow: candidate.flow, from, to }) } };
      }
    }
    return undefined;
  }

  function byContest(candidate: Candidate): Link | undefined {
    const cards = candidate.readings.filter((r) => r.strength === "contested").map((r) => r.card);
    const other = listedWithOther(candidate);
    if (other) {
      // 韩国外交部、国防部: what is listed with another country's body is that country's.
      const own = cards.filter((card) => data.cards[card]?.jurisdiction === other.jurisdiction);
      return own.length === 1 && own[0] !== undefined ? { card: own[0], reason: { rule: "prefix", evidence: other.words } } : undefined;
    }
    return cards.length ? decideContested(cards, candidate, neighbours(candidate), evidence, data, context) : undefined;
  }

  /** The country of the body that stands right before a name in one list, where it is no card. */
  function listedWithOther({ flow, from, to }: Place): CountryBefore | undefined {
    const [before] = claims[flow]?.beside(from, to) ?? [];
    if (!before || before.to > from || before.value.card >= 0 || !listMark.test(evidence.folded(flow, before.to, from))) return undefined;
    const name = evidence.folded(flow, before.from, before.to);
    const [words, jurisdiction] = data.countries.find(([form]) => name.startsWith(form)) ?? [];
    if (words && jurisdiction) return { words, jurisdiction };
    return countryBefore(evidence.folded(flow, before.from - 24, before.from), data.countries, context.lang);
  }

  /** The bodies that stand in one list with a name: the one before it, and the one behind it unless its country is said there. */
  function neighbours({ flow, from, to }: Place): number[] {
    return (claims[flow]?.beside(from, to) ?? []).flatMap((claim) => {
      const behind = claim.from >= to;
      const between = evidence.folded(flow, behind ? to : claim.to, behind ? claim.from : from);
      if (claim.value.card < 0 || !listMark.test(between)) return [];
      const surface = evidence.folded(flow, claim.from, claim.to);
      return behind && data.countries.some(([form]) => surface.startsWith(form)) ? [] : [claim.value.card];
    });
  }

  function byIntroduction(candidate: Candidate): Link | undefined {
    for (const reading of candidate.readings) {
      if (reading.strength === "contested" || rivalOf(reading, candidate)) continue;
      if (isMeantOther(reading.card, candidate) || isRivalBeside(candidate, reading.card)) continue;
      const { before, after } = evidence.around(reading.card, candidate);
      const by: Named | undefined = before ?? after;
      if (by) return { card: reading.card, reason: { rule: "introduced", evidence: evidence.surface(by) } };
    }
    return undefined;
  }

  function mentionOf({ from, to, value }: Claim<Link>): Mention[] {
    if (value.citation) return [{ start: from, end: to, card: value.citation, kind: "measure", reason: value.reason }];
    const card = data.cards[value.card];
    return card ? [{ start: from, end: to, card: card.id, kind: card.kind, reason: value.reason }] : [];
  }
}

function longestFirst<T>(list: readonly T[], placeOf: (item: T) => Place): T[] {
  return list
    .map((item) => ({ item, length: placeOf(item).to - placeOf(item).from }))
    .sort((a, b) => b.length - a.length)
    .map(({ item }) => item);
}
