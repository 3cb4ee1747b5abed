/** What the drawing of the measures says in words: each step in a sentence, and how each measure stood on a day. */
import type { CompiledCard, CompiledStep, Language } from "../../dataset/compiled";
import { stepNow, stepOn } from "../../dataset/history";
import { type Tone, toneOf } from "../../dataset/standing";
import { formatDate } from "../../locales/dates";
import type { Words } from "../../locales/i18n";
import { notYetWord, standingWord } from "../wording";

/** A standing as a table says it. */
export interface StandingWords {
  words: string;
  /** None where there is no standing to colour. */
  tone?: Tone;
  /** The day since which it held. */
  since?: string;
}

/** All steps of a measure, and what was due, as one line. */
export function stepsInWords(card: CompiledCard, language: Language, t: Words): string {
  const steps = card.history.flatMap((step) =>
    step.standing === undefined
      ? []
      : [t("timeline.step", { date: formatDate(step.date, language), what: standingWord(t, language, card.kind, step) })],
  );
  const due = card.due.map(({ date }) => t("timeline.due", { date: formatDate(date, language) }));
  return [...steps, ...due].join(t("timeline.separator"));
}

/** How a measure stood on a day, as far as the card knows. */
export function stoodOn(card: CompiledCard, day: string, language: Language, t: Words): StandingWords {
  if (card.asOf !== undefined && day > card.asOf) return { words: t("panel.newer") };
  const steps = card.history.filter((step) => step.standing !== undefined);
  const step = stepOn(steps, day);
  if (step) return wordsOf(card, step, language, t);
  const [first] = steps;
  return { words: first && !day.startsWith(first.date) ? notYetWord(t, card.kind, first.standing) : t("panel.unclear") };
}

/** How it stands as far as the card knows. */
export function standsNow(card: CompiledCard, language: Language, t: Words): StandingWords {
  const step = stepNow(card.history);
  return step ? wordsOf(card, step, language, t) : { words: "" };
}

function wordsOf(card: CompiledCard, step: CompiledStep, language: Language, t: Words): StandingWords {
  return {
    words: standingWord(t, language, card.kind, step),
    tone: toneOf(card.kind, step.standing ?? ""),
    since: formatDate(step.date, language),
  };
}
