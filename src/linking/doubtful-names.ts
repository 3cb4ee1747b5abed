/** Names that need more than themselves: a cue word near, others of their kind beside them, their full name elsewhere in the unit. */

import { type Candidate, type Link, listMark, type Unit } from "./unit";

/** A telling name's cue may stand so many times farther off. */
const FAR = 4;

/** By a cue word near. */
export function byCue(unit: Unit, candidate: Candidate): Link | undefined {
  const { evidence } = unit;
  for (const reading of candidate.readings) {
    if (reading.strength === "contested" || !reading.needs) continue;
    if (unit.kindOf(reading.card) !== "agency" && unit.isMeantOther(reading.card, candidate)) continue;
    const cue = evidence.near(reading.needs, candidate, candidate.reach * (unit.isTelling(reading) ? FAR : 1));
    if (cue && unit.isNearerThanRival(reading, candidate)) return { card: reading.card, reason: { rule: "cued", evidence: evidence.surface(cue) } };
  }
  return undefined;
}

/**
 * A name between others of its kind in a list is one of them: 浪潮、曙光、海光; Commerce, State and Energy. Read outward
 * from the names that are sure, so a whole list follows.
 */
export function byList(unit: Unit, candidate: Candidate): Link | undefined {
  const { evidence, claims } = unit;
  for (const reading of candidate.readings) {
    if (reading.strength === "contested" || unit.isRivalNamedLast(reading, candidate)) continue;
    const kind = unit.kindOf(reading.card);
    const beside = claims[candidate.flow]?.beside(candidate.from, candidate.to) ?? [];
    for (const { from, to, value } of beside) {
      const between = evidence.folded(candidate.flow, Math.min(to, candidate.to), Math.max(from, candidate.from));
      if (value.card >= 0 && unit.kindOf(value.card) === kind && listMark.test(between))
        return { card: reading.card, reason: { rule: "listed", evidence: evidence.surface({ flow: candidate.flow, from, to }) } };
    }
  }
  return undefined;
}

/** By the full name, before it or behind it. */
export function byIntroduction(unit: Unit, candidate: Candidate): Link | undefined {
  const { evidence } = unit;
  for (const reading of candidate.readings) {
    if (reading.strength === "contested" || unit.isRivalNamedLast(reading, candidate)) continue;
    if (unit.isMeantOther(reading.card, candidate) || unit.isRivalBeside(candidate, reading.card)) continue;
    const { before, after } = evidence.around(reading.card, candidate);
    const otherwise = evidence.otherwise(reading.card, candidate);
    const by = otherwise.before ?? otherwise.after ?? before ?? after;
    if (by) return { card: reading.card, reason: { rule: "introduced", evidence: evidence.surface(by) } };
  }
  return undefined;
}
