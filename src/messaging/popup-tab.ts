/** The tab that the popup was opened over, and what its page has to say. */
import { browser } from "wxt/browser";
import { type Language, languages } from "../dataset/compiled";
import { languageFor } from "../settings/language-for";
import { isSiteOff } from "../settings/page-settings";
import { loadPageSettings } from "../settings/storage";
import type { OnPage } from "../ui/popup/services";
import { siteOrigin } from "./sites";
import { askForList } from "./tell-page";

/** Milliseconds to wait for a page that is just being annotated, and how often to look. */
const PATIENCE = 4000;
const LOOK_EVERY = 100;

export interface PopupTab {
  id?: number;
  windowId?: number;
  /** Whether it is in a private window. */
  incognito?: boolean;
  /** The host of a page that extensions may read; none for the browser's own pages. */
  host?: string;
}

/** The active tab; where a browser opens the popup as a page of its own, the address says which (`?tab=3`). */
export async function popupTab(): Promise<PopupTab> {
  const named = new URLSearchParams(location.search).get("tab");
  const tab = named
    ? await browser.tabs.get(Number(named)).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  const url = tab?.url ? URL.parse(tab.url) : null;
  const host = url && /^https?:$/.test(url.protocol) ? url.hostname : undefined;
  if (!tab) return {};
  const { id, windowId, incognito } = tab;
  return { ...(id !== undefined && { id }), windowId, incognito, ...(host && { host }) };
}

/** What the page names, or why there is nothing to show of it. */
export async function pageState({ id, host }: PopupTab): Promise<OnPage> {
  if (id === undefined || !host) return { state: "unreadable" };
  const [list, settings] = await Promise.all([askForList(id), loadPageSettings()]);
  if (isSiteOff(settings, host)) return { state: "off", host };
  if (list?.cards.length) {
    const language: Language = languages.find((known) => known === list.language) ?? languageFor(list.language);
    return { state: "ready", cards: list.cards, language, host, ...(list.publishedOn && { publishedOn: list.publishedOn }) };
  }
  if (list || (await browser.permissions.contains({ origins: [siteOrigin(host)] }))) return { state: "nothing", host };
  return { state: "no-access", host };
}

/** Waits until a page that was just given the scripts, or its marks back, has found something, or has had time enough to. */
export async function settled(tabId: number): Promise<void> {
  for (let waited = 0; waited < PATIENCE; waited += LOOK_EVERY) {
    if ((await askForList(tabId))?.cards.length) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
}
