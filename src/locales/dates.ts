/** Dates of the dataset as a reader of each language writes them. A date may be a day, a month or a year; no more is told than it says. */
import type { Language } from "../dataset/compiled";

type Precision = "year" | "month" | "day" | "dayMonth";

const fields: Record<Precision, Intl.DateTimeFormatOptions> = {
  year: { year: "numeric" },
  month: { year: "numeric", month: "short" },
  day: { year: "numeric", month: "short", day: "numeric" },
  dayMonth: { month: "short", day: "numeric" },
};

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: Language, precision: Precision): Intl.DateTimeFormat {
  const key = `${language} ${precision}`;
  // American month names, for British ones write "Sept" beside "Aug" and "Oct"; the order below is British all the same.
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language === "en" ? "en-US" : language, { ...fields[precision], timeZone: "UTC" });
  formats.set(key, format);
  return format;
}

function write(date: string, language: Language, precision: Precision): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (Number.isNaN(moment.getTime())) return date;
  const format = formatOf(language, precision);
  if (language !== "en") return format.format(moment);
  const parts = format.formatToParts(moment);
  return ["day", "month", "year"].flatMap((type) => parts.find((part) => part.type === type)?.value ?? []).join(" ");
}

/** "2024", "2024-05" or "2024-05-08" as 2024, May 2024, 8 May 2024 or 2024年5月8日. */
export function formatDate(date: string, language: Language): string {
  return write(date, language, date.length > 7 ? "day" : date.length > 4 ? "month" : "year");
}

/** The same without the year, where the year stands beside it already: 22 May, 5月22日. Shorter dates stay as they are. */
export function formatDayMonth(date: string, language: Language): string {
  return date.length > 7 ? write(date, language, "dayMonth") : formatDate(date, language);
}
