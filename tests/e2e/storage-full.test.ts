import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clickInClosedRoot } from "../support/closed-root";
import { openExtensionPage } from "../support/extension-page";
import { leave } from "../support/pointer";
import { listenIn, livingArticle, openCard, paintedTexts, waitForMarks } from "./living-page";
import { cardHost, cardText, openStage, type Stage } from "./stage";

const full = "could not store this";

/** Fills what the browser gives the extension, to the last bytes. */
const fill = (own: Page) =>
  own.evaluate(async () => {
    let size = 5_000_000;
    for (let i = 0; size > 0; i++)
      try {
        await chrome.storage.local.set({ [`filler-${i}`]: "x".repeat(size) });
      } catch {
        size = Math.floor(size / 2);
      }
  });
const stored = (own: Page) => own.evaluate(async () => (await chrome.storage.local.get(["settings", "recent-cards"])) as Record<string, unknown>);

/** Chromium only: what Firefox gives an extension is a share of the disk. */
describe("with no room left in its storage, in Chromium (Firefox's is as large as the disk)", () => {
  let stage: Stage;
  let page: Page;
  let own: Page;
  let said: string[];
  let before: Record<string, unknown>;
  beforeAll(async () => {
    stage = await openStage("chromium", {}, { "*/living": livingArticle });
    own = await openExtensionPage(stage, "popup.html");
    await own.evaluate((old) => chrome.storage.local.set({ settings: old, "recent-cards": { version: 1, ids: ["bis"] } }), {
      version: 2,
      cardLanguage: "page",
      density: "every",
      everywhere: false,
      kindsOff: [],
      namesOff: ["smic"],
      sitesOff: [],
    });
    before = await stored(own);
    await fill(own);
    page = await stage.newPage();
    said = listenIn(page);
    await page.goto(stage.site.url("sample-page.apnews.com", "/living"));
    await waitForMarks(page, ["Nvidia", "Huawei"]);
  });
  afterAll(() => stage?.close());

  test("pages are marked and cards open", async () => {
    await openCard(page, "Nvidia");
    expect(said).toEqual([]);
  });

  test("a name switched off on its card is said not to be, and stays marked", async () => {
    await new Promise((resolve) => setTimeout(resolve, 300)); // a card takes no click in its first moment
    await clickInClosedRoot(page, cardHost, "button[aria-label='Not here']");
    await clickInClosedRoot(page, cardHost, ".ecl-not-here__choice");
    await expect.poll(() => cardText(page), { timeout: 5000 }).toContain(full);
    await leave(page);
    expect(await paintedTexts(page)).toContain("Nvidia");
    expect(said).toEqual([]);
  });

  test("the popup opens a card all the same, and says of a setting that it was not kept", async () => {
    const popup = await stage.popup(page);
    await popup.waitForSelector(".ecl-site__density");
    await popup.select(".ecl-site__density", "page");
    await popup.waitForFunction((words) => document.querySelector(".ecl-unstored")?.textContent?.includes(words), {}, full);
    expect(await popup.$eval(".ecl-site__density", (select) => (select as HTMLSelectElement).value)).toBe("every");
    await popup.type("input[type=search]", "Huawei");
    await popup.waitForSelector(".ecl-results [role=option], .ecl-results button");
    await popup.keyboard.press("Enter");
    await popup.waitForFunction(() => document.querySelector("h2")?.textContent?.includes("Huawei"));
  });

  test("the settings page says that a change did not work", async () => {
    const options = await openExtensionPage(stage, "options.html");
    await options.waitForSelector("select, input[type=radio]");
    await options.evaluate(() => {
      const other = [...document.querySelectorAll<HTMLInputElement>("input[type=radio]")].find((radio) => !radio.checked);
      other?.click();
    });
    await options.waitForFunction(() => document.querySelector(".ecl-options__trouble")?.textContent);
  });

  test("nothing that was stored before is lost", async () => expect(await stored(own)).toEqual(before));
});
