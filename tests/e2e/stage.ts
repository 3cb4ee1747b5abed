/** What every end-to-end test stands on: the built extension in a browser, on pages under news hosts, and the card seen from outside. */
import type { Page } from "puppeteer-core";
import { inject } from "vitest";
import type { BrowserKind } from "../support/browsers";
import { inClosedRoot } from "../support/closed-root";
import { openExtensionPage } from "../support/extension-page";
import { type Launched, type LaunchSettings, launch } from "../support/launch";
import { rangeRect } from "../support/pointer";
import { type Routes, type Site, startSite } from "../support/site";
import { billArticle, contestedArticle, hantArticle, listedArticle, phoneArticle } from "./article";

declare module "vitest" {
  interface ProvidedContext {
    /** Folders of the extension that is tested: the builds, or the unpacked packages of a release. */
    extension: Readonly<Record<BrowserKind, string>>;
  }
}

export const browsers: BrowserKind[] = ["chromium", "firefox"];

/** A host of the bundled list, and one that is not on it. */
export const newsHost = "sample-page.apnews.com";
export const otherHost = "sample-page.example.org";

/** The name of the card's host element on the page. */
export const cardHost = "export-control-lens";

export interface Stage extends Launched {
  site: Site;
  /** Opens a path of the news host (or another) and waits until marks stand, unless none are expected. */
  open(path: string, options?: { host?: string; marks?: boolean }): Promise<Page>;
  /** Opens the popup as a page of its own, over the tab of a page. */
  popup(over: Page): Promise<Page>;
  /** Puts all settings back to their defaults. */
  forgetSettings(): Promise<void>;
  /** Sends a command as the browser does when its keys are pressed. */
  command(to: Page, command: "next" | "previous" | "open" | "list"): Promise<void>;
}

/** Starts a browser with the extension; `pages` are on the web beside the usual ones. */
export async function openStage(kind: BrowserKind, settings: Partial<LaunchSettings> = {}, pages: Routes = {}): Promise<Stage> {
  const site = await startSite({
    "*/bill": billArticle,
    "*/hant": hantArticle,
    "*/phones": phoneArticle,
    "*/contested": contestedArticle,
    "*/listed": listedArticle,
    ...pages,
  });
  const launched = await launch(kind, { extension: inject("extension")[kind], site, ...settings });

  // One page of the extension's own, from which to ask what only the extension knows.
  const own = await openExtensionPage(launched, "popup.html");

  const stage: Stage = {
    ...launched,
    site,
    async open(path, { host = newsHost, marks = true } = {}) {
      const page = await launched.newPage();
      await page.goto(site.url(host, path));
      if (!marks) {
        await new Promise((resolve) => setTimeout(resolve, 1500));
        return page;
      }
      await page.waitForFunction(() => [...CSS.highlights.values()].some((highlight) => highlight.size > 0), { timeout: 20_000 });
      const tab = await tabOf(page);
      await own.waitForFunction(
        (id) => chrome.tabs.sendMessage(id, { type: "list" }, { frameId: 0 }).then(Boolean, () => false),
        { polling: 50 },
        tab,
      );
      return page;
    },
    popup: async (over) => openExtensionPage(launched, `popup.html?tab=${await tabOf(over)}`),
    async command(to, command) {
      const tab = await tabOf(to);
      await own.evaluate((id, name) => chrome.tabs.sendMessage(id, { type: "command", command: name }, { frameId: 0 }), tab, command);
    },
    async forgetSettings() {
      await own.evaluate(() => chrome.storage.local.clear());
    },
    async close() {
      await launched.close();
      await site.close();
    },
  };

  /** The number that the browser gives a page's tab, found by its address. */
  async function tabOf(page: Page): Promise<number> {
    const url = await page.evaluate(() => location.href);
    return own.evaluate(async (address) => (await chrome.tabs.query({})).filter((tab) => tab.url === address).at(-1)?.id ?? -1, url);
  }
  return stage;
}

/** Where a text stands on a page's screen. */
export async function placeOf(page: Page, text: string): Promise<{ x: number; y: number; width: number; height: number }> {
  const rect = await rangeRect(page, text);
  if (!rect) throw new Error(`"${text}" is not on the page`);
  return rect;
}

/** The heading of the card on the screen; undefined when none is up. */
export async function cardHeading(page: Page): Promise<string | undefined> {
  return inClosedRoot(page, cardHost, (root) => root.querySelector("h2")?.textContent ?? "");
}

/** All text of the card on the screen. */
export async function cardText(page: Page): Promise<string | undefined> {
  return inClosedRoot(page, cardHost, (root) => (root.firstElementChild instanceof HTMLElement ? root.firstElementChild.innerText : ""));
}

/** Waits until the card on the screen has this heading; undefined: until none is up. */
export async function waitForCard(page: Page, heading: string | undefined, patience = 8000): Promise<void> {
  const end = Date.now() + patience;
  let last: string | undefined;
  while (Date.now() < end) {
    last = await cardHeading(page);
    if (last === heading) return;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  throw new Error(`the card shows ${JSON.stringify(last)}, expected ${JSON.stringify(heading)}`);
}
