/** The stores' tiles: the name, what it does, and of the extension itself a line of a marked article or a card. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "puppeteer-core";
import { hostName } from "../../src/page/card-host-name.js";
import { closedRect } from "../support/closed-root.js";
import type { Launched } from "../support/launch.js";
import { hoverText, leave, type Rect, rangeRect } from "../support/pointer.js";
import { cardStill, type Place, shoot } from "./card-shots.js";
import { pause } from "./looks.js";

/** So sharp are the parts of a tile that come from a page, in pixels for one of the page's. */
const SHARPNESS = 2;
/** So much of the page the small tile shows: one line, and nothing of the next. */
const LINE = { width: 440, height: 44 };

/** What the tiles show. */
export interface TileWords {
  /** What they say of the extension. */
  readonly claim: string;
  /** A line of the article that holds a name, by its first words. */
  readonly line: string;
  /** The name whose card is shown. */
  readonly card: Place;
}

/** Makes both tiles from an open article: the small one with a line of it, the large one with a card. */
export async function shootTiles(launched: Launched, article: Page, words: TileWords, path: (size: string) => string): Promise<void> {
  const card = await pictureOfCard(article, words.card);
  const line = await pictureOfLine(article, words.line);
  await shootTile(
    launched,
    { width: 440, height: 280 },
    path("440x280"),
    `body { grid-template-rows: 1fr ${LINE.height}px }
     main { padding: 10px 28px 0; grid-template-columns: 56px 1fr; column-gap: 18px }
     main p { grid-column: 1 / -1; margin-top: 16px; font-size: 17px }
     .icon { width: 56px; border-radius: 13px } h1 { font-size: 31px }
     .line { width: ${LINE.width}px; height: ${LINE.height}px }`,
    `<main>${icon()}<h1>Export Control Lens</h1><p>${words.claim}</p></main><img class="line" src="${line}">`,
  );
  await shootTile(
    launched,
    { width: 1400, height: 560 },
    path("1400x560"),
    `body { grid-template-columns: 1fr 570px; align-items: center; padding: 0 72px; column-gap: 64px }
     main { row-gap: 26px } .icon { width: 112px; border-radius: 26px } h1 { font-size: 62px } main p { font-size: 31px }
     .card { width: 570px; border-radius: 17px; box-shadow: 0 20px 60px rgb(10 14 40 / 0.45) }`,
    `<main>${icon()}<h1>Export Control Lens</h1><p>${words.claim}</p></main><img class="card" src="${card}">`,
  );
}

function icon(): string {
  const svg = readFileSync(resolve(import.meta.dirname, "../../src/assets/icon/icon.svg")).toString("base64");
  return `<img class="icon" src="data:image/svg+xml;base64,${svg}">`;
}

async function shootTile(launched: Launched, size: { width: number; height: number }, path: string, style: string, body: string): Promise<void> {
  const page = await launched.newPage();
  await page.setViewport(size);
  await page.setContent(`<style>
    body { margin: 0; height: ${size.height}px; box-sizing: border-box; display: grid; overflow: hidden; color: #fff;
      background: linear-gradient(135deg, #2c3a9e, #3b4cc0); font: 16px/1.4 "Helvetica Neue", Arial, sans-serif }
    main { display: grid; align-items: center; align-content: center }
    h1 { margin: 0; line-height: 1.1; letter-spacing: -0.01em } main p { margin: 0; color: #dfe3ff; text-wrap: balance }
    .icon { outline: 1px solid rgb(255 255 255 / 0.35) }
    ${style}</style>${body}`);
  await shoot(page, path);
  await page.close();
}

/** A line of the article, marks and all. */
async function pictureOfLine(article: Page, text: string): Promise<string> {
  await leave(article);
  await pause(900);
  const top = (await rangeRect(article, text))?.y ?? 0;
  await article.evaluate((by: number) => scrollBy({ top: by, behavior: "instant" }), top - LINE.height);
  await pause(600);
  const place = await rangeRect(article, text);
  if (!place) throw new Error(`"${text}" is not on the page`);
  return picture(article, { ...LINE, x: place.x - 28, y: place.y + place.height / 2 - LINE.height / 2 });
}

/** The card as it lies on the page. */
async function pictureOfCard(article: Page, { text, nth = 0 }: Place): Promise<string> {
  await hoverText(article, text, nth);
  await cardStill(article, text);
  const rect = await closedRect(article, hostName, ".ecl-card");
  if (!rect) throw new Error(`no card came for "${text}"`);
  return picture(article, rect);
}

async function picture(page: Page, { x, y, width, height }: Rect): Promise<string> {
  const clip = { x, y: y + (await page.evaluate(() => scrollY)), width, height };
  return `data:image/png;base64,${await page.screenshot({ encoding: "base64", captureBeyondViewport: false, clip })}`;
}

/** The size of window in which an article is shown for tiles. */
export const tileScreen = { width: 1280, height: 800, deviceScaleFactor: SHARPNESS };
