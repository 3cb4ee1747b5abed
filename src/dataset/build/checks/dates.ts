/** Days that contradict each other: a step still due on a day when it was known, a bill that outlived its congress. */
import { lastDay, stepNow } from "../../history";
import type { Card } from "../../schema";
import type { Problem } from "../load";
import { fileOf } from "./card-texts";

/** A congress ends on 3 January of every odd year; the 1st began in 1789. */
const endOf = (congress: number): string => `${1789 + 2 * congress}-01-03`;

/** The congress that sat on a day of any exactness. */
export function congressOf(date: string): number {
  const congress = Math.floor((Number(date.slice(0, 4)) - 1789) / 2) + 1;
  return date.length === 10 && date < endOf(congress - 1) ? congress - 1 : congress;
}

const stillMoving: ReadonlySet<string> = new Set(["announced", "proposed", "reported", "passed-chamber", "passed-both"]);

/** Bills that are still moving although the congress in which they were introduced has ended. */
export function endedCongress(cards: readonly Card[]): Problem[] {
  return cards.flatMap((card) => {
    const now = stepNow(card.history);
    const last = card.history.at(-1);
    if (card.kind !== "measure" || card.type !== "bill" || !now?.standing || !last || !stillMoving.has(now.standing)) return [];
    const congress = Math.max(congressOf(last.date), ...card.citations.map((c) => c.congress ?? 0));
    if (endOf(congress) > card.asOf) return [];
    const message = `is still "${now.standing}" although its congress, number ${congress}, ended on ${endOf(congress)}; add the step that says how it ended (died, enacted as part of another law, introduced again)`;
    return [{ file: fileOf(card), field: "history", message }];
  });
}

/** Steps that were due before the card was last checked: by then it was known whether they happened. */
export function pastDue(cards: readonly Card[]): Problem[] {
  return cards.flatMap((card) =>
    card.due.flatMap(({ date }, i) => {
      if (lastDay(date) >= card.asOf) return [];
      const message = `${date} lies before asOf ${card.asOf}: say under history what happened on it, and drop it here`;
      return [{ file: fileOf(card), field: `due[${i}].date`, message }];
    }),
  );
}
