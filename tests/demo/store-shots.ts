/**
 * `npm run store`: the pictures for the stores, from the built extension on the sample pages, in .output/store. In three languages
 * an article with a card open, the popup's search over it, and the atlas, each 1280 by 800; and a small and a large tile.
 */
import { mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "puppeteer-core";
import { samplePage, samplePageRoutes } from "../pages/index.js";
import { openExtensionPage } from "../support/extension-page.js";
import { type Launched, launch } from "../support/launch.js";
import { type Site, startSite } from "../support/site.js";
import { type Place, shoot, shootCard } from "./card-shots.js";
import { openDesk } from "./listing.js";
import { pause } from "./looks.js";
import { shootTiles, type TileWords, tileScreen } from "./store-tiles.js";

const output = resolve(import.meta.dirname, "../../.output");
const folder = join(output, "store");

const screen = { width: 1280, height: 800, deviceScaleFactor: 1 };
/** As many pixels, with everything in them a quarter larger: the popup is small. */
const nearScreen = { width: 1024, height: 640, deviceScaleFactor: 1.25 };
/** As popup.css has it. */
const popupSize = { width: 380, height: 580 };

interface Scene {
  readonly language: "en" | "zh-Hans" | "zh-Hant";
  /** What the browser says it speaks: own pages follow it. */
  readonly browser: string;
  readonly file: string;
  readonly place: Place;
  readonly query: string;
  readonly tiles?: TileWords;
}

const scenes: readonly Scene[] = [
  {
    language: "en",
    browser: "en-US",
    file: "wire-en.html",
    place: { text: "ENFORCE Act" },
    query: "Nvida",
    tiles: {
      claim: "The names in export-control news, explained where you read them.",
      line: "It would amend",
      card: { text: "ENFORCE Act" },
    },
  },
  { language: "zh-Hans", browser: "zh-CN", file: "finance-zh-hans.html", place: { text: "不可靠实体清单" }, query: "shitiqingdan" },
  { language: "zh-Hant", browser: "zh-TW", file: "tech-zh-hant.html", place: { text: "H200", nth: 2 }, query: "輝達" },
];

/** An article of a scene, once its names are marked. */
async function openArticle(launched: Launched, site: Site, { file }: Scene, viewport: typeof screen): Promise<Page> {
  const desk = await openDesk(launched);
  const { host, path } = samplePage(file);
  const page = await launched.newPage();
  await page.setViewport(viewport);
  const tab = await desk.newestTab();
  let marked = false;
  // A page that comes in the moment in which the extension is installed does not get its scripts; the next visit does.
  for (let visit = 0; visit < 3 && !marked; visit++) {
    await page.goto(site.url(host, path));
    marked = ((await desk.list(tab))?.cards.length ?? 0) > 0;
  }
  await desk.close();
  if (!marked) throw new Error(`${file} has no marks`);
  await page.bringToFront();
  await pause(600);
  return page;
}

/** The search as a reader sees it: the popup over the article, where the browser's button has it. */
async function shootSearch(launched: Launched, site: Site, scene: Scene) {
  const { language, query } = scene;
  const article = await openArticle(launched, site, scene, nearScreen);
  const behind = await article.screenshot({ encoding: "base64" });
  await article.close();
  const popup = await openExtensionPage(launched, "popup.html");
  await popup.setViewport({ ...popupSize, deviceScaleFactor: nearScreen.deviceScaleFactor });
  await popup.locator(`button[aria-pressed][lang="${language}"]`).click();
  await popup.locator('input[type="search"]').click();
  await popup.keyboard.type(query);
  await pause(500);
  const image = await popup.screenshot({ encoding: "base64" });
  await popup.close();
  const page = await launched.newPage();
  await page.setViewport(nearScreen);
  await page.setContent(`<style>
    body { margin: 0; height: ${nearScreen.height}px; background: url("data:image/png;base64,${behind}") 0 0 / ${nearScreen.width}px ${nearScreen.height}px }
    img { position: absolute; right: 24px; top: 16px; width: ${popupSize.width}px; height: ${popupSize.height}px; border-radius: 10px;
      box-shadow: 0 0 0 1px rgb(128 132 150 / 0.35), 0 16px 48px rgb(10 14 30 / 0.35) }</style><img src="data:image/png;base64,${image}">`);
  await shoot(page, join(folder, `${language}-2-search.png`));
  await page.close();
}

async function shootAtlas(launched: Launched, { language }: Scene): Promise<void> {
  const atlas = await openExtensionPage(launched, "atlas.html");
  await atlas.setViewport(screen);
  await atlas.waitForSelector("svg", { timeout: 20_000 });
  await pause(800);
  await shoot(atlas, join(folder, `${language}-3-atlas.png`));
  await atlas.close();
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const site = await startSite(samplePageRoutes);
try {
  for (const scene of scenes) {
    const launched = await launch("chromium", { extension: join(output, "chrome-mv3"), site, viewport: screen, lang: scene.browser });
    try {
      // The welcome page comes some time after the installation; later than the article's, its tab would be taken for the article's.
      const welcome = await launched.browser.waitForTarget((target) => target.url() === launched.extensionUrl("welcome.html"));
      await (await welcome.page())?.close();
      const article = await openArticle(launched, site, scene, screen);
      await shootCard(article, scene.place, join(folder, `${scene.language}-1-article.png`));
      await article.close();
      await shootSearch(launched, site, scene);
      await shootAtlas(launched, scene);
      if (scene.tiles === undefined) continue;
      await shootTiles(launched, await openArticle(launched, site, scene, tileScreen), scene.tiles, (size) => join(folder, `tile-${size}.png`));
    } finally {
      await launched.close();
    }
  }
  console.log(`Pictures for the stores are in ${folder}`);
} finally {
  await site.close();
}
