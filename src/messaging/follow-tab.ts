/**
 * Following the tab in front, for the side panel: the browser tells of switched tabs and navigations, the page itself
 * of what it names. Nothing is polled.
 */
import { type Browser, browser } from "wxt/browser";
import { type Language, languages } from "../dataset/compiled";
import { languageFor } from "../settings/language-for";
import type { PanelPage } from "../ui/panel/services";
import { type PageList, pageListSchema } from "./from-page";
import { followPort } from "./page-followers";
import { siteOrigin } from "./sites";

/** Milliseconds in which a page that has just come may still turn out to name something. */
const PATIENCE = 700;

export interface Followed {
  /** The tab that is followed now. */
  tab(): number | undefined;
}

/** Tells of the page in the tab in front of this window, or in the one tab that is named, until the signal aborts. */
export function followTab(named: number | undefined, onPage: (page: PanelPage) => void, signal: AbortSignal): Followed {
  let tabId: number | undefined;
  let port: Browser.runtime.Port | undefined;
  let visit = 0;
  let last: { list: PageList; title: string | undefined } | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;

  /** Takes up the page that a tab shows now. What was on show stays until there is something to say. */
  function takeUp(id: number): void {
    if (signal.aborted) return;
    port?.disconnect();
    clearTimeout(patience);
    tabId = id;
    visit++;
    last = undefined;
    const opened = browser.tabs.connect(id, { name: followPort, frameId: 0 });
    port = opened;
    opened.onMessage.addListener((message: unknown) => {
      const read = pageListSchema.safeParse(message);
      if (port === opened && read.success) void showList(read.data);
    });
    opened.onDisconnect.addListener(() => {
      void browser.runtime.lastError; // that nobody was there is an answer, and looked at it is no error
      if (port !== opened) return;
      port = undefined;
      visit++;
      void showWithout();
    });
  }

  async function showList(list: PageList): Promise<void> {
    clearTimeout(patience);
    const at = visit;
    const title = last?.title ?? (await tabNow())?.title;
    if (at !== visit) return;
    last = { list, title };
    showLast();
  }

  function showLast(): void {
    if (!last) return;
    const { list, title } = last;
    const language: Language = languages.find((known) => known === list.language) ?? languageFor(list.language);
    const { cards, publishedOn } = list;
    if (cards.length === 0) onPage({ state: "nothing", visit });
    else onPage({ state: "ready", visit, cards, language, ...(title && { title }), ...(publishedOn && { publishedOn }) });
  }

  /** No script of ours answers on the page: it is on its way, has nothing of the story, or is none that we read. */
  async function showWithout(): Promise<void> {
    const at = visit;
    const tab = await tabNow();
    const url = tab?.url ? URL.parse(tab.url) : null;
    const readable = url && /^https?:$/.test(url.protocol) ? await browser.permissions.contains({ origins: [siteOrigin(url.hostname)] }) : false;
    if (at !== visit || signal.aborted) return;
    clearTimeout(patience);
    if (!tab) return onPage({ state: "unread", visit });
    if (tab.status === "loading") return onPage({ state: "reading", visit });
    if (!readable) return onPage({ state: "unread", visit });
    onPage({ state: "reading", visit });
    patience = setTimeout(() => onPage({ state: "nothing", visit: at }), PATIENCE);
  }

  const tabNow = () => (tabId === undefined ? Promise.resolve(undefined) : browser.tabs.get(tabId).catch(() => undefined));

  const onUpdated = (id: number, change: { status?: string; title?: string }) => {
    if (id !== tabId) return;
    if (change.title && last) {
      last.title = change.title;
      showLast();
    }
    if (port && last) return; // a page that still answers is the same page
    if (change.status === "complete") takeUp(id);
    else if (change.status === "loading") void showWithout();
  };
  /** The page's own desk has just opened: its script came after the panel had asked. */
  const onMessage = (message: unknown, sender: { tab?: { id?: number | undefined } | undefined; frameId?: number | undefined }) => {
    const open = typeof message === "object" && message !== null && "type" in message && message.type === "desk";
    if (port && last) return; // asked in time: the answer is here already
    if (open && sender.frameId === 0 && sender.tab?.id !== undefined && sender.tab.id === tabId) takeUp(tabId);
  };
  const onRemoved = (id: number) => {
    if (id === tabId && named !== undefined) onPage({ state: "unread", visit: ++visit });
  };

  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(onRemoved);
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener("abort", () => {
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onRemoved.removeListener(onRemoved);
    browser.runtime.onMessage.removeListener(onMessage);
    clearTimeout(patience);
    port?.disconnect();
    port = undefined;
  });

  if (named !== undefined) takeUp(named);
  else void followFront(takeUp, signal);
  return { tab: () => tabId };
}

/** Takes up the tab in front of the window that the panel belongs to, now and whenever another comes to the front. */
async function followFront(takeUp: (tab: number) => void, signal: AbortSignal): Promise<void> {
  const own = (await browser.windows.getCurrent()).id;
  const onActivated = ({ tabId, windowId }: { tabId: number; windowId: number }) => {
    if (windowId === own) takeUp(tabId);
  };
  if (signal.aborted) return;
  browser.tabs.onActivated.addListener(onActivated);
  signal.addEventListener("abort", () => browser.tabs.onActivated.removeListener(onActivated));
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  if (front?.id !== undefined) takeUp(front.id);
}
