/** Pictures of the popup, opened as a page of its own size: the list of a page, searches, a card. */
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { openExtensionPage } from "../support/extension-page.js";
import type { Launched } from "../support/launch.js";
import { shoot } from "./card-shots.js";

const LANGUAGES = ["en", "zh-Hans"] as const;
type PopupLanguage = (typeof LANGUAGES)[number];

/** How long a piece of the popup may take to come. */
const PATIENCE_MS = 5_000;

/** After a change the popup has drawn itself again well within this time. */
const SETTLE_MS = 250;

/** Takes all pictures of the popup over a tab, in light and dark, in English and Chinese. */
export async function shootPopup(launched: Launched, tab: number, folder: string, query: Record<PopupLanguage, string>): Promise<void> {
  const popup = await openExtensionPage(launched, `popup.html?tab=${tab}`);
  popup.setDefaultTimeout(PATIENCE_MS);
  await popup.setViewport({ width: 380, height: 560 });
  await popup.waitForSelector('input[type="search"]');
  // A real popup is as high as its content asks for.
  await popup.setViewport({ width: 380, height: await popup.evaluate(() => document.documentElement.scrollHeight) });
  const take = async (name: string): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    await shoot(popup, join(folder, `${name}.png`));
  };
  // Only Chromium's driver can give one page another colour scheme than the browser's.
  const schemes = launched.kind === "chromium" ? (["light", "dark"] as const) : (["light"] as const);
  for (const scheme of schemes) {
    if (launched.kind === "chromium") await popup.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    for (const language of LANGUAGES) {
      await speak(popup, language);
      await take(`popup-list-${language}-${scheme}`);
      await type(popup, query[language]);
      await take(`popup-search-${language}-${scheme}`);
      await popup.keyboard.press("Enter");
      await popup.waitForSelector(".ecl-card__back");
      await take(`popup-card-${language}-${scheme}`);
      await popup.keyboard.press("Escape");
      await popup.waitForSelector('input[type="search"]', { visible: true });
      await type(popup, "");
    }
  }
  await popup.close();
}

async function speak(popup: Page, language: PopupLanguage): Promise<void> {
  await popup.locator(`button[aria-pressed][lang="${language}"]`).click();
}

async function type(popup: Page, query: string): Promise<void> {
  const field = await popup.waitForSelector('input[type="search"]', { visible: true });
  await field?.click({ count: 3 });
  await popup.keyboard.press("Backspace");
  if (query !== "") await popup.keyboard.type(query);
}
