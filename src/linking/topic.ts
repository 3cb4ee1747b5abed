/**
 * Whether a unit is about this story. Famous names prove nothing: an article on phones names Apple and Nvidia too, and one
 * stray name of a list does not make a story of a statehouse's budget. So evidence adds up: what the unit names, by how
 * sure the names are, and the words of control and of what is controlled near each other. A long text needs more of it
 * than a teaser, whose few words all count. All words are data (`src/dataset/topic.yaml`), and so is what a card says
 * (`topic` of a card).
 */
import { type Evidence, NEAR_LATIN } from "./evidence";
import type { LexiconCard, LexiconData } from "./lexicon";

/** Cards that a unit names, and whether by a name that means it wherever it stands. */
export interface Linked {
  card: number;
  own: boolean;
}

/** Units up to so long are teasers and headlines. A Han character counts as three units. */
export const TEASER = 350;
/** What the evidence must add up to, by size: the longer a text, the more chance words it holds, and the more a story's own names. */
const needed: readonly (readonly [size: number, evidence: number])[] = [
  [TEASER, 2.5],
  [1500, 5.5],
  [3500, 10.5],
];

/** What a card counts for, named by an own name and by one that the text had to decide. */
const weights = {
  proof: { own: 3, other: 2 },
  control: { own: 1, other: 0.5 },
  body: { own: 0.5, other: 0.5 },
  goods: { own: 1, other: 0.5 },
} as const;
/** Bodies and goods count for no more than this, however many are named: any report on chips is full of them. */
const MOST_GOODS = 3;
const MOST_BODIES = 1;

const PROOF_WORD = 2;
const MOST_PROOF_WORDS = 4;
const CONTROL_WORD = 1.5;
/** More for a word of control near one of goods. */
const TOGETHER = 1;
const GOODS_WORD = 1;
const HINT = 1;
const CHINA = 0.75;
const COMPANY = 0.75;

type Role = keyof typeof weights;

function roleOf({ kind, topic, goods }: LexiconCard): Role | undefined {
  if (topic === 0) return undefined;
  if (topic === 2) return "proof";
  if (goods) return "goods";
  return kind === "agency" ? "body" : "control";
}

/** Judges a unit of `size` (UTF-16 units, Han characters thrice) by what it links and by its words. */
export function isOnTopic(linked: readonly Linked[], size: number, evidence: Evidence, data: LexiconData): boolean {
  return storyEvidence(linked, size, evidence, data) >= enough(size);
}

/** What speaks for the story, summed up. */
function storyEvidence(linked: readonly Linked[], size: number, evidence: Evidence, { cards, topic }: LexiconData): number {
  const isTeaser = size <= TEASER;
  const sums: Record<Role, number> = { proof: 0, control: 0, body: 0, goods: 0 };
  const surely = new Map<number, boolean>();
  let company = false;
  for (const { card, own } of linked) surely.set(card, own || surely.get(card) === true);
  for (const [index, own] of surely) {
    const card = cards[index];
    const role = card && roleOf(card);
    if (role) sums[role] += weights[role][own || (isTeaser && role !== "proof") ? "own" : "other"];
    company ||= card?.kind === "company";
  }
  const holds = (words: readonly number[]) => words.some((word) => evidence.holds(word));
  const proofs = topic.proof.filter((word) => evidence.holds(word)).length;
  const control = topic.control.filter((word) => evidence.holds(word));
  const hint = isTeaser && holds(topic.hint);
  // Something must say that this is about control: chips, their makers and China are every day's news.
  if (sums.proof + sums.control + proofs + control.length === 0 && !hint && sums.body < 2 * weights.body.own) return 0;
  const together = control.some((word) => evidence.meet(word, topic.goods, NEAR_LATIN));
  return (
    sums.proof +
    sums.control +
    Math.min(MOST_BODIES, sums.body) +
    Math.min(MOST_GOODS, sums.goods) +
    Math.min(MOST_PROOF_WORDS, proofs * PROOF_WORD) +
    (control.length ? CONTROL_WORD : 0) +
    (together ? TOGETHER : 0) +
    (holds(topic.goods) ? GOODS_WORD : 0) +
    (hint ? HINT : 0) +
    (isTeaser && company ? COMPANY : 0) +
    (isTeaser && holds(topic.china) ? CHINA : 0)
  );
}

/** How much evidence a unit of a size needs: along straight lines between the sizes named above. */
function enough(size: number): number {
  const above = needed.findIndex(([at]) => size < at);
  const [to, most] = needed[above < 0 ? needed.length - 1 : above] ?? [0, 0];
  const [from, least] = needed[above - 1] ?? [to, most];
  return from === to ? most : least + ((size - from) / (to - from)) * (most - least);
}
