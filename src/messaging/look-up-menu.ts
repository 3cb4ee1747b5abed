/** The entry in the menu over selected text, and the command that does the same by key. */
import { browser } from "wxt/browser";
import { wordsFor } from "../locales/i18n";
import { languageFor } from "../settings/language-for";
import { lookUp, selectionIn } from "./look-up";

const entryId = "look-up";

/** Keeps the menu's entry, titled in the browser's language, and answers it. Phones have no such menu. */
export function openLookUpMenu(): void {
  const menus = browser.contextMenus;
  if (!menus) return;
  const write = async () => {
    await menus.removeAll();
    menus.create({ id: entryId, contexts: ["selection"], title: wordsFor(languageFor(browser.i18n.getUILanguage()))("lookUp.menu") });
  };
  browser.runtime.onInstalled.addListener(() => void write());
  // The browser may have changed its language since.
  browser.runtime.onStartup.addListener(() => void write());
  menus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === entryId) void lookUp(info.selectionText ?? "", tab?.id);
  });
}

/** The same for what is selected in a tab; with nothing selected the search opens empty. */
export async function lookUpSelection(tabId: number): Promise<void> {
  await lookUp(await selectionIn(tabId), tabId);
}
