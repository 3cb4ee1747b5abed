import type { ReactElement } from "react";
import type { CompiledCard, CompiledStep, Language } from "../../dataset/compiled";
import { toneOf } from "../../dataset/standing";
import { formatDate } from "../../locales/dates";
import type { Words } from "../../locales/i18n";
import { ToneMark } from "../ToneMark";
import { notYetWord, standingWord } from "../wording";
import { standingPair } from "./standing-pair";
import { Timeline } from "./Timeline";
import { Unconfirmed } from "./Unconfirmed";

interface Props {
  card: CompiledCard;
  language: Language;
  t: Words;
  publishedOn: string | undefined;
}

/** How the card's thing stood when the text was written and how it stands now, over the line of its steps. */
export function StandingBlock({ card, language, t, publishedOn }: Props): ReactElement | null {
  const pair = standingPair(card, publishedOn);
  if (!pair || card.asOf === undefined) return null;
  const { now, whenWritten: then } = pair;
  const known = formatDate(card.asOf, language);
  const labels = { same: t("card.thenAndNow", { date: known }), newer: t("card.textIsNewer", { date: known }) };
  const nowLabel = then.state === "same" || then.state === "newer" ? labels[then.state] : t("card.now", { date: known });
  const paired = then.state === "before" || then.state === "unclear" || then.state === "step";
  return (
    <div className="ecl-standing ecl-tight">
      <dl className={`ecl-standing__pair${paired ? " ecl-standing__pair--two" : " ecl-standing__pair--one"}`}>
        {paired && (
          <div className="ecl-standing__cell">
            <dt>{t("card.then")}</dt>
            {then.state === "step" ? (
              <StandingWords card={card} step={then.step} language={language} t={t} />
            ) : (
              <dd className="ecl-standing__none">
                {then.state === "before" ? notYetWord(t, card.kind, then.first.standing) : t("card.thenUnclear")}
              </dd>
            )}
          </div>
        )}
        <div className="ecl-standing__cell ecl-standing__cell--now">
          <dt>{nowLabel}</dt>
          <StandingWords card={card} step={now} language={language} t={t} />
        </div>
      </dl>
      {card.history.length > 1 && <Timeline card={card} language={language} t={t} publishedOn={publishedOn} />}
    </div>
  );
}

interface StepProps {
  card: CompiledCard;
  step: CompiledStep;
  language: Language;
  t: Words;
}

function StandingWords({ card, step, language, t }: StepProps): ReactElement {
  const tone = toneOf(card.kind, step.standing ?? "");
  return (
    <>
      <dd className={`ecl-standing__words ecl-tone-${tone}`}>
        <ToneMark tone={tone} hollow={step.unconfirmed ?? false} />
        <span>{standingWord(t, language, card.kind, step)}</span>
      </dd>
      <dd className="ecl-standing__date">
        {formatDate(step.date, language)}
        {step.unconfirmed && <Unconfirmed t={t} />}
      </dd>
    </>
  );
}
