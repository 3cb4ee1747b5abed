import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { citationEntry } from "../src/dataset/citation-card";
import { openDesk } from "../src/messaging/background-desk";
import { readCard, readIndex } from "../src/messaging/dataset-files";
import { openSidePanel } from "../src/messaging/open-panel";
import { annotateNow, bringAnnotator, bringCard, registerReaderSites } from "../src/messaging/sites";
import { isPageCommand, tellPage } from "../src/messaging/tell-page";

/** Hands out cards, counts on the badge, puts the card script where it is needed. */
export default defineBackground(() => {
  openDesk({
    card: async ({ id }) => (await readCard(id)) ?? null,
    entries: async ({ ids }) => {
      const index = await readIndex();
      return Object.fromEntries(
        ids.flatMap((id) => {
          const entry = index[id] ?? citationEntry(id);
          return entry ? [[id, entry]] : [];
        }),
      );
    },
    sign: async (_message, { tabId, frameId = 0 }) => {
      if (tabId !== undefined) await bringAnnotator(tabId, frameId);
      return null;
    },
    desk: async () => null,
    page: async ({ cards }, { tabId, frameId = 0 }) => {
      if (tabId === undefined) return null;
      await browser.action.setBadgeText({ tabId, text: cards ? String(cards) : "" });
      if (cards) await bringCard(tabId, frameId);
      return null;
    },
  });

  browser.runtime.onInstalled.addListener(() => {
    void browser.action.setBadgeBackgroundColor({ color: "#3b4cc0" });
    void registerReaderSites();
  });
  browser.permissions.onAdded.addListener(async () => {
    await registerReaderSites();
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) await annotateNow(tab.id).catch(() => undefined); // a tab without access was not the one granted
  });
  browser.permissions.onRemoved.addListener(() => void registerReaderSites());
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command === "panel") return openSidePanel(tab?.windowId).catch(console.error);
    const id = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
    if (id !== undefined && isPageCommand(command)) await tellPage(id, { type: "command", command });
  });
});
