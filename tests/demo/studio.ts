/** Where pictures are taken: a running browser with the article of each language, and the settings to choose for a picture. */
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { defaultSettings, type Settings, settingsKey } from "../../src/settings/schema.js";
import { openExtensionPage } from "../support/extension-page.js";
import type { Launched } from "../support/launch.js";
import type { Site } from "../support/site.js";
import { openDesk } from "./listing.js";
import { type Language, type Look, pause, wear } from "./looks.js";

/** The part of the extension interface that the studio uses. */
declare const chrome: {
  readonly storage: { readonly local: { set(items: object): Promise<void>; clear(): Promise<void> } };
  readonly tabs: { sendMessage(tab: number, message: object, options: { frameId: number }): Promise<unknown> };
};

/** An invented subdomain of a host of the bundled list. */
const host = "sample-page.apnews.com";

export interface Studio {
  readonly launched: Launched;
  /** Where a picture goes: its surface and state, its language, its look. */
  path(name: string, language: Language, look: Look): string;
  /** Opens the article of a language with its marks, and says in which tab it is. */
  openArticle(language: Language, look: Look, viewport: { width: number; height: number }): Promise<{ page: Page; tab: number }>;
  /** Opens one of the extension's own pages. */
  openOwn(path: string, look: Look, viewport: { width: number; height: number }): Promise<Page>;
  /** All settings at their defaults but the language of the extension's own pages, and what else is named. */
  speak(language: Language, others?: Partial<Settings>): Promise<void>;
  /** Gives a page's script the command to list its names. */
  listNames(tab: number): Promise<void>;
}

/** Sets the studio up in a browser. */
export async function openStudio(launched: Launched, site: Site, folder: string): Promise<Studio> {
  const desk = await openDesk(launched);
  const own = await openExtensionPage(launched, "popup.html");
  return {
    launched,
    path: (name, language, look) => join(folder, `${name}-${language}-${look.name}.png`),
    async openArticle(language, look, viewport) {
      const page = await launched.newPage();
      await page.setViewport(viewport);
      await wear(launched.kind, page, look);
      await page.goto(site.url(host, `/${language}`));
      const tab = await desk.newestTab();
      await desk.list(tab);
      await pause(300);
      return { page, tab };
    },
    async openOwn(path, look, viewport) {
      const page = await openExtensionPage(launched, path);
      await page.setViewport(viewport);
      await wear(launched.kind, page, look);
      return page;
    },
    async speak(interfaceLanguage, others = {}) {
      const settings = { ...defaultSettings, interfaceLanguage, ...others };
      await own.evaluate((stored) => chrome.storage.local.clear().then(() => chrome.storage.local.set(stored)), { [settingsKey]: settings });
    },
    async listNames(tab) {
      await own.evaluate((id) => chrome.tabs.sendMessage(id, { type: "command", command: "list" }, { frameId: 0 }), tab);
    },
  };
}

/** Takes a picture of a page from its top to its end, or of what the window shows. */
export async function take(page: Page, path: string, fullPage = false): Promise<void> {
  await pause(250);
  await page.screenshot({ path: path as `${string}.png`, fullPage });
}
