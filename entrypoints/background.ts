import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { openDesk } from "../src/messaging/background-desk";
import { readCard, readEntries } from "../src/messaging/dataset-files";
import { lookUpSelection, openLookUpMenu } from "../src/messaging/look-up-menu";
import { showInWindow } from "../src/messaging/look-up-window";
import { openOmnibox } from "../src/messaging/omnibox";
import { openSidePanel } from "../src/messaging/open-panel";
import { ownPage } from "../src/messaging/own-page";
import { annotateNow, bringAnnotator, bringCard, registerReaderSites } from "../src/messaging/sites";
import { isPageCommand, tellPage, tellWithdrawn } from "../src/messaging/tell-page";
import { settingsUpToDate } from "../src/settings/kept-settings";

/** Hands out cards, counts on the badge, puts the card script where it is needed. */
export default defineBackground(() => {
  openDesk({
    card: async ({ id }) => (await readCard(id)) ?? null,
    entries: async ({ ids }) => {
      const entryOf = await readEntries();
      return Object.fromEntries(
        ids.flatMap((id) => {
          const entry = entryOf(id);
          return entry ? [[id, entry]] : [];
        }),
      );
    },
    sign: async (_message, { tabId, frameId = 0 }) => {
      if (tabId !== undefined) await bringAnnotator(tabId, frameId);
      return null;
    },
    desk: async () => null,
    // Nothing may be awaited before it opens: the message carries the reader's click only so far.
    panel: async (_message, { windowId }) => windowId !== undefined && openSidePanel(windowId).then(() => true),
    page: async ({ cards, wantsCard }, { tabId, frameId = 0 }) => {
      if (tabId === undefined) return null;
      await browser.action.setBadgeText({ tabId, text: cards ? String(cards) : "" });
      if (wantsCard) await bringCard(tabId, frameId);
      return null;
    },
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") void browser.tabs.create({ url: ownPage("/welcome.html") });
    void settingsUpToDate();
    void browser.action.setBadgeBackgroundColor({ color: "#3b4cc0" });
    void registerReaderSites();
  });
  browser.permissions.onAdded.addListener(async () => {
    await registerReaderSites();
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) await annotateNow(tab.id).catch(() => undefined); // a tab without access was not the one granted
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    void registerReaderSites();
    if (origins.length) void tellWithdrawn(origins);
  });
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command === "panel") return openSidePanel(tab?.windowId).catch(console.error);
    const id = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
    if (id === undefined) return;
    if (command === "look-up") await lookUpSelection(id);
    if (!isPageCommand(command)) return;
    const heard = (await tellPage(id, { type: "command", command })) !== undefined;
    // Where no name is marked the search says why, and what can be done.
    if (!heard && command === "list") await showInWindow({}, id);
  });
  openLookUpMenu();
  openOmnibox();
});
