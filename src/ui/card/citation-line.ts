/** A card in one line, ready to be put into a note or an article: name, standing, until when that is known, source. */
import type { CompiledCard, CompiledStep, Language } from "../../dataset/compiled";
import { stepNow } from "../../dataset/history";
import { formatDate } from "../../locales/dates";
import type { Words } from "../../locales/i18n";
import { citationWord, standingWord } from "../wording";
import { sourceList } from "./sources";
import { sourceLack } from "./unconfirmed-step";

/** The line in the card's language, plain text. The source is that of the standing, else the card's first. */
export function citationLine(card: CompiledCard, language: Language, t: Words): string {
  const sources = sourceList(card.sources);
  const step = card.asOf === undefined ? undefined : stepNow(card.history);
  const source = sources.of(step?.source) ?? sources.first;
  const sentences = [nameOf(card, language, t)];
  if (card.asOf !== undefined) {
    const date = formatDate(card.asOf, language);
    sentences.push(step ? t("actions.lineKnown", { standing: standingOf(card, step, language, t), date }) : t("actions.lineChecked", { date }));
  }
  if (source) sentences.push(t("actions.lineSource", { title: source.title, publisher: source.publisher, url: source.url }));
  return sentences.join(t("actions.lineStop"));
}

/** "ENFORCE Act (H.R. 8315, 118th Congress)". */
function nameOf({ name, citations: [citation] }: CompiledCard, language: Language, t: Words): string {
  const own = name[language];
  const cited = citation && citationWord(t, language, citation);
  return cited === undefined || own.includes(cited) ? own : t("actions.lineName", { name: own, cited });
}

/** "Died, 3 Jan 2025". */
function standingOf(card: CompiledCard, step: CompiledStep, language: Language, t: Words): string {
  const standing = standingWord(t, language, card.kind, step);
  const words = t("actions.lineStanding", { standing, date: formatDate(step.date, language) });
  return sourceLack(card, step) === "doubt" ? t("actions.lineDoubt", { words, doubt: t("card.unconfirmed") }) : words;
}
