import type { ReactElement } from "react";
import type { CompiledCard, CompiledStep, Language } from "../../dataset/compiled";
import { toneOf } from "../../dataset/standing";
import { formatDate } from "../../locales/dates";
import type { Words } from "../../locales/i18n";
import { ToneMark } from "../ToneMark";
import { notYetWord, standingWord } from "../wording";
import { standingPair } from "./standing-pair";
import { Timeline } from "./Timeline";
import { layOutTimeline, type TimelineLayout } from "./timeline-layout";
import { Unconfirmed } from "./Unconfirmed";
import { sourceLack } from "./unconfirmed-step";

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
  const layout = card.history.length > 1 ? layOutTimeline(card, language, publishedOn, (date) => t("timeline.article", { date })) : undefined;
  const paired = then.state === "before" || then.state === "unclear" || then.state === "step";
  return (
    <div className="ecl-standing ecl-tight">
      <dl className={`ecl-standing__pair${paired ? " ecl-standing__pair--two" : " ecl-standing__pair--one"}`}>
        {paired && (
          <div className="ecl-standing__cell">
            <dt>{t("card.then")}</dt>
            {then.state === "step" ? (
              <StandingWords {...{ card, language, t, layout }} step={then.step} />
            ) : (
              <dd className="ecl-standing__none">
                {then.state === "before" ? notYetWord(t, card.kind, then.first.standing) : t("card.thenUnclear")}
              </dd>
            )}
          </div>
        )}
        <div className="ecl-standing__cell ecl-standing__cell--now">
          <dt>{nowLabel}</dt>
          <StandingWords {...{ card, language, t, layout }} step={now} />
        </div>
      </dl>
      {layout && <Timeline {...{ card, language, t, publishedOn, layout }} />}
    </div>
  );
}

interface StepProps {
  card: CompiledCard;
  step: CompiledStep;
  language: Language;
  t: Words;
  layout: TimelineLayout | undefined;
}

/** The standing, and its day unless that stands on the line below. */
function StandingWords({ card, step, language, t, layout }: StepProps): ReactElement {
  const tone = toneOf(card.kind, step.standing ?? "");
  const isInDoubt = sourceLack(card, step) === "doubt";
  return (
    <>
      <dd className={`ecl-standing__words ecl-tone-${tone}`}>
        <ToneMark tone={tone} hollow={isInDoubt} />
        <span>{standingWord(t, language, card.kind, step)}</span>
      </dd>
      {(isInDoubt || !layout?.dated.has(step)) && (
        <dd className="ecl-standing__date">
          {formatDate(step.date, language)}
          {isInDoubt && <Unconfirmed t={t} />}
        </dd>
      )}
    </>
  );
}
