import type { Page } from "puppeteer-core";
import { afterEach, describe, expect, test } from "vitest";
import { stopBackground } from "../support/background";
import { openExtensionPage } from "../support/extension-page";
import { developerMode } from "../support/extension-settings";
import { hoverText, leave } from "../support/pointer";
import { listenIn, livingArticle, openCard, paintedTexts, waitForMarks } from "./living-page";
import { browsers, cardHeading, cardHost, newsHost, openStage, type Stage } from "./stage";

/** The extension comes, goes and fails while pages are open. */
describe.each(browsers)("in %s", (kind) => {
  let stage: Stage | undefined;
  afterEach(() => stage?.close());

  async function open(): Promise<{ stage: Stage; page: Page }> {
    stage = await openStage(kind, {}, { "*/living": livingArticle });
    const page = await stage.open("/living");
    await waitForMarks(page, ["Nvidia", "Huawei"]);
    return { stage, page };
  }

  test("an extension that is removed leaves no mark that shows once the reader is back, and no card (Firefox ends its scripts before they could close one)", async () => {
    const { stage, page } = await open();
    if (kind === "chromium") await openCard(page, "Nvidia");
    await stage.browser.uninstallExtension(stage.extensionId);
    await leave(page);
    await page.bringToFront();
    const gone = () =>
      page.evaluate((host) => {
        const p = document.querySelector("article p") as Element;
        const drawn = ["measure", "company", "agency"].some(
          (name) => getComputedStyle(p, `::highlight(export-control-lens-${name})`).textDecorationLine === "underline",
        );
        const marks = [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0);
        return { shows: drawn && marks > 0, hosts: document.querySelectorAll(host).length };
      }, cardHost);
    for (let i = 0; i < 20; i++) {
      await page.evaluate(() => dispatchEvent(new Event("focus")));
      const now = await gone();
      if (!now.shows && now.hosts === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    expect(await gone()).toEqual({ shows: false, hosts: 0 });
  });

  test("an extension that is started anew, as by an update, takes its old marks and card off an open page once the reader is back (Firefox puts the new ones there at once, Chromium when the page is loaded again)", async () => {
    const { stage, page } = await open();
    const said = listenIn(page);
    if (kind === "chromium") {
      await developerMode(stage);
      await openCard(page, "Nvidia");
    }
    const own = await openExtensionPage(stage, "popup.html");
    await own.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 1000)); // the browser closes the extension's own tabs first
    await page.bringToFront();
    await leave(page);
    if (kind === "chromium") {
      await expect
        .poll(
          async () => {
            await page.evaluate(() => dispatchEvent(new Event("focus")));
            return [await paintedTexts(page), await page.evaluate((host) => document.querySelectorAll(host).length, cardHost)];
          },
          { timeout: 8000 },
        )
        .toEqual([[], 0]);
      await page.evaluate(() => document.querySelector("article")?.append("Nvidia and ASML"));
      await hoverText(page, "Huawei");
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect([await cardHeading(page), await paintedTexts(page)]).toEqual([undefined, []]);
      await page.reload();
    }
    await waitForMarks(page, ["Nvidia", "Huawei"]);
    await openCard(page, "Nvidia");
    expect((await paintedTexts(page)).filter((text) => text === "Huawei")).toHaveLength(1);
    expect(said).toEqual([]);
  });

  test("the card script is asked for once, however often the page's count of cards changes, and comes once (where it comes, Firefox shows no test)", async () => {
    stage = await openStage(kind, {}, { "*/living": livingArticle });
    const own = await openExtensionPage(stage, "popup.html");
    await own.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(globalThis, { heard });
      chrome.runtime.onMessage.addListener((message: { type?: unknown }) => {
        if (message.type === "page") heard.push(message);
      });
    });
    const heard = () => own.evaluate(() => (globalThis as unknown as { heard: { cards: number; wantsCard: boolean }[] }).heard);
    const page = await stage.newPage();
    const compiled = kind === "chromium" ? await compiledScripts(page) : undefined;
    await page.goto(stage.site.url(newsHost, "/living"));
    await waitForMarks(page, ["Nvidia", "Huawei"]);
    for (const name of ["ASML", "SMIC", "TSMC", "Micron"]) {
      await page.evaluate((text) => document.querySelector("article p")?.append(` ${text},`), name);
      await waitForMarks(page, [name]);
    }
    await openCard(page, "Nvidia");
    const messages = await heard();
    expect(new Set(messages.map(({ cards }) => cards)).size).toBeGreaterThan(4);
    expect(messages.filter(({ wantsCard }) => wantsCard)).toHaveLength(1);
    if (compiled) expect(compiled().filter((script) => script === "card.js" || script === "listed.js")).toEqual(["card.js", "listed.js"]);
  });

  test("a card opens although the background was put to sleep just before", async () => {
    const { stage, page } = await open();
    await openCard(page, "Nvidia");
    await leave(page);
    await stopBackground(stage);
    await openCard(page, "Huawei");
  });

  test("a background that is stopped at any moment (a service worker, in Firefox an event page) costs a page neither its marks nor its card", async () => {
    stage = await openStage(kind, {}, { "*/living": livingArticle });
    for (const moment of [0, 40, 80, 120, 180, 260, 360, 500]) {
      await stopBackground(stage);
      const page = await stage.newPage();
      const said = listenIn(page);
      const loaded = page.goto(stage.site.url(newsHost, "/living"));
      if (moment % 80 === 0) await loaded;
      await new Promise((resolve) => setTimeout(resolve, moment));
      await stopBackground(stage);
      await loaded;
      await waitForMarks(page, ["Nvidia", "Huawei"]);
      await stopBackground(stage);
      await openCard(page, "Nvidia");
      expect(said).toEqual([]);
      await page.close();
    }
  });

  test.each([
    ["nonsense", 17],
    ["lists of nonsense", { version: "x", kindsOff: 4, namesOff: [{}], sitesOff: { a: 1 }, density: [], markStyle: null, palette: 9 }],
    ["what a later version wrote", { version: 999, density: "telepathy", sitesOff: [], kindsOff: [], somethingNew: { deep: [1, 2, 3] } }],
  ])("settings that hold %s hinder neither marks nor card", async (_, stored) => {
    stage = await openStage(kind, {}, { "*/living": livingArticle });
    const own = await openExtensionPage(stage, "popup.html");
    await own.evaluate((value) => chrome.storage.local.set({ settings: value, terms: value }), stored);
    const page = await stage.open("/living");
    await waitForMarks(page, ["Nvidia", "Huawei"]);
    await openCard(page, "Nvidia");
    expect(await paintedTexts(page)).toContain("Nvidia");
  });
});

/** The extension's scripts that Chromium compiles for a page from now on, by their names. */
async function compiledScripts(page: Page): Promise<() => string[]> {
  const names: string[] = [];
  const session = await page.createCDPSession();
  session.on("Debugger.scriptParsed", ({ url }) => {
    if (url.startsWith("chrome-extension://")) names.push(url.replace(/^.*\//, ""));
  });
  await session.send("Debugger.enable");
  return () => names;
}
