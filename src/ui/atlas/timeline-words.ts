/** The timeline in words: what its groups are called, and what a row shows. */
import type { CardEntry, CardIndex, Language } from "../../dataset/compiled";
import { formatDate } from "../../locales/dates";
import type { Words } from "../../locales/i18n";
import { placeWord, standingWord, typeWord } from "../wording";
import type { Course, CourseMark } from "./course";
import type { GroupName } from "./timeline-groups";

/** "Bureau of Industry and Security", "US: bill", "China: others". */
export function groupWord({ place, issuer, type, others }: GroupName, index: CardIndex, language: Language, t: Words): string {
  if (issuer) return index[issuer]?.name[language] ?? issuer;
  const where = place && placeWord(t, place);
  const kind = type && typeWord(t, { kind: "measure", type });
  const what = kind || (others && t("atlas.others"));
  if (!where) return what ? what.charAt(0).toLocaleUpperCase(language) + what.slice(1) : "";
  return what ? t("atlas.group", { place: where, what }) : where;
}

/** "22 May 2024: Approved in committee". */
export function markInWords({ date, step }: CourseMark, language: Language, t: Words): string {
  const day = formatDate(date, language);
  if (!step) return t("timeline.due", { date: day });
  const what = standingWord(t, language, "measure", step);
  return t("timeline.step", { date: day, what: step.unconfirmed ? t("atlas.unconfirmed", { what }) : what });
}

/** The name, the type, and every step. */
export function courseInWords(entry: CardEntry, { marks }: Course, language: Language, t: Words): string {
  const steps = marks.map((mark) => markInWords(mark, language, t)).join(t("timeline.separator"));
  return t("atlas.row", { name: entry.name[language], type: typeWord(t, entry), steps });
}
