/** The popup's services in the browser: the search over the packaged dataset, the active tab, access to its site. */
import { browser } from "wxt/browser";
import { citationEntry } from "../dataset/citation-card";
import { createSearch } from "../search/search";
import { languageFor } from "../settings/language-for";
import { isSiteOff } from "../settings/page-settings";
import { readRecent, recentKey } from "../settings/recent-cards";
import { forgetCards, rememberCard } from "../settings/recent-storage";
import { readSettings, settingsKey } from "../settings/schema";
import { changeSetting, loadPageSettings } from "../settings/storage";
import type { OwnPage, PopupServices, Shelf } from "../ui/popup/services";
import { readCard, readIndex, readSearch } from "./dataset-files";
import { openSidePanel } from "./open-panel";
import { type PopupTab, pageState, popupTab, settled } from "./popup-tab";
import { annotateNow, siteOrigin } from "./sites";
import { tellPage } from "./tell-page";

/** Gathers what the popup needs to be typed into, and no more: the dataset's files are asked for later. */
export async function openPopup(): Promise<PopupServices> {
  // What the reader clicks needs the tab at once, without waiting; it is known long before there is anything to click.
  let tab: PopupTab = {};
  const tabKnown = popupTab().then((found) => {
    tab = found;
    return found;
  });
  const stored = await browser.storage.local.get([settingsKey, recentKey]);
  const { settings, problem } = readSettings(stored[settingsKey]);
  if (problem) console.error(problem);
  const openPanel = panelOpener(() => tab);

  return {
    language: settings.cardLanguage === "page" ? languageFor(browser.i18n.getUILanguage()) : settings.cardLanguage,
    today: new Date().toISOString().slice(0, 10),
    onLanguage: (cardLanguage) => void changeSetting({ cardLanguage }),
    shelf: loadShelf,
    async card(id) {
      const card = await readCard(id);
      if (!card) throw new Error(`no card ${id} in the package`);
      return card;
    },
    onPage: async () => pageState(await tabKnown),
    scrollTo: (id, nth) => void (tab.id !== undefined && tellPage(tab.id, { type: "scroll", id, nth })),
    ...(openPanel && { openPanel }),
    async annotateOnce() {
      if (tab.id === undefined) return;
      await annotateNow(tab.id);
      await settled(tab.id);
    },
    async alwaysHere() {
      if (tab.id === undefined || !tab.host) return false;
      // Nothing may be awaited before this: browsers take the request only straight from the reader's click.
      const granted = await browser.permissions.request({ origins: [siteOrigin(tab.host)] });
      if (granted) {
        await annotateNow(tab.id);
        await settled(tab.id);
      }
      return granted;
    },
    async switchSite(off) {
      if (tab.id === undefined || !tab.host) return;
      const { host } = tab;
      const settings = await loadPageSettings();
      // A parent of the host may stand in the list: switched on is switched on.
      const others = settings.sitesOff.filter((site) => !isSiteOff({ ...settings, sitesOff: [site] }, host));
      await changeSetting({ sitesOff: off ? [...others, host] : others });
      if (!off) await settled(tab.id);
    },
    density: settings.density,
    onDensity: (density) => void changeSetting({ density }),
    recent: readRecent(stored[recentKey]),
    onOpened: (id) => void rememberCard(id),
    onForget: () => void forgetCards(),
    pages: { atlas: addressOf("atlas") },
    openPage: (page) => void browser.tabs.create({ url: addressOf(page) }).then(leave, console.error),
  };
}

/** Reads the files in a task of its own, so that the browser can paint the popup before. */
async function loadShelf(): Promise<Shelf> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  const [index, artefact] = await Promise.all([readIndex(), readSearch()]);
  const { find, marks } = createSearch(artefact);
  return { search: find, marks, entry: (id) => index[id] ?? citationEntry(id) };
}

function addressOf(page: OwnPage): string {
  // WXT's types know only the pages of this build.
  const runtime: { getURL(path: string): string } = browser.runtime as never;
  return runtime.getURL(`/${page}.html`);
}

/** What opens the side panel; none where the browser has no panel for us. */
function panelOpener(tab: () => PopupTab): (() => void) | undefined {
  if (!import.meta.env.FIREFOX && !browser.sidePanel) return undefined;
  return () => void openSidePanel(tab().windowId).then(leave, console.error);
}

/** Closes the popup, which would lie over what it led to; not where it is a page of its own. */
function leave(): void {
  if (browser.extension.getViews({ type: "popup" }).includes(window)) window.close();
}
