/**
 * Deciding: which spots of a unit are mentions, of which card, and why. In rounds, from the strongest evidence to the
 * weakest; each round may lean on what the rounds before it found. The longest name wins, also when it is no card.
 */
import type { Claim } from "./claims";
import { byContest } from "./contested-names";
import { byDefinition, claimCoinedNames, definitionsIn } from "./defined-names";
import { byCue, byIntroduction, byList } from "./doubtful-names";
import { claimFirmNames, longestFirst } from "./firm-names";
import type { Mention, Reason } from "./mention";
import type { FlowReading, ReadyLexicon } from "./reading";
import { eachInSteps, type Steps } from "./steps";
import { isOnTopic, type Linked, TEASER } from "./topic";
import { type Candidate, type Link, type Unit, type UnitContext, unitInSteps } from "./unit";

export interface Decision {
  onTopic: boolean;
  /** By flow, in the order of the text. */
  mentions: Mention[][];
}

/** Rules by which a name means its card whatever stands around it. */
const surely: ReadonlySet<Reason["rule"]> = new Set(["own", "defined", "cited"]);

/** So many candidates are looked at between two chances for the caller to pause. */
const BREATH = 100;

/** Decides one unit, in steps between which the caller may do other work; the last step returns the decision. */
export function* decideUnit(flows: readonly FlowReading[], lexicon: ReadyLexicon, context: UnitContext): Steps<Decision> {
  const unit = yield* unitInSteps(flows, lexicon, context);
  const open = yield* claimFirmNames(unit);
  const longest = longestFirst(open, (candidate) => candidate);
  yield;
  const definitions = yield* definitionsIn(unit, open);
  yield* settle(unit, longest, (candidate) => byDefinition(unit, candidate, definitions));
  yield* claimCoinedNames(unit);
  yield* settle(unit, longest, (candidate) => byCue(unit, candidate));
  yield* settle(unit, longest, (candidate) => byList(unit, candidate));
  // In reading order, for each clear use helps the next.
  yield* settle(unit, open, (candidate) => byContest(unit, candidate));
  yield* settle(unit, longest, (candidate) => byList(unit, candidate));
  yield* settle(unit, longest, (candidate) => byIntroduction(unit, candidate));
  const onTopic = context.everywhere === true || (yield* isStory(unit, open));
  const mentions: Mention[][] = [];
  yield* eachInSteps(unit.claims, BREATH, ({ list }) => mentions.push(onTopic ? list.flatMap((claim) => mentionOf(unit, claim)) : []));
  return { onTopic, mentions };
}

/** Decides what is still open by one kind of evidence. */
function* settle(unit: Unit, candidates: readonly Candidate[], by: (candidate: Candidate) => Link | undefined): Steps<void> {
  let looked = 0;
  for (const candidate of candidates) {
    if (candidate.decided || unit.claims[candidate.flow]?.covers(candidate.from, candidate.to)) continue;
    if (++looked % BREATH === 0) yield;
    const link = by(candidate);
    if (!link) continue;
    candidate.decided = true;
    unit.settle(candidate, link);
  }
}

/** Whether the unit is about this story. */
function* isStory(unit: Unit, open: readonly Candidate[]): Steps<boolean> {
  const linked: Linked[] = [];
  yield* eachInSteps(unit.claims, BREATH, ({ list }) => {
    for (const { value } of list) if (value.card >= 0) linked.push({ card: value.card, own: surely.has(value.reason.rule) });
  });
  const size = unit.flows.reduce((sum, flow) => sum + flow.text.length * (flow.han ? 3 : 1), 0);
  // In a teaser a chip's number or a bill's acronym tells, also where no word near decides what it means.
  if (size <= TEASER)
    for (const { readings } of open)
      for (const r of readings) if (unit.isTelling(r) && unit.kindOf(r.card) !== "agency") linked.push({ card: r.card, own: false });
  return linked.length > 0 && isOnTopic(linked, size, unit.evidence, unit.data);
}

function mentionOf({ data }: Unit, { from, to, value }: Claim<Link>): Mention[] {
  if (value.citation) return [{ start: from, end: to, card: value.citation, kind: "measure", reason: value.reason }];
  const card = data.cards[value.card];
  return card ? [{ start: from, end: to, card: card.id, kind: card.kind, reason: value.reason }] : [];
}
