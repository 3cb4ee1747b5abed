/** The day on which a page says it was published: from its JSON-LD, then its meta elements, then its first dated `time`. */

const metaNames = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "date",
  "dc.date",
  "dc.date.issued",
  "dcterms.created",
  "parsely-pub-date",
  "publishdate",
  "pubdate",
  "publish_date",
  "sailthru.date",
  "weibo:article:create_at",
];

/** Types of JSON-LD whose date is the article's. */
const articleType = /Article|BlogPosting|Report|WebPage/;

/** What is longer is no description of an article, and reading it would hold up the page. */
const LONGEST = 300_000;
/** So many items of a description are looked at. */
const MOST_ITEMS = 500;

/** The day as YYYY-MM-DD, in the time zone that the page wrote it in; none if the page tells none. */
export function publicationDate(document: Document): string | undefined {
  return fromJsonLd(document) ?? fromMeta(document) ?? fromTime(document);
}

/** A date in print to a day; none for anything that is no date of this century. */
export function dayOf(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const found = /(20\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})/.exec(value);
  const [, year, month, day] = found ?? (/^(20\d\d)(\d\d)(\d\d)(?!\d)/.exec(value.trim()) || []);
  if (year && month && day) return existing(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  const written = /([A-Z][a-z]{2,8})\.? (\d{1,2}),? (20\d\d)|(\d{1,2}) ([A-Z][a-z]{2,8})\.?,? (20\d\d)/.exec(value);
  if (!written) return undefined;
  const name = (written[1] ?? written[5] ?? "").slice(0, 3);
  const index = "JanFebMarAprMayJunJulAugSepOctNovDec".indexOf(name);
  if (index < 0 || index % 3) return undefined;
  return existing(`${written[3] ?? written[6]}-${String(index / 3 + 1).padStart(2, "0")}-${(written[2] ?? written[4] ?? "").padStart(2, "0")}`);
}

function existing(day: string): string | undefined {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : undefined;
}

function fromJsonLd(document: Document): string | undefined {
  let ofAnyType: string | undefined;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const written = script.textContent ?? "";
    if (written.length > LONGEST) continue;
    let data: unknown;
    try {
      data = JSON.parse(written);
    } catch {
      continue; // broken JSON-LD is common; another block or the meta elements may do
    }
    const queue: unknown[] = [data];
    for (let steps = 0; steps < Math.min(queue.length, MOST_ITEMS); steps++) {
      const item = queue[steps];
      // Never by spreading: a list of a hundred thousand is too many arguments.
      if (Array.isArray(item)) for (const part of item.slice(0, MOST_ITEMS)) queue.push(part);
      else if (item !== null && typeof item === "object") {
        const record = item as Record<string, unknown>;
        const day = dayOf(record.datePublished);
        if (day && articleType.test(String(record["@type"]))) return day;
        if (day) ofAnyType ??= day;
        for (const value of Object.values(record).slice(0, MOST_ITEMS)) if (value !== null && typeof value === "object") queue.push(value);
      }
    }
  }
  return ofAnyType;
}

function fromMeta(document: Document): string | undefined {
  const found = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta[content]")) {
    const name = (meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop") ?? "").toLowerCase();
    const day = dayOf(meta.getAttribute("content"));
    if (day && !found.has(name)) found.set(name, day);
  }
  for (const name of metaNames) {
    const day = found.get(name);
    if (day) return day;
  }
  return undefined;
}

function fromTime(document: Document): string | undefined {
  const inArticle = document.querySelector("article time[datetime], main time[datetime], [itemprop=datePublished][datetime]");
  return dayOf((inArticle ?? document.querySelector("time[datetime]"))?.getAttribute("datetime"));
}
