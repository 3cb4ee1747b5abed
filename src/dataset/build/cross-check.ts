/** What no card can check alone and the build cannot do without: ids, relations, aliases shared between cards. */
import type { Card } from "../schema";
import { duplicateIds } from "./checks/duplicate-ids";
import { openRelations } from "./checks/relations";
import { sharedAliases } from "./checks/shared-aliases";
import type { Problem } from "./load";

/** Problems between cards. `known` are ids that may be related to although their card is not in `cards`. */
export function crossCheck(cards: readonly Card[], known: ReadonlySet<string> = new Set()): Problem[] {
  return [...duplicateIds(cards), ...openRelations(cards, known), ...sharedAliases(cards)];
}
