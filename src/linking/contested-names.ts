/** Contested names in their places: what stands in one list with them, and then the evidence of `contested.ts`. */
import { decideContested } from "./contested";
import { type CountryBefore, countryBefore } from "./country";
import type { Place } from "./evidence";
import { type Candidate, type Link, listMark, type Unit } from "./unit";

/** By all that the text offers for one of the name's bearers. */
export function byContest(unit: Unit, candidate: Candidate): Link | undefined {
  const { data, evidence, context } = unit;
  const cards = [...new Set(candidate.readings.filter((r) => r.strength === "contested").map((r) => r.card))];
  const other = listedWithOther(unit, candidate);
  if (other) {
    // 韩国外交部、国防部: what is listed with another country's body is that country's.
    const own = cards.filter((card) => data.cards[card]?.jurisdiction === other.jurisdiction);
    return own.length === 1 && own[0] !== undefined ? { card: own[0], reason: { rule: "prefix", evidence: other.words } } : undefined;
  }
  return cards.length ? decideContested(cards, candidate, neighbours(unit, candidate), evidence, data, context) : undefined;
}

/** The country of the body that stands right before a name in one list, where it is no card. */
function listedWithOther({ claims, evidence, data, context }: Unit, { flow, from, to }: Place): CountryBefore | undefined {
  const [before] = claims[flow]?.beside(from, to) ?? [];
  if (!before || before.to > from || before.value.card >= 0 || !listMark.test(evidence.folded(flow, before.to, from))) return undefined;
  const name = evidence.folded(flow, before.from, before.to);
  const [words, jurisdiction] = data.countries.find(([form]) => name.startsWith(form)) ?? [];
  if (words && jurisdiction) return { words: evidence.written(words, flow, before.from, before.to), jurisdiction };
  const country = countryBefore(evidence.folded(flow, before.from - 24, before.from), data.countries, context.lang);
  return country && { ...country, words: evidence.written(country.words, flow, before.from - 24, before.from) };
}

/** The bodies that stand in one list with a name: the one before it, and the one behind it unless its country is said there. */
function neighbours({ claims, evidence, data }: Unit, { flow, from, to }: Place): number[] {
  return (claims[flow]?.beside(from, to) ?? []).flatMap((claim) => {
    const behind = claim.from >= to;
    const between = evidence.folded(flow, behind ? to : claim.to, behind ? claim.from : from);
    if (claim.value.card < 0 || !listMark.test(between)) return [];
    const surface = evidence.folded(flow, claim.from, claim.to);
    return behind && data.countries.some(([form]) => surface.startsWith(form)) ? [] : [claim.value.card];
  });
}
