/** Messages that pages and popup send to the background, and what comes back. Checked on arrival. */
import { z } from "zod";
import { cardIdForm } from "../dataset/card-id";
import type { CardEntry, CompiledCard } from "../dataset/compiled";

const cardId = z.string().regex(cardIdForm);

export const toBackgroundSchema = z.discriminatedUnion("type", [
  /** Hands out a card. */
  z.strictObject({ type: z.literal("card"), id: cardId }),
  /** Hands out what lists need of some cards. */
  z.strictObject({ type: z.literal("entries"), ids: z.array(cardId).max(1000) }),
  /** A page may be on the story: it wants the script that finds the names. */
  z.strictObject({ type: z.literal("sign") }),
  /** A page's desk is open now: a side panel that follows its tab may connect. The background has nothing to do. */
  z.strictObject({ type: z.literal("desk") }),
  /** The reader has asked on a page for the side panel. */
  z.strictObject({ type: z.literal("panel") }),
  /** A page tells how many cards it names now, for the badge, and whether it wants the card script, having none yet. */
  z.strictObject({ type: z.literal("page"), cards: z.int().min(0).max(10_000), wantsCard: z.boolean() }),
]);

export type ToBackground = z.infer<typeof toBackgroundSchema>;

/** What comes back, by type of message; null where there is no such card. */
export interface FromBackground {
  card: CompiledCard | null;
  entries: Record<string, CardEntry>;
  sign: null;
  desk: null;
  /** Whether it opened. */
  panel: boolean;
  page: null;
}
