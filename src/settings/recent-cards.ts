/** The cards that the reader opened lately: a short list under a key of its own, apart from the settings. */
import { z } from "zod";
import { cardIdForm } from "../dataset/card-id";

/** Under this key in the extension's local storage. */
export const recentKey = "recent-cards";

/** So many are kept. */
const KEPT = 12;

const recentSchema = z.strictObject({
  version: z.literal(1),
  /** Ids, the last opened first. */
  ids: z.array(z.string().regex(cardIdForm)).max(100),
});

export type RecentCards = z.infer<typeof recentSchema>;

/** What is stored, as ids; nothing where it cannot be read. The list is soon made anew, so that nothing is worth saving of it. */
export function readRecent(stored: unknown): readonly string[] {
  const read = recentSchema.safeParse(stored);
  return read.success ? [...new Set(read.data.ids)].slice(0, KEPT) : [];
}

/** The list with one more card opened. */
export function withRecent(stored: unknown, id: string): RecentCards {
  return { version: 1, ids: [id, ...readRecent(stored).filter((other) => other !== id)].slice(0, KEPT) };
}
