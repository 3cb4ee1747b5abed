/** The cards opened lately in the extension's local storage. */
import { browser } from "wxt/browser";
import { recentKey, withRecent } from "./recent-cards";

/** Puts a card first in the list. */
export async function rememberCard(id: string): Promise<void> {
  const stored: unknown = (await browser.storage.local.get(recentKey))[recentKey];
  await browser.storage.local.set({ [recentKey]: withRecent(stored, id) });
}

/** Forgets all of them. */
export function forgetCards(): Promise<void> {
  return browser.storage.local.remove(recentKey);
}
