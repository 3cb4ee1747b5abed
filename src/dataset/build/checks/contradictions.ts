/** Relations that the other card's own history contradicts. Which of the two is right the check cannot know. */
import { stepNow } from "../../history";
import type { WrittenRelation } from "../../relation";
import type { Card } from "../../schema";
import type { Problem } from "../load";
import { fileOf } from "./card-texts";

interface Contradiction {
  /** Standings of the card at the other end (`theirs`) or of this one (`own`) that cannot be so beside the relation. */
  of: "theirs" | "own";
  standings: ReadonlySet<string>;
  mend: string;
}

const contradictions: Partial<Record<WrittenRelation, Contradiction>> = {
  "led-by": { of: "theirs", standings: new Set(["left-office", "left-post", "deceased"]), mend: "say formerly-led-by here, or mend that card" },
  supersedes: {
    of: "theirs",
    standings: new Set(["announced", "proposed", "reported", "passed-chamber", "passed-both", "issued", "partly-in-force", "in-force"]),
    mend: "add the step `superseded` there, or say amends here",
  },
  suspends: { of: "theirs", standings: new Set(["in-force"]), mend: "add the step `paused` or `partly-in-force` there, or drop the relation" },
  "listed-by": { of: "own", standings: new Set(["removed", "not-listed"]), mend: "drop the relation, or add the step that listed it" },
};

/** Bodies led by someone who has left, measures in force although superseded or suspended, companies on a list that they have left. */
export function contradictedRelations(cards: readonly Card[]): Problem[] {
  const standings = new Map(cards.map((card) => [card.id, stepNow(card.history)?.standing]));
  return cards.flatMap((card) =>
    card.relations.flatMap((relation, i) =>
      (Object.entries(relation) as [WrittenRelation, string][]).flatMap(([name, target]) => {
        const rule = contradictions[name];
        const id = rule?.of === "own" ? card.id : target;
        const standing = standings.get(id);
        if (!rule || !standing || !rule.standings.has(standing)) return [];
        return [{ file: fileOf(card), field: `relations[${i}].${name}`, message: `${id} is "${standing}" by its own history; ${rule.mend}` }];
      }),
    ),
  );
}
