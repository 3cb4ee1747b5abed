import type { ReactElement } from "react";
import type { Language } from "../../dataset/compiled";
import type { Tone } from "../../dataset/standing";
import { formatDate } from "../../locales/dates";
import type { Words } from "../../locales/i18n";
import { ToneMark } from "../ToneMark";
import type { Address } from "./address";
import { groupings } from "./atlas-state";
import { daysOf, type TimeWindow } from "./time-window";

interface Props {
  address: Address;
  window: TimeWindow;
  language: Language;
  t: Words;
  onZoom(factor: number): void;
  onMove(share: number): void;
  onWhole(): void;
}

const tones: readonly Tone[] = ["good", "wait", "dead", "calm"];

/** How rows are grouped, which part of time is on show, and what the marks mean. */
export function TimelineTools({ address, window, language, t, onZoom, onMove, onWhole }: Props): ReactElement {
  const { from, to } = daysOf(window);
  const month = (day: string) => formatDate(day.slice(0, 7), language);
  return (
    <div className="ecl-timeplot__tools">
      <fieldset className="ecl-atlas__segments" aria-label={t("atlas.groupBy")}>
        {groupings.map((grouping) => (
          <button key={grouping} type="button" aria-pressed={grouping === address.state.grouping} onClick={() => address.adjust({ grouping })}>
            {t(`atlas.grouping.${grouping}`)}
          </button>
        ))}
      </fieldset>
      <fieldset className="ecl-atlas__zoom" aria-label={t("atlas.time")}>
        <button type="button" aria-label={t("atlas.earlier")} title={t("atlas.earlier")} onClick={() => onMove(-0.3)}>
          <span aria-hidden="true">‹</span>
        </button>
        <span className="ecl-timeplot__window ecl-tight">{t("atlas.window", { from: month(from), to: month(to) })}</span>
        <button type="button" aria-label={t("atlas.later")} title={t("atlas.later")} onClick={() => onMove(0.3)}>
          <span aria-hidden="true">›</span>
        </button>
        <button type="button" aria-label={t("atlas.closer")} title={t("atlas.closer")} onClick={() => onZoom(0.6)}>
          <span aria-hidden="true">+</span>
        </button>
        <button type="button" aria-label={t("atlas.wider")} title={t("atlas.wider")} onClick={() => onZoom(1 / 0.6)}>
          <span aria-hidden="true">−</span>
        </button>
        <button type="button" className="ecl-timeplot__whole" disabled={!address.state.days} onClick={onWhole}>
          {t("atlas.whole")}
        </button>
      </fieldset>
      <ul className="ecl-timeplot__legend" aria-label={t("atlas.legend")}>
        {tones.map((tone) => (
          <li key={tone}>
            <ToneMark tone={tone} />
            {t(`atlas.tone.${tone}`)}
          </li>
        ))}
        <li>
          <svg viewBox="0 0 22 10" width="22" height="10" aria-hidden="true" focusable="false">
            <path className="ecl-timeplot__unknown" d="M1 5h20" />
          </svg>
          {t("atlas.afterCheck")}
        </li>
        <li>
          <svg viewBox="-5 -5 10 10" width="10" height="10" aria-hidden="true" focusable="false">
            <circle className="ecl-timeplot__due" r="3.5" />
          </svg>
          {t("atlas.due")}
        </li>
      </ul>
    </div>
  );
}
