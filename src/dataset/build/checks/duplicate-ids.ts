/** Two cards with one id: the later would hide the earlier. */
import type { Card } from "../../schema";
import type { Problem } from "../load";
import { fileOf } from "./card-texts";

/** Cards that bear the id of another one. */
export function duplicateIds(cards: readonly Card[]): Problem[] {
  const first = new Map<string, Card>();
  return cards.flatMap((card) => {
    const other = first.get(card.id);
    first.set(card.id, other ?? card);
    return other ? [{ file: fileOf(card), field: "id", message: `"${card.id}" is already the id of ${fileOf(other)}; choose another` }] : [];
  });
}
