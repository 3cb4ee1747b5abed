/** What the extension found on a page: asked from one of its own pages, as its popup asks, and told as a table. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { type PageList, pageListSchema } from "../../src/messaging/from-page.js";
import { openExtensionPage } from "../support/extension-page.js";
import type { Launched } from "../support/launch.js";

/** The part of the extension interface that the demo uses; the same in Chromium and Firefox. */
interface ExtensionTabs {
  query(filter: object): Promise<{ readonly id?: number }[]>;
  getCurrent(): Promise<{ readonly id?: number } | undefined>;
  sendMessage(tab: number, message: object, options: { frameId: number }): Promise<unknown>;
}
declare const chrome: { readonly tabs: ExtensionTabs };

/** Annotating takes a moment. A page without marks is one that showed none in all this time. */
const PATIENCE_MS = 2_500;
const LOOK_EVERY_MS = 120;

/** A page of the extension from which tabs can be asked what they hold. */
export interface Desk {
  /** The id of the tab that was opened last. */
  newestTab(): Promise<number>;
  /** What a tab's page holds, once something was found. A page without marks gives no answer: its listener comes with the card. */
  list(tab: number): Promise<PageList | undefined>;
  close(): Promise<void>;
}

/** Opens the desk, as a tab of its own. */
export async function openDesk(launched: Launched): Promise<Desk> {
  const desk = await openExtensionPage(launched, "popup.html");
  return {
    newestTab: () => newestTab(desk),
    async list(tab) {
      let last: PageList | undefined;
      for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_EVERY_MS) {
        last = await askOnce(desk, tab);
        if (last !== undefined && last.cards.length > 0) break;
        await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
      }
      return last;
    },
    close: () => desk.close(),
  };
}

function newestTab(desk: Page): Promise<number> {
  return desk.evaluate(async () => {
    const own = (await chrome.tabs.getCurrent())?.id;
    return Math.max(...(await chrome.tabs.query({})).flatMap(({ id }) => (id === undefined || id === own ? [] : [id])));
  });
}

async function askOnce(desk: Page, tab: number): Promise<PageList | undefined> {
  // Firefox's driver drops what is undefined in an object, so an answer travels as text.
  const text = await desk.evaluate(async (id: number) => {
    try {
      return JSON.stringify((await chrome.tabs.sendMessage(id, { type: "list" }, { frameId: 0 })) ?? null);
    } catch {
      return "null";
    }
  }, tab);
  const answer: unknown = JSON.parse(text);
  return answer === null ? undefined : pageListSchema.parse(answer);
}

/** The kinds of all cards, from the built extension. */
export function readKinds(extension: string): ReadonlyMap<string, string> {
  const index: unknown = JSON.parse(readFileSync(join(extension, "dataset", "index.json"), "utf8"));
  return new Map(Object.entries(index as Record<string, { readonly kind: string }>).map(([id, { kind }]) => [id, kind]));
}

/** The cards of a page as lines of text: card, kind, count, the words as the page first has them. */
export function asTable({ cards }: PageList, kinds: ReadonlyMap<string, string>): string {
  const rows = cards.map(({ id, count, surface }) => [id, kinds.get(id) ?? "?", String(count), surface.replaceAll(/\s+/g, " ")]);
  const table = [["card", "kind", "count", "first words"], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table.map((row) => `    ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd()).join("\n");
}
