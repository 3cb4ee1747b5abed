import type { ReactElement } from "react";
import type { CompiledCard, Language } from "../../dataset/compiled";
import { formatDate } from "../../locales/dates";
import type { Words } from "../../locales/i18n";
import { ToneShape } from "../ToneMark";
import { standingWord } from "../wording";
import { OVERHANG, type TimelineLabel } from "./timeline-label";
import type { TimelineLayout } from "./timeline-layout";

interface Props {
  card: CompiledCard;
  language: Language;
  t: Words;
  publishedOn: string | undefined;
  layout: TimelineLayout;
}

const percent = (at: number): string => `${at.toFixed(2)}%`;

/** The steps as a line, coloured by the standing that held, with the text's day marked. For a screen reader it is one sentence. */
export function Timeline({ card, language, t, publishedOn, layout }: Props): ReactElement {
  const { marks, stretches, labels, article } = layout;
  const y = article ? 22 : 8;
  return (
    <div className="ecl-timeline">
      <svg width="100%" height={y + 23} role="img" aria-label={inWords(card, language, t, publishedOn)}>
        {stretches.map(({ from, to, tone, unknown }) => (
          <line
            key={from}
            className={`ecl-timeline__line${tone ? ` ecl-tone-${tone}` : ""}${unknown ? " ecl-timeline__line--unknown" : ""}`}
            x1={percent(from)}
            x2={percent(to)}
            y1={y}
            y2={y}
          />
        ))}
        {article && (
          <>
            <line className="ecl-timeline__article" x1={percent(article.mark)} x2={percent(article.mark)} y1={y - 10} y2={y + 7} />
            <Label label={article} y={10} />
          </>
        )}
        {marks.map(({ at, tone, hollow, due }) => (
          <svg key={at} x={percent(at)} y={y} overflow="visible" aria-hidden="true">
            {tone ? (
              <ToneShape tone={tone} hollow={hollow} />
            ) : (
              <circle className={due ? "ecl-timeline__due" : "ecl-timeline__event"} r={due ? 4 : 2.5} />
            )}
          </svg>
        ))}
        {labels.map((label) => (
          <Label key={label.mark} label={label} y={y + 19} />
        ))}
      </svg>
    </div>
  );
}

function Label({ label, y }: { label: TimelineLabel; y: number }): ReactElement {
  const dx = { start: -OVERHANG, middle: 0, end: OVERHANG }[label.anchor];
  return (
    <text
      className={`ecl-timeline__label${label.roomy ? " ecl-timeline__label--roomy" : ""}`}
      x={percent(label.at)}
      dx={dx}
      y={y}
      textAnchor={label.anchor}
    >
      {label.text}
    </text>
  );
}

function inWords(card: CompiledCard, language: Language, t: Words, publishedOn: string | undefined): string {
  const steps = card.history.flatMap((step) =>
    step.standing === undefined ? [] : [{ day: step.date, what: standingWord(t, language, card.kind, step) }],
  );
  const all =
    publishedOn === undefined
      ? steps
      : [...steps, { day: publishedOn, what: t("card.thisText") }].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const lines = all.map(({ day, what }) => t("timeline.step", { date: formatDate(day, language), what }));
  for (const { date } of card.due) lines.push(t("timeline.due", { date: formatDate(date, language) }));
  return t("timeline.label", { steps: lines.join(t("timeline.separator")) });
}
