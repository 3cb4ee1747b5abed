/** Pictures of what stands on a page: each kind of card at first sight and with all of it open, the sheet for a finger, the list of names. */
import type { Page } from "puppeteer-core";
import { hostName } from "../../src/page/card-host-name.js";
import { clickInClosedRoot, closedRect } from "../support/closed-root.js";
import { hoverText, leave, rangeRect } from "../support/pointer.js";
import { cardStill } from "./card-shots.js";
import { galleryNames, type Named } from "./gallery-pages.js";
import { type Language, type Look, pause } from "./looks.js";
import { type Studio, take } from "./studio.js";

const wide = { width: 1000, height: 1080 };
const narrow = { width: 320, height: 560 };

/** All cards of a language in one look. */
export async function shootCards(studio: Studio, language: Language, look: Look): Promise<void> {
  for (const [name, place] of Object.entries(galleryNames[language])) {
    // A card that was opened in full would be so for the next name.
    const { page } = await studio.openArticle(language, look, look.narrow ? narrow : wide);
    await rest(page, place);
    await shootAround(page, studio.path(`card-${name}-compact`, language, look));
    if (await closedRect(page, hostName, ".ecl-card__more")) {
      await clickInClosedRoot(page, hostName, ".ecl-card__more");
      await pause(300);
      await shootAround(page, studio.path(`card-${name}-whole`, language, look));
    }
    await page.close();
  }
}

/** The card as a sheet, by a tap. */
export async function shootSheet(studio: Studio, language: Language, look: Look): Promise<void> {
  const { page } = await studio.openArticle(language, look, look.narrow ? { width: 320, height: 640 } : { width: 412, height: 780 });
  const { text } = galleryNames[language].company ?? { text: "" };
  const rect = await rangeRect(page, text);
  if (!rect) throw new Error(`the page shows no text "${text}"`);
  await page.touchscreen.tap(rect.x + rect.width / 2, rect.y + rect.height / 2);
  await cardStill(page, text);
  await take(page, studio.path("sheet", language, look));
  await page.close();
}

/** The list of the page's names, in its place on the page. */
export async function shootNames(studio: Studio, language: Language, look: Look): Promise<void> {
  const { page, tab } = await studio.openArticle(language, look, look.narrow ? narrow : wide);
  await page.bringToFront();
  await studio.listNames(tab);
  for (let looked = 0; looked < 40 && !(await closedRect(page, hostName, ".ecl-names")); looked++) await pause(100);
  await take(page, studio.path("names", language, look));
  await page.close();
}

/** Rests on a name until its card is up. A busy browser loses a synthetic move now and then. */
async function rest(page: Page, { text, nth = 0 }: Named): Promise<void> {
  for (let tries = 0; tries < 3 && !(await closedRect(page, hostName, ".ecl-card")); tries++) {
    await leave(page);
    await hoverText(page, text, nth);
    for (let looked = 0; looked < 20 && !(await closedRect(page, hostName, ".ecl-card")); looked++) await pause(100);
  }
  await cardStill(page, text);
}

/** The card's picture with a little of the page around it. */
async function shootAround(page: Page, path: string): Promise<void> {
  const card = await closedRect(page, hostName, ".ecl-card");
  if (!card) throw new Error(`no card for ${path}`);
  const { width, scrolled } = await page.evaluate(() => ({ width: innerWidth, scrolled: scrollY }));
  const x = Math.max(0, card.x - 14);
  const clip = { x, y: scrolled + Math.max(0, card.y - 40), width: Math.min(width - x, card.width + 28), height: card.height + 60 };
  await page.screenshot({ path: path as `${string}.png`, captureBeyondViewport: false, clip });
}
