/**
 * The reader's choices on one page: names that are to be read otherwise than they were linked, or not at all. A choice
 * holds for one name where it was linked to one card, wherever on the page that is; what the text says without doubt
 * stays. What was linked is never overwritten, so each choice can be taken back.
 */
import type { Kind } from "../dataset/standing";
import { type Mention, sureRules } from "../linking/mention";

/** By name and the card it was linked to: the card that the reader wants there, or null for none. */
export type Choices = ReadonlyMap<string, string | null>;

export const noChoices: Choices = new Map();

/** What applying needs of the lexicon. */
export interface Names {
  /** One form for all the ways in which a name is written. */
  fold(text: string): string;
  /** The kind of a card; none for an id that is no card's. */
  kindOf(card: string): Kind | undefined;
}

/** What a choice made at this mention holds for. `surface` is the mention's text. */
export function choiceKey({ card, reason }: Mention, surface: string, { fold }: Names): string {
  // A chosen mention names the card that it was linked to first among the others.
  const linked = reason.rule === "chosen" ? (reason.others?.[0] ?? card) : card;
  return `${linked} ${fold(surface)}`;
}

/** The choices with one more; undefined, or the card that it was linked to, takes a choice back. */
export function withChoice(choices: Choices, key: string, card: string | null | undefined): Choices {
  const next = new Map(choices);
  if (card === undefined || (card !== null && key.startsWith(`${card} `))) next.delete(key);
  else next.set(key, card);
  return next;
}

/** The mentions of a text as the reader wants them. */
export function chosenMentions(choices: Choices, text: string, mentions: readonly Mention[], names: Names): readonly Mention[] {
  if (choices.size === 0) return mentions;
  return mentions.flatMap((mention) => {
    if (sureRules.has(mention.reason.rule)) return [mention];
    const card = choices.get(choiceKey(mention, text.slice(mention.start, mention.end), names));
    if (card === null) return [];
    const kind = card === undefined ? undefined : names.kindOf(card);
    return [card === undefined || kind === undefined ? mention : readAs(mention, card, kind)];
  });
}

function readAs(mention: Mention, card: string, kind: Kind): Mention {
  const others = [mention.card, ...(mention.reason.others ?? []).filter((other) => other !== card)];
  return { ...mention, card, kind, reason: { rule: "chosen", others } };
}
