import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Mention, type Rule, sureRules } from "../../src/linking/mention";
import { choiceKey, chosenMentions, type Names, noChoices, withChoice } from "../../src/page/choices";
import { card, linkerOf } from "../support/linking";

const names: Names = linkerOf(
  card({ id: "ours", aliases: { en: ["BIS"], zh: ["商务部"] } }),
  card({ id: "theirs" }),
  card({ id: "third", kind: "company" }),
);

const rules: Rule[] = ["own", "misnomer", "cited", "defined", "cued", "listed", "introduced", "prefix", "last-use", "outlet"];
const surfaces = ["BIS", "bis", "商务部", "商務部", "Commerce"];
const others = { ours: ["theirs", "third"], theirs: ["ours", "third"], third: ["ours", "theirs"] };

/** A text of names with spaces between, each linked to one of three cards by some rule. */
const linked = fc
  .array(fc.record({ surface: fc.constantFrom(...surfaces), card: fc.constantFrom("ours", "theirs", "third"), rule: fc.constantFrom(...rules) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((list) => {
    let text = "";
    const mentions = list.map(({ surface, card: id, rule }): Mention => {
      const start = text.length;
      text += `${surface} `;
      return { start, end: start + surface.length, card: id, kind: "agency", reason: { rule, others: others[id as keyof typeof others] } };
    });
    return { text, mentions };
  });

const surfaceOf = (text: string, { start, end }: Mention) => text.slice(start, end);
const wanted = fc.constantFrom("ours", "theirs", "third", null);

/** Chooses a card, or none, at one mention of what is shown now. */
function choosing(choices: typeof noChoices, text: string, shown: Mention, to: string | null) {
  return withChoice(choices, choiceKey(shown, surfaceOf(text, shown), names), to);
}

describe("a choice", () => {
  test("changes the same name where it was linked to the same card, unless without doubt, and nothing else", () => {
    fc.assert(
      fc.property(linked, fc.nat(), wanted, ({ text, mentions }, pick, to) => {
        const at = mentions[pick % mentions.length] as Mention;
        const after = chosenMentions(choosing(noChoices, text, at, to), text, mentions, names);
        for (const mention of mentions) {
          const now = after.find((m) => m.start === mention.start);
          const same = names.fold(surfaceOf(text, mention)) === names.fold(surfaceOf(text, at)) && mention.card === at.card;
          if (!same || sureRules.has(mention.reason.rule) || to === at.card) expect(now).toBe(mention);
          else if (to === null) expect(now).toBeUndefined();
          else expect(now).toMatchObject({ card: to, kind: names.kindOf(to), reason: { rule: "chosen" } });
        }
      }),
    );
  });

  test("of which the card is what was linked leads back to it, whatever was chosen in between", () => {
    fc.assert(
      fc.property(linked, fc.array(fc.tuple(fc.nat(), fc.constantFrom("ours", "theirs", "third"))), ({ text, mentions }, picks) => {
        let choices = noChoices;
        for (const [pick, to] of picks) {
          const shown = chosenMentions(choices, text, mentions, names);
          choices = choosing(choices, text, shown[pick % shown.length] as Mention, to);
        }
        for (;;) {
          const chosen = chosenMentions(choices, text, mentions, names).find((m) => m.reason.rule === "chosen");
          if (!chosen) break;
          choices = choosing(choices, text, chosen, chosen.reason.others?.[0] ?? null);
        }
        expect(chosenMentions(choices, text, mentions, names)).toEqual(mentions);
      }),
    );
  });

  test("taken back leaves what stood before", () => {
    fc.assert(
      fc.property(linked, fc.nat(), wanted, wanted, ({ text, mentions }, pick, first, second) => {
        const key = choiceKey(mentions[pick % mentions.length] as Mention, surfaceOf(text, mentions[pick % mentions.length] as Mention), names);
        const before = withChoice(noChoices, key, first);
        const back = withChoice(withChoice(before, key, second), key, before.get(key));
        expect(chosenMentions(back, text, mentions, names)).toEqual(chosenMentions(before, text, mentions, names));
      }),
    );
  });

  test("names what was linked first among the others, then who else bears the name", () => {
    const text = "商務部";
    const mention: Mention = {
      start: 0,
      end: 3,
      card: "ours",
      kind: "agency",
      reason: { rule: "prefix", evidence: "美國", others: ["theirs", "third"] },
    };
    const [shown] = chosenMentions(choosing(noChoices, text, mention, "third"), text, [mention], names);
    expect(shown).toEqual({ start: 0, end: 3, card: "third", kind: "company", reason: { rule: "chosen", others: ["ours", "theirs"] } });
  });

  test("of a card that the lexicon does not know changes nothing", () => {
    const mention: Mention = { start: 0, end: 3, card: "ours", kind: "agency", reason: { rule: "cued" } };
    expect(chosenMentions(choosing(noChoices, "BIS", mention, "nobody"), "BIS", [mention], names)).toEqual([mention]);
  });
});
