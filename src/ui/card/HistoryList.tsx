import type { ReactElement } from "react";
import type { CompiledCard, CompiledStep, Language } from "../../dataset/compiled";
import { lastDay } from "../../dataset/history";
import { toneOf } from "../../dataset/standing";
import { formatDate } from "../../locales/dates";
import type { Words } from "../../locales/i18n";
import { ToneMark } from "../ToneMark";
import { asSentence, standingWord } from "../wording";
import { SourceNote } from "./SourceNote";
import type { SourceList } from "./sources";
import { Unconfirmed } from "./Unconfirmed";
import { sourceLack } from "./unconfirmed-step";

interface Props {
  card: CompiledCard;
  language: Language;
  t: Words;
  publishedOn: string | undefined;
  sources: SourceList;
}

/** All steps, the newest last, then what is due, each with its source; the day of the text stands among them. */
export function HistoryList({ card, language, t, publishedOn, sources }: Props): ReactElement {
  const { history } = card;
  const after = publishedOn === undefined ? -1 : history.filter((step) => lastDay(step.date) <= publishedOn).length;
  const text = publishedOn !== undefined && (
    <li className="ecl-history__text ecl-tight">
      <time dateTime={publishedOn}>{formatDate(publishedOn, language)}</time> {t("card.thisText")}
    </li>
  );
  return (
    <ol className="ecl-history">
      {after === 0 && text}
      {history.map((step, index) => (
        <HistoryStep key={`${step.date} ${step.event.en}`} {...{ card, step, language, t, sources }}>
          {index + 1 === after && text}
        </HistoryStep>
      ))}
      {card.due.map(({ date, event, source }) => (
        <li key={`${date} ${event.en}`} className="ecl-history__step">
          <span className="ecl-history__due" aria-hidden="true" />
          <p className="ecl-history__head ecl-tight">
            <time dateTime={date}>{formatDate(date, language)}</time>
            <span className="ecl-history__standing">{t("due.word")}</span>
          </p>
          <p>
            {asSentence(event[language], language)}
            <SourceNote source={sources.of(source)} t={t} />
          </p>
        </li>
      ))}
    </ol>
  );
}

interface StepProps extends Omit<Props, "publishedOn"> {
  step: CompiledStep;
  children: ReactElement | false;
}

function HistoryStep({ card, step, language, t, sources, children }: StepProps): ReactElement {
  const lack = sourceLack(card, step);
  const tone = step.standing === undefined ? undefined : toneOf(card.kind, step.standing);
  return (
    <>
      <li className="ecl-history__step">
        {tone ? <ToneMark tone={tone} hollow={lack === "doubt"} /> : <span className="ecl-history__event" aria-hidden="true" />}
        <p className="ecl-history__head ecl-tight">
          <time dateTime={step.date}>{formatDate(step.date, language)}</time>
          {tone && <span className={`ecl-history__standing ecl-tone-${tone}`}>{standingWord(t, language, card.kind, step)}</span>}
          {lack && <Unconfirmed t={t} unsourced={lack === "unsourced"} />}
        </p>
        <p>
          {asSentence(step.event[language], language)}
          <SourceNote source={sources.of(step.source)} t={t} />
        </p>
      </li>
      {children}
    </>
  );
}
