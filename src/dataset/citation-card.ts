/** A small card for a citation that no card is about: what its numbers mean and where the official text stands, nothing else. */
import { CITATION_ID, type CitationParts, citationUrl } from "./citation";
import {
  billWords,
  type CitationWords,
  codeWords,
  entryWords,
  executiveOrderWords,
  federalRegisterWords,
  publicLawWords,
  regulationWords,
} from "./citation-words";
import type { CardEntry, CompiledCard } from "./compiled";

interface Reading extends CitationParts {
  publisher: string;
  words: CitationWords | undefined;
}

const regulations = "Electronic Code of Federal Regulations";

const printedBill: Readonly<Record<string, string>> = {
  hr: "H.R.",
  s: "S.",
  hres: "H.Res.",
  sres: "S.Res.",
  hjres: "H.J.Res.",
  sjres: "S.J.Res.",
};

/** How the fields of an id are read back, by what it begins with. A field that may be missing is "". */
const readings: readonly (readonly [form: RegExp, read: (...fields: string[]) => Reading])[] = [
  [
    /^bill-([a-z]{1,5})-(\d{1,5})-(\d{2,3})$/,
    (kind = "", number = "", congress = "") => {
      const text = `${printedBill[kind] ?? ""} ${number}`;
      return { type: "bill", text, congress: Number(congress), publisher: "Congress.gov", words: billWords(text, kind, number, Number(congress)) };
    },
  ],
  [
    /^fr-(\d{1,3})-(\d{1,6})$/,
    (volume = "", page = "") => {
      const text = `${volume} FR ${page}`;
      return { type: "fr", text, publisher: "Federal Register", words: federalRegisterWords(text, volume, page) };
    },
  ],
  [
    /^cfr-(\d{1,2})-part-(\d{1,4})$/,
    (title = "", part = "") => {
      const text = `${title} CFR part ${part}`;
      return { type: "cfr", text, publisher: regulations, words: regulationWords(text, title, part, undefined) };
    },
  ],
  [
    /^cfr-(\d{1,2})-(\d{1,4})-(\d{1,4}(?:[a-z](?:-\d{1,3})?)?)$/,
    (title = "", part = "", section = "") => {
      const text = `${title} CFR ${part}.${section}`;
      return { type: "cfr", text, publisher: regulations, words: regulationWords(text, title, part, section) };
    },
  ],
  [
    /^usc-(\d{1,2})-(\d{1,5}(?:[a-z]{1,3}(?:-\d{1,3})?)?)(-note)?$/,
    (title = "", section = "", note = "") => {
      const text = `${title} U.S.C. ${section}${note && " note"}`;
      return { type: "usc", text, publisher: "GovInfo", words: codeWords(text, title, section, note !== "") };
    },
  ],
  [
    /^law-(\d{2,3})-(\d{1,4})$/,
    (congress = "", number = "") => {
      const text = `Public Law ${congress}-${number}`;
      return { type: "public-law", text, publisher: "GovInfo", words: publicLawWords(text, congress, number) };
    },
  ],
  [
    /^eo-(\d{5})$/,
    (number = "") => {
      const text = `Executive Order ${number}`;
      const url = `https://www.federalregister.gov/executive-order/${number}`;
      return { type: "eo", text, url, publisher: "Federal Register", words: executiveOrderWords(text, number) };
    },
  ],
  [
    /^eccn-(\d[a-e]\d{3})((?:-[a-z0-9]{1,2})*)$/,
    (number = "", paragraphs = "") => {
      const entry = number.toUpperCase();
      const paragraph = paragraphs.replaceAll("-", ".");
      const text = `ECCN ${entry}${paragraph}`;
      const url = "https://www.ecfr.gov/current/title-15/part-774";
      return { type: "eccn", text, url, publisher: regulations, words: entryWords(text, entry, paragraph) };
    },
  ],
];

/**
 * The small card of an id such as `cite-fr-88-73458` or `cite-bill-hr-8315-118` (`citationCardId` in linking makes them);
 * undefined for every other id.
 */
export function citationCard(id: string): CompiledCard | undefined {
  if (!id.startsWith(CITATION_ID)) return undefined;
  const key = id.slice(CITATION_ID.length);
  for (const [form, read] of readings) {
    const fields = form.exec(key);
    if (!fields) continue;
    const { words, publisher, ...citation } = read(...fields.slice(1).map((field) => field ?? ""));
    const url = citationUrl(citation);
    if (!words || !url) return undefined;
    const { text, congress } = citation;
    return {
      id,
      kind: "measure",
      type: "citation",
      jurisdiction: "us",
      ...words,
      facts: [],
      citations: [{ text, url, ...(congress && { congress }) }],
      history: [],
      due: [],
      relations: [],
      sources: [{ title: text, url, publisher, primary: true }],
      misnomers: [],
    };
  }
  return undefined;
}

/** What lists need of a citation's small card; undefined for every other id. */
export function citationEntry(id: string): CardEntry | undefined {
  const card = citationCard(id);
  return card && { kind: card.kind, type: card.type, jurisdiction: card.jurisdiction, name: card.name };
}
