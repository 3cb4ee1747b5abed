/** A file to units and flows: plain text by its blank lines, HTML by the same room that reads pages. */
import { JSDOM } from "jsdom";
import { collectFlows } from "../page/flows";
import { publicationDate } from "../page/publication-date";

export interface TextFlow {
  text: string;
  /** Where the flow begins in the document's text. */
  offset: number;
}

export interface TextUnit {
  flows: TextFlow[];
}

export interface TextDocument {
  /** The text that offsets refer to: a .txt file's content, or an HTML page's flows, joined by blank lines. */
  text: string;
  units: TextUnit[];
  /** The day of publication, where an HTML page tells it. */
  date?: string;
}

/** Reads a document; `byParagraph` makes each paragraph a unit of its own. */
export function documentOf(name: string, content: string, byParagraph: boolean): TextDocument {
  const html = /\.html?$/i.test(name) || (name === "-" && /^\s*<(!doctype|html)/i.test(content));
  const { text, flows, date } = html ? fromHtml(content) : { text: content, flows: paragraphs(content), date: undefined };
  return { text, units: byParagraph ? flows.map((flow) => ({ flows: [flow] })) : [{ flows }], ...(date && { date }) };
}

function paragraphs(text: string): TextFlow[] {
  const flows: TextFlow[] = [];
  let offset = 0;
  for (const part of text.split(/((?:\r?\n|\r)[^\S\r\n]*(?:(?:\r?\n|\r)[^\S\r\n]*)+)/)) {
    if (part.trim()) flows.push({ text: part, offset });
    offset += part.length;
  }
  return flows;
}

function fromHtml(content: string): { text: string; flows: TextFlow[]; date: string | undefined } {
  const { document } = new JSDOM(content).window;
  const flows: TextFlow[] = [];
  let text = "";
  for (const flow of collectFlows(document.body)) {
    if (!flow.text.trim()) continue;
    if (text) text += "\n\n";
    flows.push({ text: flow.text, offset: text.length });
    text += flow.text;
  }
  return { text, flows, date: publicationDate(document) };
}
