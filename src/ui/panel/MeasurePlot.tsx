import type { ReactElement } from "react";
import type { CompiledCard, Language } from "../../dataset/compiled";
import { toneOf } from "../../dataset/standing";
import { formatDate } from "../../locales/dates";
import type { Words } from "../../locales/i18n";
import { OVERHANG } from "../card/timeline-label";
import { ToneMark, ToneShape } from "../ToneMark";
import { standingWord } from "../wording";
import { stepsInWords } from "./measure-words";
import { layOutPlot, type PlotLine } from "./plot-layout";
import type { NamedCard } from "./rows";

interface Props {
  measures: readonly NamedCard[];
  /** Those whose steps have arrived. */
  cards: ReadonlyMap<string, CompiledCard>;
  language: Language;
  t: Words;
  today: string;
  publishedOn: string | undefined;
  onOpen(id: string): void;
}

const percent = (at: number): string => `${at.toFixed(2)}%`;
const nothingYet = { kind: "measure", history: [], due: [] } as const;

/**
 * The measures of a page over one line of time, the day of the text drawn through all of them. Each line is a button to
 * its card; what it draws it also says, for those who do not see it.
 */
export function MeasurePlot({ measures, cards, language, t, today, publishedOn, onOpen }: Props): ReactElement {
  const label = publishedOn === undefined ? "" : t("panel.thisArticle", { date: formatDate(publishedOn, language) });
  const { ticks, article, lines } = layOutPlot(
    measures.map(({ id }) => cards.get(id) ?? { ...nothingYet, history: [], due: [] }),
    publishedOn,
    today,
    label,
  );
  return (
    <div className="ecl-plot ecl-tight">
      {article && (
        <svg className="ecl-plot__day" width="100%" height="16" aria-hidden="true">
          <text
            x={percent(article.at)}
            dx={{ start: -OVERHANG, middle: 0, end: OVERHANG }[article.anchor]}
            y="11"
            textAnchor={article.anchor}
            className="ecl-plot__daylabel"
          >
            {article.text}
          </text>
        </svg>
      )}
      <div className="ecl-plot__field">
        <svg className="ecl-plot__grid" width="100%" height="100%" aria-hidden="true">
          {ticks.map(({ at, year }) => (
            <line key={year} className="ecl-plot__year" x1={percent(at)} x2={percent(at)} y1="0" y2="100%" />
          ))}
          {article && <line className="ecl-plot__article" x1={percent(article.mark)} x2={percent(article.mark)} y1="0" y2="100%" />}
        </svg>
        <ul className="ecl-plot__lines">
          {measures.map((measure, index) => (
            <li key={measure.id}>
              <Line {...{ measure, language, t, onOpen }} card={cards.get(measure.id)} line={lines[index]} />
            </li>
          ))}
        </ul>
      </div>
      <svg className="ecl-plot__years" width="100%" height="16" aria-hidden="true">
        {ticks.map(({ at, year }) => (
          <text key={year} x={percent(at)} dx={at < 4 ? -OVERHANG : 0} y="12" textAnchor={at < 4 ? "start" : at > 95 ? "end" : "middle"}>
            {year}
          </text>
        ))}
      </svg>
    </div>
  );
}

interface LineProps extends Pick<Props, "language" | "t" | "onOpen"> {
  measure: NamedCard;
  card: CompiledCard | undefined;
  line: PlotLine | undefined;
}

function Line({ measure: { id, entry }, card, line, language, t, onOpen }: LineProps): ReactElement {
  const name = entry.name[language];
  const tone = entry.standing && toneOf(entry.kind, entry.standing.standing);
  return (
    <button type="button" className="ecl-plot__line" data-plotted={id} title={card && stepsInWords(card, language, t)} onClick={() => onOpen(id)}>
      <span className="ecl-plot__head" aria-hidden="true">
        <span className="ecl-plot__name">{name}</span>
        {entry.standing && tone && (
          <span className={`ecl-plot__now ecl-tone-${tone}`}>
            <ToneMark tone={tone} />
            <span>{standingWord(t, language, entry.kind, entry.standing)}</span>
          </span>
        )}
      </span>
      <span className="ecl-unseen">{card ? t("panel.stood", { name, steps: stepsInWords(card, language, t) }) : name}</span>
      <svg className="ecl-plot__strip" width="100%" height="14" aria-hidden="true">
        {line?.stretches.map((stretch) => (
          <line
            key={`${stretch.from} ${stretch.unknown}`}
            className={`ecl-plot__stretch ecl-plot__stretch--${stretch.unknown ? "unknown" : stretch.tone} ecl-tone-${stretch.tone}`}
            x1={percent(stretch.from)}
            x2={percent(stretch.to)}
            y1="7"
            y2="7"
          />
        ))}
        {line?.marks.map(({ at, tone: own, hollow }) => (
          <svg key={`${at} ${own}`} x={percent(at)} y="7" overflow="visible" aria-hidden="true">
            <g className="ecl-plot__mark">{own ? <ToneShape tone={own} hollow={hollow} /> : <circle className="ecl-plot__due" r="4" />}</g>
          </svg>
        ))}
        {line?.since && (
          <text className="ecl-plot__since" x="0" y="11">
            ‹{line.since}
          </text>
        )}
      </svg>
    </button>
  );
}
