/** Relations point to cards that exist, and each pair of cards is told once, by its best name. */
import type { WrittenRelation } from "../../relation";
import type { Card } from "../../schema";
import type { Problem } from "../load";
import { fileOf } from "./card-texts";

interface Written {
  card: Card;
  field: string;
  name: WrittenRelation;
  target: string;
}

function relationsOf(card: Card): Written[] {
  return card.relations.flatMap((relation, i) =>
    (Object.entries(relation) as [WrittenRelation, string][]).map(([name, target]) => ({ card, field: `relations[${i}].${name}`, name, target })),
  );
}

/** Relations to nothing, to oneself, or told twice on one card. `known` are ids that count as cards although they are not in `cards`. */
export function openRelations(cards: readonly Card[], known: ReadonlySet<string> = new Set()): Problem[] {
  const ids = new Set([...cards.map((c) => c.id), ...known]);
  return cards.flatMap((card) => {
    const seen = new Set<string>();
    return relationsOf(card).flatMap(({ field, name, target }) => {
      const twice = seen.has(`${name} ${target}`);
      seen.add(`${name} ${target}`);
      if (target === card.id) return [{ file: fileOf(card), field, message: "a card is not related to itself; drop the line" }];
      if (twice) return [{ file: fileOf(card), field, message: `${target} stands twice in this relation; drop one` }];
      return ids.has(target)
        ? []
        : [{ file: fileOf(card), field, message: `no card has the id "${target}"; an id is a card file's name without .yaml` }];
    });
  });
}

/** Says nothing more than "these two have to do with each other". */
const vague: ReadonlySet<WrittenRelation> = new Set(["related-to"]);
const symmetric: ReadonlySet<WrittenRelation> = new Set(["related-to", "opposite-of"]);
/** A body's head is a member of it; a former head may still be one. */
const posts: ReadonlySet<WrittenRelation> = new Set(["led-by", "member-of"]);

/** Pairs told from both ends, and `related-to` beside a relation that says more. The other end is derived by the build. */
export function relationPairs(cards: readonly Card[]): Problem[] {
  const byPair = new Map<string, Written[]>();
  for (const written of cards.flatMap(relationsOf)) {
    const pair = [written.card.id, written.target].sort().join(" ");
    byPair.set(pair, [...(byPair.get(pair) ?? []), written]);
  }
  return [...byPair.values()].flatMap((all) => all.flatMap((one, i) => problemOfPair(one, all, i)));
}

function problemOfPair(one: Written, all: readonly Written[], index: number): Problem[] {
  const at = { file: fileOf(one.card), field: one.field };
  const better = all.find((other) => !vague.has(other.name));
  if (vague.has(one.name) && better)
    return [{ ...at, message: `${fileOf(better.card)} already says ${better.name} of the two; drop this \`${one.name}\`` }];
  const earlier = all.slice(0, index).find((other) => other.card.id !== one.card.id && isSame(one.name, other.name));
  if (!earlier) return [];
  const told = `${fileOf(earlier.card)} already says \`${earlier.name}: ${earlier.target}\``;
  return [
    {
      ...at,
      message:
        one.name === earlier.name && !symmetric.has(one.name)
          ? `${told}; both cannot be so, keep the one that is true`
          : `${told}, and the build derives the other end; drop this one`,
    },
  ];
}

function isSame(a: WrittenRelation, b: WrittenRelation): boolean {
  return a === b || (posts.has(a) && posts.has(b));
}
