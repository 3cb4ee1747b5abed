/** Which mention a command of the keyboard leads to. */
import type { StagedMention } from "./stage";
import type { Target } from "./states";

export interface Here {
  /** The mention whose card was up last. */
  current: Target | undefined;
  /** Whether a mention is on the screen, all of it. */
  visible(target: Target): boolean;
}

/** The mention to open the card of: the current one, else the first on the screen, else the first; none on a page without any. */
export function mentionHere(mentions: readonly StagedMention[], { current, visible }: Here): StagedMention | undefined {
  return mentions.find((m) => m.target === current && visible(m.target)) ?? mentions.find((m) => visible(m.target)) ?? mentions[0];
}

/** The mention after the current one or before it, round the page; without a current one the first on the screen. */
export function mentionBeside(mentions: readonly StagedMention[], way: "next" | "previous", { current, visible }: Here): StagedMention | undefined {
  const at = mentions.findIndex((m) => m.target === current);
  const from =
    at >= 0
      ? at + (way === "next" ? 1 : -1)
      : Math.max(
          0,
          mentions.findIndex((m) => visible(m.target)),
        );
  return mentions[(from + mentions.length) % mentions.length];
}
