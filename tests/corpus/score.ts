/** Scoring: a mention is right if its card is right and its span overlaps the gold's. Optional gold counts neither way. */
import type { Mention } from "../../src/linking/mention";
import type { GoldArticle, GoldMention } from "./gold";

export interface Miss {
  article: string;
  /** `missed`: gold that was not linked. `wrong`: linked, and not so in gold. */
  what: "missed" | "wrong";
  card: string;
  surface: string;
  around: string;
  reason?: string;
}

export interface Tally {
  right: number;
  exact: number;
  wrong: number;
  missed: number;
}

export const noTally = (): Tally => ({ right: 0, exact: 0, wrong: 0, missed: 0 });

export const precision = ({ right, wrong }: Tally): number => (right + wrong ? right / (right + wrong) : 1);
export const recall = ({ right, missed }: Tally): number => (right + missed ? right / (right + missed) : 1);

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) => a.start < b.end && b.start < a.end;

/** Scores one article; `count` is told each mention's outcome. */
export function scoreArticle(
  { name, text, mentions: gold }: GoldArticle,
  linked: readonly Mention[],
  count: (outcome: keyof Tally, mention: Mention | GoldMention) => void,
): Miss[] {
  const misses: Miss[] = [];
  const around = (start: number, end: number) => `${text.slice(Math.max(0, start - 24), start)}[${text.slice(start, end)}]${text.slice(end, end + 24)}`.replace(/\s+/g, " ");
  for (const mention of linked) {
    if (gold.some((g) => g.card === mention.card && overlap(g, mention))) continue;
    count("wrong", mention);
    misses.push({ article: name, what: "wrong", card: mention.card, surface: text.slice(mention.start, mention.end), around: around(mention.start, mention.end), reason: mention.reason.rule });
  }
  for (const g of gold) {
    if (g.optional) continue;
    const found = linked.find((m) => m.card === g.card && overlap(g, m));
    if (!found) {
      count("missed", g);
      misses.push({ article: name, what: "missed", card: g.card, surface: text.slice(g.start, g.end), around: around(g.start, g.end) });
      continue;
    }
    count("right", found);
    if (found.start === g.start && found.end === g.end) count("exact", found);
  }
  return misses;
}
