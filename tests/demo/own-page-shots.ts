/** Pictures of the extension's own pages: side panel, atlas, options, welcome. */
import type { ElementHandle, Page } from "puppeteer-core";
import type { Language, Look } from "./looks.js";
import { type Studio, take } from "./studio.js";

/** The panel beside an article: its names, one of their cards, the measures as a table. */
export async function shootPanel(studio: Studio, language: Language, look: Look): Promise<void> {
  const { page: article, tab } = await studio.openArticle(language, look, { width: 1000, height: 760 });
  const panel = await studio.openOwn(`sidepanel.html?tab=${tab}`, look, look.narrow ? { width: 300, height: 760 } : { width: 400, height: 860 });
  await panel.waitForSelector(".ecl-names .ecl-row");
  await take(panel, studio.path("panel-names", language, look));
  await panel.locator(".ecl-measures .ecl-choice__one:last-child").click();
  await panel.waitForSelector("tbody tr");
  await take(panel, studio.path("panel-table", language, look));
  await panel.locator("[data-row=huawei] [data-side=card]").click();
  await panel.waitForSelector("h2");
  await take(panel, studio.path("panel-card", language, look));
  await panel.close();
  await article.close();
}

/** Each sight of the atlas: its address, and what tells that it stands. */
const sights = {
  timeline: ["#view=timeline", ".ecl-timeplot__name"],
  "timeline-card": ["#view=timeline&card=enforce-act", "aside h2"],
  relations: ["#card=bis", "aside h2"],
  "relations-start": ["#view=relations", "h1"],
  table: ["#view=table", "td"],
  "table-card": ["#view=table&card=nvidia", "aside h2"],
} as const;

export async function shootAtlas(studio: Studio, language: Language, look: Look): Promise<void> {
  for (const [name, [address, stands]] of Object.entries(sights)) {
    const page = await studio.openOwn(`atlas.html${address}`, look, look.narrow ? { width: 420, height: 860 } : { width: 1280, height: 860 });
    await page.waitForSelector(stands);
    await take(page, studio.path(`atlas-${name}`, language, look));
    await page.close();
  }
}

/** The settings, section by section, each with something in it. */
export async function shootOptions(studio: Studio, language: Language, look: Look): Promise<void> {
  await studio.speak(language, { namesOff: ["nvidia"], sitesOff: ["example.org"] });
  const page = await studio.openOwn("options.html", look, look.narrow ? { width: 360, height: 760 } : { width: 1000, height: 900 });
  await page.waitForSelector("main section");
  await take(page, studio.path("options-0-top", language, look));
  for (const [nth, section] of (await page.$$("main section")).entries()) {
    const id = await section.evaluate((element) => element.id || element.querySelector("[id]")?.id || "part");
    await shootPart(page, section, studio.path(`options-${nth + 1}-${id}`, language, look));
  }
  await page.close();
}

export async function shootWelcome(studio: Studio, language: Language, look: Look): Promise<void> {
  const page = await studio.openOwn("welcome.html", look, look.narrow ? { width: 360, height: 760 } : { width: 900, height: 900 });
  await page.bringToFront();
  await marked(page);
  await take(page, studio.path("welcome", language, look), true);
  await page.close();
}

/** A part of a page with a margin around it. */
async function shootPart(page: Page, part: ElementHandle, path: string): Promise<void> {
  const margin = 16;
  const box = await part.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { left: left + scrollX, top: top + scrollY, width, height };
  });
  const clip = { x: box.left - margin, y: Math.max(0, box.top - margin), width: box.width + 2 * margin, height: box.height + 2 * margin };
  await page.screenshot({ path: path as `${string}.png`, clip });
}

/** The live sentence is read a moment after the page came. */
async function marked(page: Page): Promise<void> {
  await page.waitForFunction(() => [...CSS.highlights.values()].some(({ size }) => size > 0), { timeout: 20_000 });
}
