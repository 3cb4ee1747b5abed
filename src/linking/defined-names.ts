/** The second round: short forms that the text itself defines, for names that the lexicon knows and for new ones. */
import { coinedAfter, glossAfter, placesOf } from "./definition";
import type { Named } from "./evidence";
import { eachInSteps, type Steps } from "./steps";
import type { Candidate, Link, Unit } from "./unit";

/** A term behind which a short form is coined is more often the rule's or body's that it describes: 一项临时最终规则(简称...). */
const coinedKinds: ReadonlySet<string> = new Set(["measure", "agency", "company", "product"]);

/** So many flows are looked at between two chances for the caller to pause. */
const BREATH = 100;

type Definition = Named & { by: string };

/** What short forms the unit defines, by alias, in the order of the text. */
export function* definitionsIn(unit: Unit, open: readonly Candidate[]): Steps<ReadonlyMap<number, Definition[]>> {
  const { claims, evidence } = unit;
  const found = new Map<number, Definition[]>();
  const openIn = new Map<number, Candidate[]>();
  for (const candidate of open) {
    const list = openIn.get(candidate.flow);
    if (list) list.push(candidate);
    else openIn.set(candidate.flow, [candidate]);
  }
  yield* eachInSteps(claims, BREATH, ({ list }, flow) => {
    const shorts = openIn.get(flow);
    if (!shorts) return;
    for (const { from, to, value } of list) {
      const start = glossAfter(unit.text(flow), to);
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

/** A definition holds from its place on, until the text defines the form anew; a headline may stand before the only one. */
export function byDefinition(unit: Unit, candidate: Candidate, definitions: ReadonlyMap<number, Definition[]>): Link | undefined {
  const { evidence } = unit;
  const all = definitions.get(candidate.spot.alias);
  if (!all) return undefined;
  const here = evidence.position(candidate);
  const definition = all.findLast((d) => evidence.position(d) <= here) ?? (all.length === 1 ? all[0] : undefined);
  if (definition && unit.isRivalBeside(candidate, definition.card)) return undefined;
  return definition && { card: definition.card, reason: { rule: "defined", evidence: definition.by } };
}

/** Short forms that the text coins for a card (以下简称“产安局”) and that no lexicon knows, from there on. */
export function* claimCoinedNames(unit: Unit): Steps<void> {
  let looked = 0;
  for (const [flow, list] of unit.claims.entries()) {
    if (++looked % BREATH === 0) yield;
    for (const { from, to, value } of [...list.list]) {
      const text = unit.text(flow);
      const form =
        value.card >= 0 && value.reason.rule === "own" && coinedKinds.has(unit.kindOf(value.card) ?? "") ? coinedAfter(text, from, to) : undefined;
      if (!form) continue;
      const link: Link = { card: value.card, reason: { rule: "defined", evidence: text.slice(from, to) } };
      for (let later = flow; later < unit.flows.length; later++) {
        if (++looked % BREATH === 0) yield;
        for (const place of placesOf(form, unit.text(later), later === flow ? to : 0))
          if (!isKnownAt(unit, later, place)) unit.settle({ flow: later, ...place }, link);
      }
    }
  }
}

/** Whether the lexicon knows a name for just this place, which is then decided like any other. */
function isKnownAt({ flows }: Unit, flow: number, { from, to }: { from: number; to: number }): boolean {
  return flows[flow]?.spots.some((spot) => spot.from === from && spot.to === to && spot.alias >= 0) === true;
}
