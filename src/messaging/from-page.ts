/** What a page answers to `list`, checked where it arrives: a page's process is not to be trusted. */
import { z } from "zod";
import { cardIdForm } from "../dataset/card-id";

export const pageListSchema = z.strictObject({
  /** In the order of their first mention. */
  cards: z.array(z.strictObject({ id: z.string().regex(cardIdForm), count: z.int().min(1), surface: z.string().max(300) })).max(2000),
  language: z.string().max(40),
  publishedOn: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/)
    .optional(),
});

export type PageList = z.infer<typeof pageListSchema>;
