import type { ReactElement } from "react";
import type { CompiledCard, Language } from "../../dataset/compiled";
import { lastDay } from "../../dataset/history";
import { formatDate } from "../../locales/dates";
import type { Words } from "../../locales/i18n";
import { asSentence } from "../wording";
import { SourceNote } from "./SourceNote";
import type { SourceList } from "./sources";

interface Props {
  card: CompiledCard;
  language: Language;
  t: Words;
  today: string;
  sources: SourceList;
}

/** What was scheduled after the card's last check: due before the day, "was due" after it, and never told as done. */
export function DueSteps({ card, language, t, today, sources }: Props): ReactElement | null {
  if (card.due.length === 0 || card.asOf === undefined) return null;
  const steps = card.due.map((step) => ({ ...step, past: lastDay(step.date) < today }));
  const date = formatDate(card.asOf, language);
  return (
    <div className="ecl-due">
      {steps.map(({ date: day, event, past, source }) => (
        <p key={`${day} ${event.en}`}>
          <strong className="ecl-tight">{t(past ? "card.wasDue" : "card.due", { date: formatDate(day, language) })}</strong>
          {language === "en" && " "}
          {asSentence(event[language], language)}
          <SourceNote source={sources.of(source)} t={t} />
        </p>
      ))}
      <p className="ecl-due__unknown ecl-tight">{t(steps.every(({ past }) => past) ? "card.wasDueUnknown" : "card.dueUnknown", { date })}</p>
    </div>
  );
}
