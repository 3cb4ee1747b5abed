/**
 * Part 744 of the CFR as the eCFR gives it in XML: supplement No. 4 holds the Entity List, supplement No. 7 the Military
 * End-User List, each an appendix (DIV9) with one table of Country, Entity, …, Federal Register citation.
 */
import { JSDOM } from "jsdom";
import type { ListId } from "../../list-entry";
import { destinationOf } from "./destination";
import { readEntityCell } from "./entity-cell";
import { type KnownLists, type OfficialFile, OfficialFileError, type OfficialList, type OfficialName, type ToldField } from "./official-file";

const supplements: readonly { list: ListId; heading: RegExp; title: string }[] = [
  { list: "entity-list", heading: /supplement\s+no\.\s*4\s+to\s+part\s+744/i, title: "Supplement No. 4 to Part 744" },
  { list: "military-end-user", heading: /supplement\s+no\.\s*7\s+to\s+part\s+744/i, title: "Supplement No. 7 to Part 744" },
];

const columnHeads = { country: /^country/i, entity: /^entit/i, requirement: /^license requirement/i, citation: /citation/i };
type Column = keyof typeof columnHeads;

/** Reads part 744, or one of the two supplements alone. */
export function readEcfr(xml: string, known: KnownLists): OfficialFile {
  const document = parse(xml);
  const appendices = all(document, "DIV9");
  const lists = supplements.flatMap(({ list, heading, title }) => {
    const appendix = appendices.find((div) => heading.test(div.getAttribute("N") ?? "") || heading.test(all(div, "HEAD")[0]?.textContent ?? ""));
    return appendix ? [readSupplement(appendix, list, title, known)] : [];
  });
  if (lists.length === 0)
    throw new OfficialFileError(`no supplement No. 4 or No. 7 to part 744 in the file; its root is <${document.documentElement.nodeName}>`);
  const amended = Date.parse(all(document, "AMDDATE")[0]?.textContent ?? "");
  const asOf = Number.isNaN(amended) ? undefined : new Date(amended - new Date(amended).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  return { format: "eCFR XML", ...(asOf && { asOf }), lists };
}

function parse(xml: string): Document {
  try {
    return new JSDOM(xml, { contentType: "application/xml" }).window.document;
  } catch (error) {
    const [place, ...what] = (error instanceof Error ? error.message : String(error)).split(": ");
    const [line, column] = /(\d+):(\d+)$/.exec(place ?? "")?.slice(1) ?? [];
    const reason = what.join(": ").split("\n")[0] || place;
    throw new OfficialFileError(`not valid XML${line ? `, line ${line}, column ${column}` : ""}: ${reason}; is the file cut off?`);
  }
}

const all = (within: Document | Element, tag: string): Element[] => [
  ...within.getElementsByTagName(tag),
  ...within.getElementsByTagName(tag.toLowerCase()),
];

function readSupplement(appendix: Element, list: ListId, title: string, known: KnownLists): OfficialList {
  const entries = known.entries.filter((entry) => entry.list === list);
  const names = [...new Set(entries.map(({ name }) => name))].sort((a, b) => b.length - a.length);
  const destinations = new Set(known.entries.flatMap(({ destination }) => (destination === undefined ? [] : [destination])));
  const explained = known.footnotes.get(list) ?? new Set();
  const unexplained = new Map<string, number>();
  const remarks: string[] = [];
  const found: OfficialName[] = [];

  const tables = all(appendix, "TABLE");
  if (tables.length === 0) throw new OfficialFileError(`${title} holds no table`);
  for (const table of tables) {
    const rows = all(table, "TR");
    const heads = rows.map((row) => cellsOf(row, "TH")).find((cells) => cells.length > 0) ?? [];
    const at = placeColumns(heads, list, title);
    let country = "";
    let spanned = 0;
    rows.forEach((row, i) => {
      const cells = cellsOf(row, "TD");
      if (cells.every((cell) => printed(cell) === "")) return;
      // A country that spans its rows stands in the first of them only.
      const missing = heads.length - cells.length;
      if (missing === 0) spanned = Number(cells[at.country]?.getAttribute("rowspan") ?? 1);
      spanned -= 1;
      if (missing !== 0 && (missing !== 1 || spanned < 0))
        throw new OfficialFileError(`${title}, row ${i + 1} of the table: expected ${heads.length} cells, found ${cells.length}`);
      const cell = (column: Column) => cells[at[column] - missing];
      if (missing === 0) country = printed(cell("country")) || country;
      const entity = printed(cell("entity"));
      if (entity === "" || /^\[?reserved\]?\.?$/i.test(entity)) return;
      if (country === "") throw new OfficialFileError(`${title}, row ${i + 1} of the table: no country above "${entity.slice(0, 60)}"`);
      const { remark, ...party } = readEntityCell(entity, names);
      if (remark) remarks.push(`${party.name}: ${remark} (${entity.replace(/\s+/g, " ").slice(0, 100)})`);
      const marks = list === "entity-list" ? footnotesIn([cell("requirement"), cell("entity")]) : [];
      for (const mark of marks) if (!explained.has(mark)) unexplained.set(mark, (unexplained.get(mark) ?? 0) + 1);
      found.push({
        ...party,
        destination: destinationOf(country, destinations),
        ...cited(printed(cell("citation"))),
        footnotes: marks.filter((mark) => explained.has(mark)),
      });
    });
  }
  const tells = new Set<ToldField>(["aliases", "lastAmended", "citations"]);
  if (found.some(({ footnotes }) => footnotes.length > 0)) tells.add("footnotes");
  else if (entries.some(({ footnotes }) => footnotes.length > 0)) remarks.push("the file marks no footnotes; those known were kept");
  for (const [mark, count] of unexplained) remarks.push(`footnote ${mark} is not explained in lists.yaml and was left out (${count} entries)`);
  return { list, names: found, tells, byDestination: true, remarks };
}

function placeColumns(heads: readonly Element[], list: ListId, title: string): Record<Column, number> {
  const texts = heads.map((head) => printed(head));
  const place = (column: Column, needed: boolean) => {
    const index = texts.findIndex((text) => columnHeads[column].test(text));
    if (index < 0 && needed)
      throw new OfficialFileError(
        `${title}: the table has no column "${column}"; its columns are ${texts.map((text) => `"${text}"`).join(", ") || "without heads"}`,
      );
    return index;
  };
  return {
    country: place("country", true),
    entity: place("entity", true),
    requirement: place("requirement", list === "entity-list"),
    citation: place("citation", true),
  };
}

function cellsOf(row: Element, tag: string): Element[] {
  return [...row.children].filter((cell) => cell.nodeName.toUpperCase() === tag);
}

/** The text of a cell; a line break in it stays one, all other white space is one space. */
function printed(cell: Element | undefined): string {
  if (!cell) return "";
  const text = (node: Node): string => {
    if (node.nodeType === 3) return (node.nodeValue ?? "").replace(/\s+/g, " ");
    const name = node.nodeName.toUpperCase();
    if (name === "BR") return "\n";
    if (isMark(node)) return "";
    const inner = [...node.childNodes].map(text).join("");
    return name === "P" || name === "FP" ? `${inner}\n` : inner;
  };
  return text(cell)
    .replace(/ *\n */g, "\n")
    .replace(/ {2,}/g, " ")
    .trim();
}

/** A footnote's mark, set small and high. */
function isMark(node: Node): boolean {
  const name = node.nodeName.toUpperCase();
  if (name === "E") return (node as Element).getAttribute("T") === "51" && /^\s*\d/.test(node.textContent ?? "");
  return ["SUP", "SU", "FTREF"].includes(name);
}

const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

function footnotesIn(cells: readonly (Element | undefined)[]): string[] {
  const marks = cells.flatMap((cell) => {
    if (!cell) return [];
    const set = [...cell.getElementsByTagName("*")].filter(isMark).flatMap((mark) => (mark.textContent ?? "").match(/\d+/g) ?? []);
    const text = cell.textContent ?? "";
    const signs = [...text].flatMap((sign) => (raised.includes(sign) ? [String(raised.indexOf(sign))] : []));
    const words = [...text.matchAll(/\bfootnote\s+(\d{1,2})/gi)].flatMap(([, number]) => (number ? [number] : []));
    return [...set, ...signs, ...words];
  });
  return [...new Set(marks)].sort();
}

/** `76 FR 71869, 11/21/11. 80 FR 1234, 1/2/2015.`: the pages, and the days of the first and the last. */
function cited(text: string): Pick<OfficialName, "citations" | "listedOn" | "lastAmended"> {
  const found = [...text.matchAll(/(\d+)\s*F\.?\s?R\.?\s*(\d+)(?:[,.;]?\s*(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2}))?/g)];
  const days = found.flatMap(([, , , month, day, year]) =>
    month && day && year
      ? [`${year.length === 2 ? `${Number(year) > 60 ? "19" : "20"}${year}` : year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`]
      : [],
  );
  const [first] = days;
  const last = days.at(-1);
  return {
    citations: [...new Set(found.map(([, volume, page]) => `${volume} FR ${page}`))],
    ...(first && { listedOn: first }),
    ...(last && { lastAmended: last }),
  };
}
