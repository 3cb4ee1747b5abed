import axe from "axe-core";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { defaultSettings } from "../../src/settings/schema";
import { openExtensionPage } from "../support/extension-page";
import { hoverText, leave } from "../support/pointer";
import { browsers, cardText, openStage, type Stage, waitForCard } from "./stage";

/** What axe finds on a page with real layout and colours. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof import("axe-core") }).axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

describe.each(browsers)("the welcome page in %s", (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(kind);
  });
  afterAll(() => stage?.close());

  test("opens when the extension is installed", async () => {
    const own = await openExtensionPage(stage, "popup.html");
    await expect
      .poll(() => own.evaluate(async () => (await chrome.tabs.query({})).map(({ url }) => url ?? "")), { timeout: 8000 })
      .toContainEqual(stage.extensionUrl("welcome.html"));
    await own.close();
  });

  test("has a live sentence: resting on a name opens the real card, also from the keyboard's button", async () => {
    const page = await openExtensionPage(stage, "welcome.html");
    await page.waitForFunction(() => [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0) >= 4, { timeout: 20_000 });
    await page.bringToFront();
    await hoverText(page, "ENFORCE Act");
    await waitForCard(page, "ENFORCE Act");
    expect(await cardText(page)).toMatch(/Proposed[\s\S]*Died/);
    await leave(page);
    await waitForCard(page, undefined);
    await page.evaluate(() => [...document.querySelectorAll("button")].find((one) => one.textContent === "Show the next card")?.click());
    await waitForCard(page, "Bureau of Industry and Security");
    await page.close();
  });

  test("speaks Chinese when told to, and its sentence with it", async () => {
    const page = await openExtensionPage(stage, "welcome.html");
    await page.waitForSelector("button[lang='zh-Hant']");
    await page.evaluate(() => document.querySelector<HTMLElement>("button[lang='zh-Hant']")?.click());
    await page.waitForFunction(() => document.body.innerText.includes("試一試"));
    // The new sentence is read a moment after it came.
    await page.waitForFunction(() =>
      [...CSS.highlights.values()].some((one) => [...one].some((range) => range.startContainer.textContent?.includes("工業"))),
    );
    await hoverText(page, "工業與安全局");
    await waitForCard(page, "美國商務部工業與安全局");
    await page.close();
  });
});

// Only Chromium's driver can give one page another colour scheme than the browser's.
describe.each(
  browsers.flatMap((kind) => (kind === "chromium" ? (["light", "dark"] as const) : (["light"] as const)).map((theme) => ({ kind, theme }))),
)("in $kind, $theme", ({ kind, theme }) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(kind, { colorScheme: theme });
  });
  afterAll(() => stage?.close());

  test.each(["en", "zh-Hans", "zh-Hant"])("settings and welcome hold up against axe, colours included: %s", async (interfaceLanguage) => {
    const own = await openExtensionPage(stage, "popup.html");
    for (const palette of ["standard", "distinct"]) {
      const settings = { ...defaultSettings, interfaceLanguage, palette, namesOff: ["nvidia"], sitesOff: ["example.org"] };
      const terms = [{ name: "Chip Watch", aliases: ["CW"], note: "A note.", link: "https://example.org/" }];
      await own.evaluate((stored) => chrome.storage.local.set(stored), { settings, terms: { version: 1, terms, pairs: "" } });
      for (const path of ["options.html", "welcome.html"]) {
        const page = await openExtensionPage(stage, path);
        if (kind === "chromium") await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
        await page.waitForFunction(
          (language, scheme) => {
            const view = document.querySelector(".ecl");
            return view?.getAttribute("lang") === language && view.getAttribute("data-theme") === scheme;
          },
          {},
          interfaceLanguage,
          theme,
        );
        expect([path, palette, await faults(page)]).toEqual([path, palette, []]);
        await page.close();
      }
    }
    await own.close();
  });
});
