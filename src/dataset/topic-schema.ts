/** The words by which a text is known to be about this story (`topic.yaml`). */
import { z } from "zod";

const words = z.array(z.string().min(2)).min(1);

export const topicSchema = z.strictObject({
  /** One is enough: only this story uses it. */
  proof: words,
  /** Counts together with one of `goods`. */
  control: words,
  goods: words,
  /** Words of control that ordinary texts use as well: they count in a headline or a teaser. */
  hint: words,
  /** Names for China: they count in a headline or a teaser. */
  china: words,
});

export type TopicWords = z.infer<typeof topicSchema>;
