/** The popup's services in the browser: the search over the packaged dataset, the active tab, access to its site. */
import { browser } from "wxt/browser";
import { citationEntry } from "../dataset/citation-card";
import { type Language, languages } from "../dataset/compiled";
import { createSearch } from "../search/search";
import { languageFor } from "../settings/language-for";
import { readSettings, settingsKey } from "../settings/schema";
import { changeSetting } from "../settings/storage";
import type { OnPage, PopupServices } from "../ui/popup/services";
import { readCard, readIndex, readSearch } from "./dataset-files";
import { openSidePanel } from "./open-panel";
import { annotateNow, siteOrigin } from "./sites";
import { askForList, tellPage } from "./tell-page";

/** Milliseconds to wait for a page that is just being annotated, and how often to look. */
const PATIENCE = 4000;
const LOOK_EVERY = 100;

/** Gathers everything that the popup shows; the dataset's files load while the rest is asked for. */
export async function openPopup(): Promise<PopupServices> {
  const [index, artefact, tab, stored] = await Promise.all([readIndex(), readSearch(), activeTab(), browser.storage.local.get(settingsKey)]);
  const { settings, problem } = readSettings(stored[settingsKey]);
  if (problem) console.error(problem);
  const search = createSearch(artefact);

  return {
    language: settings.cardLanguage === "page" ? languageFor(browser.i18n.getUILanguage()) : settings.cardLanguage,
    today: new Date().toISOString().slice(0, 10),
    onLanguage: (cardLanguage) => void changeSetting({ cardLanguage }),
    search: (query) => search.find(query),
    entry: (id) => index[id] ?? citationEntry(id),
    async card(id) {
      const card = await readCard(id);
      if (!card) throw new Error(`no card ${id} in the package`);
      return card;
    },
    onPage: () => pageState(tab),
    scrollTo: (id, nth) => void (tab.id !== undefined && tellPage(tab.id, { type: "scroll", id, nth })),
    // The popup has done its part: it would lie over the panel's page.
    openPanel: () => void openSidePanel(tab.windowId).then(() => window.close(), console.error),
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
  };
}

interface Tab {
  id?: number;
  windowId?: number;
  /** The host of a page that extensions may read; none for the browser's own pages. */
  host?: string;
}

/** The tab that the popup was opened over; where a browser opens it as a page of its own, the address says which (`?tab=3`). */
async function activeTab(): Promise<Tab> {
  const named = new URLSearchParams(location.search).get("tab");
  const tab = named
    ? await browser.tabs.get(Number(named)).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  const url = tab?.url ? URL.parse(tab.url) : null;
  const host = url && /^https?:$/.test(url.protocol) ? url.hostname : undefined;
  return { ...(tab?.id !== undefined && { id: tab.id }), ...(tab?.windowId !== undefined && { windowId: tab.windowId }), ...(host && { host }) };
}

async function pageState({ id, host }: Tab): Promise<OnPage> {
  if (id === undefined || !host) return { state: "unreadable" };
  const list = await askForList(id);
  if (list?.cards.length) {
    const language: Language = languages.find((known) => known === list.language) ?? languageFor(list.language);
    return { state: "ready", cards: list.cards, language, ...(list.publishedOn && { publishedOn: list.publishedOn }) };
  }
  if (list || (await browser.permissions.contains({ origins: [siteOrigin(host)] }))) return { state: "nothing" };
  return { state: "no-access", host };
}

/** Waits until a page that was just given the scripts has found something, or has had time enough to. */
async function settled(tabId: number): Promise<void> {
  for (let waited = 0; waited < PATIENCE; waited += LOOK_EVERY) {
    if ((await askForList(tabId))?.cards.length) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
}
