/**
 * Looking up what a reader selected, on any page. Where our card script runs, the card opens at the selection; anywhere
 * else, and for a text that is no single name, in the search as a small window of our own. Needs no access to the page
 * but what the reader's own click or key press gives.
 */
import { browser } from "wxt/browser";
import { citationEntry } from "../dataset/citation-card";
import { findCitations } from "../linking/citation-text";
import { citationCardId } from "../linking/cited-card";
import { createNaming, type Naming } from "../search/naming";
import { asQuery } from "../search/query";
import { readSearch } from "./dataset-files";
import { showInWindow } from "./look-up-window";
import { tellPage } from "./tell-page";

let naming: Promise<Naming> | undefined;

/** Looks a text up for the reader of a tab. The text is a page's: it is only ever compared, searched for and shown as text. */
export async function lookUp(selection: string, tabId: number | undefined): Promise<void> {
  const query = asQuery(selection);
  const card = query ? await namedCard(query) : undefined;
  if (query && tabId !== undefined && (await shownOnPage(tabId, card))) return;
  await showInWindow({ ...(query && { query }), ...(card !== undefined && { card }) }, tabId);
}

/** The one card that a text names, or the small card of the one citation that it is. */
async function namedCard(query: string): Promise<string | undefined> {
  naming ??= readSearch().then(createNaming);
  const named = (await naming)(query);
  if (named !== undefined) return named;
  const [citation, ...others] = findCitations(query);
  const id = citation && others.length === 0 ? citationCardId(citation) : undefined;
  return id !== undefined && citationEntry(id) ? id : undefined;
}

/** Whether the page took it over. It knows better what a name means there, so it may also show another card. */
async function shownOnPage(tabId: number, card: string | undefined): Promise<boolean> {
  return (await tellPage(tabId, { type: "look-up", ...(card !== undefined && { card }) })) === true;
}

/** What is selected in a tab; "" where nothing is, or where the browser keeps extensions out. */
export async function selectionIn(tabId: number): Promise<string> {
  const read = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: selectedText }).catch(() => []);
  const texts = read.map(({ result }) => (typeof result === "string" ? asQuery(result) : ""));
  return texts.find((text) => text !== "") ?? "";
}

/** Runs on the page, so it must stand alone. A field's selection is its own; what stands in a password field stays there. */
function selectedText(): string {
  const field = document.activeElement;
  if (field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && /^(?:text|search|url)$/.test(field.type))) {
    const { selectionStart, selectionEnd, value } = field;
    if (selectionStart !== null && selectionEnd !== null && selectionEnd > selectionStart)
      return value.slice(selectionStart, selectionEnd).slice(0, 4000);
  }
  return (getSelection()?.toString() ?? "").slice(0, 4000);
}
