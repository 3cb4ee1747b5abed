/** The dates that are written along the time axis. */
import type { Language } from "../../dataset/compiled";
import { DAY, type TimeWindow } from "./time-window";

/** A drawing of a part of time, so many pixels wide. */
export interface Frame {
  window: TimeWindow;
  width: number;
}

/** Room for a label and the space beside it. */
const LABEL = 56;

/** Months from one label to the next, the closest first. */
const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240] as const;

const formatOf = (language: Language, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language === "en" ? "en-US" : language, { ...options, timeZone: "UTC" });

/** Round dates with room for their labels; a January is called by its year. */
export function ticksOf({ window: { from, to }, width }: Frame, language: Language): { ticks: Date[]; format: (date: Date) => string } {
  const room = Math.max(2, Math.floor(width / LABEL));
  const months = (to - from) / (30.44 * DAY);
  const step = steps.find((every) => months / every <= room) ?? 240;
  const years = Math.max(1, step / 12);
  const year = Math.floor(new Date(from).getUTCFullYear() / years) * years;
  const ticks: Date[] = [];
  for (let month = 0; ; month += step) {
    const tick = new Date(Date.UTC(year, month));
    if (tick.getTime() > to) break;
    if (tick.getTime() >= from) ticks.push(tick);
  }
  const [ofYear, ofMonth] = [formatOf(language, { year: "numeric" }), formatOf(language, { month: "short" })];
  return { ticks, format: (date) => (date.getUTCMonth() === 0 ? ofYear : ofMonth).format(date) };
}
