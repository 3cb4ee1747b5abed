/** The popup's services in the browser: the search over the packaged dataset, the active tab, access to its site. */
import { browser } from "wxt/browser";
import { asEntry } from "../dataset/listed-card";
import { createListedSearch, nameAskedFor } from "../search/listed-search";
import { createSearch } from "../search/search";
import { interfaceLanguage } from "../settings/language-for";
import { isSiteOff } from "../settings/page-settings";
import { readRecent, recentKey } from "../settings/recent-cards";
import { forgetCards, rememberCard } from "../settings/recent-storage";
import { readSettings, settingsKey } from "../settings/schema";
import { changeSetting, loadPageSettings } from "../settings/storage";
import type { ListShelf, PopupServices, Shelf } from "../ui/popup/services";
import { readCard, readCardEntries, readListedEntries, readListedSearch, readListings, readSearch } from "./dataset-files";
import { openSidePanel } from "./open-panel";
import { ownPage } from "./own-page";
import { readOpening } from "./popup-address";
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

  const opening = readOpening(location.search);

  return {
    ...(opening && { opening }),
    language: interfaceLanguage(settings, browser.i18n.getUILanguage()),
    today: new Date().toISOString().slice(0, 10),
    onLanguage: (language) => changeSetting({ interfaceLanguage: language }),
    shelf: loadShelf,
    listedEntries: readListedEntries,
    listShelf: loadListShelf,
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
    onDensity: (density) => changeSetting({ density }),
    recent: readRecent(stored[recentKey]),
    // Of a private window nothing is kept that the reader did not ask for; nor where the browser does not tell.
    onOpened: (id) => void tabKnown.then(({ incognito }) => (incognito === false ? rememberCard(id) : undefined)).catch(console.error),
    onForget: () => void forgetCards().catch(console.error),
    pages: { atlas: ownPage("/atlas.html"), options: ownPage("/options.html") },
    openPage: (page) => void browser.tabs.create({ url: ownPage(`/${page}.html`) }).then(leave, console.error),
  };
}

/** Reads the files in a task of its own, so that the browser can paint the popup before. */
async function loadShelf(): Promise<Shelf> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  const [entry, artefact] = await Promise.all([readCardEntries(), readSearch()]);
  const { find, marks } = createSearch(artefact);
  return {
    search: (query) => find(nameAskedFor(query)),
    marks: (text, query) => marks(text, nameAskedFor(query)),
    entry,
  };
}

async function loadListShelf(): Promise<ListShelf> {
  const [{ lists, parties }, artefact] = await Promise.all([readListings(), readListedSearch()]);
  const { find, marks } = createListedSearch(artefact);
  const all = Object.values(lists);
  return {
    search: (query) =>
      find(query).flatMap(({ id, name }) => {
        const party = parties[id];
        if (!party) return [];
        const on = new Set(party.listings.map(({ list }) => lists[list].short));
        return [{ card: party.card ?? id, entry: asEntry(party), lists: [...on], ...(name !== undefined && { name }) }];
      }),
    marks,
    lists: all.map(({ short, asOf }) => ({ name: short, asOf })),
    cautions: [...new Map(all.flatMap(({ cautions }) => cautions).map((caution) => [caution.en, caution])).values()],
  };
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
