/** A card in a few words: for the address bar, for a row's name, and for what a screen reader is told. */
import type { CardEntry, CompiledCard, Language } from "../dataset/compiled";
import { stepNow } from "../dataset/history";
import type { Words } from "../locales/i18n";
import { kindWord, standingWord } from "./wording";

/** Which mention it is, of how many on the page. */
export interface Place {
  nth: number;
  count: number;
}

/** Kind and standing, as far as there is one: "Measure, Died". */
export function briefly(t: Words, language: Language, { kind, standing }: Pick<CardEntry, "kind" | "standing">): string {
  return [kindWord(t, kind), ...(standing ? [standingWord(t, language, kind, standing)] : [])].join(t("lookUp.comma"));
}

/** Name, kind, standing and place in the page, with full stops: a screen reader pauses at them. */
export function spoken(t: Words, language: Language, entry: Pick<CardEntry, "name" | "kind" | "standing">, place?: Place): string {
  const words = t("lookUp.spoken", { name: entry.name[language], about: briefly(t, language, entry) });
  return place ? t("lookUp.spokenPlace", { words, nth: place.nth, count: place.count }) : words;
}

/** What lists know of a card, from the whole card. */
export function entryOf({ kind, type, jurisdiction, name, history, asOf }: CompiledCard): CardEntry {
  const step = asOf === undefined ? undefined : stepNow(history);
  const { standing, as, date } = step ?? {};
  return { kind, type, jurisdiction, name, ...(standing !== undefined && date !== undefined && { standing: { standing, date, ...(as && { as }) } }) };
}
