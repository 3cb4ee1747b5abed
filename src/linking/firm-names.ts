/**
 * The first round: names that mean one thing wherever they stand, cards and others, and citations. What is left open is
 * for the rounds that need evidence.
 */
import { citationCardId, citedCard } from "./cited-card";
import { countryBefore, countryBehind, countryOfScene, isOfTheLast, lastCountryIn } from "./country";
import { NEAR_HAN, NEAR_LATIN, type Place } from "./evidence";
import { isCased } from "./letter-case";
import type { Reading } from "./lexicon";
import { isOneOfMany, isPartOfName, isSmallerBody } from "./part-of-name";
import { BODIES, type FlowReading, PLAIN, type Spot } from "./reading";
import { eachInSteps, type Steps } from "./steps";
import type { Candidate, Link, Unit } from "./unit";
import { edgesCut } from "./word-break";

const pluralKinds: ReadonlySet<string> = new Set(["measure", "product", "concept"]);

/** A name that is no card of ours takes its place all the same. */
const nobody: Link = { card: -1, reason: { rule: "own" } };

/** So many spots are looked at between two chances for the caller to pause. */
const BREATH = 100;

/** Claims what is firm and returns what stays open, in the order of the text. */
export function* claimFirmNames(unit: Unit): Steps<Candidate[]> {
  const open: Candidate[] = [];
  const firm: { at: Place; link: Link }[] = [];
  let looked = 0;
  for (const [index, flow] of unit.flows.entries())
    for (const spot of flow.spots) {
      if (++looked % BREATH === 0) yield;
      const at: Place = { flow: index, from: spot.from, to: spot.to };
      if (spot.alias < 0) {
        firm.push({ at, link: nobody });
        continue;
      }
      if (isByChance(unit, spot, flow.text)) continue;
      const reach = flow.han ? NEAR_HAN : NEAR_LATIN;
      const foreign = isForeign(unit, spot, at);
      const readings = foreign ? [] : readingsAt(unit, spot, at, reach);
      const own = readings.find((r) => (r.strength === "own" || r.strength === "misnomer") && !unit.isRivalNamedLast(r, at));
      if (own) firm.push({ at, link: { card: own.card, reason: { rule: own.strength === "misnomer" ? "misnomer" : "own" } } });
      else if (foreign || (readings.length > 0 && isAnothers(unit, spot, readings, flow))) {
        firm.push({ at, link: nobody });
        unit.notOurs(spot, at);
      } else if (readings.length) open.push({ flow: index, from: spot.from, to: spot.to, spot, readings, reach, decided: false });
    }
  for (const [flow, { citations }] of unit.flows.entries())
    for (const found of citations) {
      const card = citedCard(found, unit.lexicon.citations);
      const citation = card === undefined ? citationCardId(found) : undefined;
      firm.push({
        at: { flow, from: found.from, to: found.to },
        link: { card: card ?? -1, reason: { rule: "cited" }, ...(citation && { citation }) },
      });
    }
  yield;
  yield* eachInSteps(
    longestFirst(firm, (f) => f.at),
    BREATH,
    ({ at, link }) => unit.claim(at, link),
  );
  yield* eachInSteps(unit.claims, BREATH, ({ list }, flow) => {
    for (const { from, to, value } of list) unit.name({ flow, from, to }, value);
  });
  return open;
}

/** Names of so few characters may appear where two words meet; one of two characters is given up where one edge is cut. */
const SHORT = 3;
const shortest: ReadonlySet<string> = new Set(["company", "product", "person"]);

/** Whether a short Chinese name is there only because two words meet: 川普 in 四川普遍. */
function isByChance(unit: Unit, { alias, from, to }: Spot, text: string): boolean {
  if (to - from > SHORT || !/^\p{Script=Han}+$/u.test(text.slice(from, to))) return false;
  const cut = edgesCut(text, from, to);
  if (cut !== 1 || to - from > 2) return cut === 2;
  return (unit.data.aliases[alias]?.[1] ?? []).every((r) => shortest.has(unit.kindOf(r.card) ?? ""));
}

/** The longest names first; of two alike the first in the text. */
export function longestFirst<T>(list: readonly T[], placeOf: (item: T) => Place): T[] {
  // By length and then in order, without comparing any two: a page may hold very many.
  const byLength = new Map<number, T[]>();
  for (const item of list) {
    const { from, to } = placeOf(item);
    const alike = byLength.get(to - from);
    if (alike) alike.push(item);
    else byLength.set(to - from, [item]);
  }
  return [...byLength].sort(([a], [b]) => b - a).flatMap(([, alike]) => alike);
}

/** Whether the name is another country's body of the same name: 加拿大财政部, India's Department of Commerce. */
function isForeign(unit: Unit, spot: Spot, at: Place): boolean {
  const { lexicon, data, evidence, context } = unit;
  if (((lexicon.traits[spot.alias] as number) & BODIES) === 0) return false;
  const text = unit.text(at.flow);
  if (isSmallerBody(text, at.from) || isOneOfMany(text, at.from, at.to)) return true;
  const before = evidence.folded(at.flow, at.from - 28, at.from);
  const country =
    countryBefore(before, data.countries, context.lang) ??
    (isOfTheLast(before, data.aliases[spot.alias]?.[0] ?? "")
      ? lastCountryIn(evidence.folded(at.flow, at.from - 200, at.from), data.countries)
      : undefined) ??
    countryOfScene(before, data.countries) ??
    countryBehind(evidence.folded(at.flow, at.to, at.to + 30), data.countries);
  return country !== undefined && !data.aliases[spot.alias]?.[1].some((r) => data.cards[r.card]?.jurisdiction === country.jurisdiction);
}

/** Whether a short name is part of a longer one that is nobody's we know: Rachel Banks, Commerce Commissioner. */
function isAnothers(unit: Unit, { from, to }: Spot, readings: readonly Reading[], { text, spots }: FlowReading): boolean {
  const isNamed = (at: number) => spots.some((spot) => spot.from <= at && at < spot.to);
  return readings.every((r) => isPartOfName(text, from, to, unit.kindOf(r.card) ?? "concept", isNamed));
}

/** The readings of a name that its letters and the words around it allow. */
function readingsAt({ data, lexicon, evidence }: Unit, spot: Spot, at: Place, reach: number): readonly Reading[] {
  const all = data.aliases[spot.alias]?.[1] ?? [];
  const plain = ((lexicon.traits[spot.alias] as number) & PLAIN) !== 0;
  if (plain && !spot.plural) return all;
  const surface = plain ? "" : evidence.surface(at);
  return all.filter(
    (r) =>
      isCased(surface, r.letterCase, r.written) &&
      (!spot.plural || pluralKinds.has(data.cards[r.card]?.kind ?? "")) &&
      !(r.unless && evidence.near(r.unless, at, reach)),
  );
}
