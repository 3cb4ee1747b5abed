/** Pictures of the popup, opened as a page of its own size: the list of a page, searches, a card, switched off. */
import type { Page } from "puppeteer-core";
import { openExtensionPage } from "../support/extension-page.js";
import type { Launched } from "../support/launch.js";
import { type Language, type Look, wear } from "./looks.js";
import { take } from "./studio.js";

/** How long a piece of the popup may take to come. */
const PATIENCE_MS = 5_000;

/** What is searched for in each language: a slip in English. */
const queries: Readonly<Record<Language, string>> = { en: "Nvida", "zh-Hans": "实体清单", "zh-Hant": "輝達" };

/** Takes all pictures of the popup over a tab, in one language and look. */
export async function shootPopup(launched: Launched, tab: number, language: Language, look: Look, path: (name: string) => string): Promise<void> {
  const popup = await openExtensionPage(launched, `popup.html?tab=${tab}`);
  popup.setDefaultTimeout(PATIENCE_MS);
  await wear(launched.kind, popup, look);
  const width = look.narrow ? 320 : 380;
  await popup.setViewport({ width, height: 560 });
  await popup.waitForSelector('input[type="search"]');
  // A real popup is as high as its content asks for.
  await popup.setViewport({ width, height: await popup.evaluate(() => document.documentElement.scrollHeight) });
  await popup.locator(`button[aria-pressed][lang="${language}"]`).click();
  await take(popup, path("popup-list"));
  await type(popup, queries[language]);
  await take(popup, path("popup-results"));
  await type(popup, "shitiqing");
  await take(popup, path("popup-results-pinyin"));
  await type(popup, queries[language]);
  await popup.keyboard.press("Enter");
  await popup.waitForSelector(".ecl-card__back");
  await take(popup, path("popup-card"));
  await popup.keyboard.press("Escape");
  await popup.waitForSelector('input[type="search"]', { visible: true });
  await type(popup, "");
  // The card opened above stands below the names of the page.
  await popup.evaluate(() => document.querySelector(".ecl-recent")?.scrollIntoView());
  await take(popup, path("popup-recent"));
  await popup.locator("[role=switch]").click();
  await popup.waitForSelector("[role=switch][aria-checked=false]");
  await take(popup, path("popup-off"));
  await popup.locator("[role=switch]").click();
  await popup.waitForSelector("[role=switch][aria-checked=true]");
  await popup.close();
}

async function type(popup: Page, query: string): Promise<void> {
  const field = await popup.waitForSelector('input[type="search"]', { visible: true });
  await field?.click({ count: 3 });
  await popup.keyboard.press("Backspace");
  if (query !== "") await popup.keyboard.type(query);
}
