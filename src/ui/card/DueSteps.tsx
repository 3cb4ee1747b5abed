import type { ReactElement } from "react";
import type { CompiledCard, Language } from "../../dataset/compiled";
import { lastDay } from "../../dataset/history";
import { formatDate } from "../../locales/dates";
import type { Words } from "../../locales/i18n";
import { asSentence } from "../wording";

interface Props {
  card: CompiledCard;
  language: Language;
  t: Words;
  today: string;
  /** Otherwise only the step that matters most now is told: the last whose day has passed, else the next. */
  isWhole: boolean;
}

/** What was scheduled after the card's last check: due before the day, "was due" after it, and never told as done. */
export function DueSteps({ card, language, t, today, isWhole }: Props): ReactElement | null {
  const { due, asOf } = card;
  if (due.length === 0 || asOf === undefined) return null;
  const steps = due.map((step) => ({ ...step, past: lastDay(step.date) < today }));
  const told = isWhole ? steps : [steps.findLast(({ past }) => past) ?? steps[0]];
  return (
    <div className="ecl-due">
      {told.map(
        (step) =>
          step && (
            <p key={`${step.date} ${step.event.en}`}>
              <strong className="ecl-tight">{dueWord(t, language, step)}</strong>
              {language === "en" && " "}
              {asSentence(step.event[language], language)}
            </p>
          ),
      )}
      <p className="ecl-due__unknown ecl-tight">{t("due.unknown", { date: formatDate(asOf, language) })}</p>
    </div>
  );
}

/** "Was due on 10 Nov 2026:" */
function dueWord(t: Words, language: Language, { date, past }: { date: string; past: boolean }): string {
  return t(past ? "due.past" : "due.ahead", { date: formatDate(date, language), context: date.length > 7 ? "day" : "month" });
}
