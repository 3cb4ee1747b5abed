/** The forms in which readers type a citation: by its number, with the name of what it is in either language. */
import type { Citation } from "../schema";

const halves = /^(.+?) \(((?=.*\p{Script=Han}).+)\)$/u;

/** A citation's own text, each language's half by itself, and the short forms that follow from its numbers. */
export function citationForms({ type, text, congress }: Pick<Citation, "type" | "text" | "congress">): string[] {
  const forms = [text, ...(halves.exec(text)?.slice(1) ?? [])];
  const add = (pattern: RegExp, make: (first: string, second: string) => string[]) => {
    const [, first = "", second = ""] = pattern.exec(text) ?? [];
    if (first) forms.push(...make(first, second));
  };
  if (type === "bill" && congress) forms.push(`${text}, ${congress}th Congress`);
  if (type === "fr") add(/^(\d+) FR (\d+)$/, (volume, page) => [`${volume} Fed. Reg. ${page}`, `${volume} Federal Register ${page}`]);
  if (type === "public-law") add(/^Public Law (\d+-\d+)/, (number) => [`Pub. L. ${number}`, `PL ${number}`, `公法${number}`, `第${number}号公法`]);
  add(/^Executive Order (\d+)$/, (n) => [`EO ${n}`, `行政令${n}`, `${n}号行政令`, `第${n}号行政令`, `行政命令${n}`]);
  add(/Announcement No\. (\d+) of (\d{4})/, (n, year) => [
    `MOFCOM Announcement No. ${n} of ${year}`,
    `Announcement ${n}`,
    `${year}年第${n}号公告`,
    `公告${year}年第${n}号`,
    `第${n}号公告`,
    `公告第${n}号`,
    `${n}号公告`,
  ]);
  add(/Decree No\. (\d+)/, (n) => [`Decree ${n}`, `${n}号令`, `国务院${n}号令`]);
  return [...new Set(forms)];
}
