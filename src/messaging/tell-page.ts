/** How popup and background talk to the scripts of a tab. */
import { browser } from "wxt/browser";
import { type PageList, pageListSchema } from "./from-page";
import { type PageCommand, pageCommands, type ToPage } from "./to-page";
import type { Withdrawn } from "./withdrawn";

export function isPageCommand(command: string): command is PageCommand {
  return pageCommands.some((known) => known === command);
}

/** Sends a message to the top frame of a tab; undefined when nobody is there to hear it. */
export async function tellPage(tabId: number, message: ToPage): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined);
}

/** Tells every page that the reader has taken access back: the scripts there end, with their marks. */
export async function tellWithdrawn(origins: readonly string[]): Promise<void> {
  const message: Withdrawn = { type: "withdrawn", origins: [...origins] };
  for (const { id } of await browser.tabs.query({})) if (id !== undefined) void browser.tabs.sendMessage(id, message).catch(() => undefined);
}

/** The cards that a tab's page names; undefined when no script of ours is there. Throws when the answer is not by its schema. */
export async function askForList(tabId: number): Promise<PageList | undefined> {
  const answer = await tellPage(tabId, { type: "list" });
  return answer === undefined || answer === null ? undefined : pageListSchema.parse(answer);
}
