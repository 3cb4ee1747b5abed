import axe from "axe-core";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openExtensionPage } from "../support/extension-page";
import { browsers, openStage, type Stage } from "./stage";

const search = "input[type=search]";
const options = "[role=option]";

/** What is typed, key by key, in place of what stands there. */
async function typeAfresh(popup: Page, query: string): Promise<void> {
  await popup.evaluate((selector) => document.querySelector<HTMLInputElement>(selector)?.select(), search);
  await popup.focus(search);
  await popup.keyboard.press("Backspace");
  await popup.keyboard.type(query);
}

const texts = (popup: Page, selector: string) => popup.$$eval(selector, (found) => found.map((element) => element.textContent));

/** The faults that axe finds, colours and contrast included. */
async function faults(popup: Page): Promise<string[]> {
  await popup.evaluate(axe.source);
  return popup.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document);
    return violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(" ")}`);
  });
}

describe.each(browsers)("searching from the keyboard in %s", (kind) => {
  let stage: Stage;
  let page: Page;
  let popup: Page;
  beforeAll(async () => {
    stage = await openStage(kind);
    page = await stage.open("/bill");
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    await popup?.close();
    await stage.forgetSettings();
    popup = await stage.popup(page);
    await popup.waitForSelector(".ecl-search__field");
  });

  const stored = (key: string) => popup.evaluate(async (name) => (await chrome.storage.local.get(name))[name] as unknown, key);

  test("the popup can be typed into as it comes; what was typed before the cards are there is kept and answered", async () => {
    const early = await openExtensionPage(stage, "popup.html");
    // A field has the focus with the first picture of its page, which a busy machine paints after the load.
    await early.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
    await early.keyboard.type("stqd");
    await early.waitForSelector(options);
    expect(await early.$eval(search, (input) => (input as HTMLInputElement).value)).toBe("stqd");
    expect((await texts(early, ".ecl-entry__name"))[0]).toBe("Entity List");
    await early.close();
  });

  test("results stand by kind, with the characters marked that pinyin sounds", async () => {
    await typeAfresh(popup, "shiti");
    await popup.waitForSelector(options);
    expect((await texts(popup, ".ecl-results__kind"))[0]).toBe("Measures");
    const first = await popup.$eval(`${options} .ecl-entry__beside`, (beside) => [beside.textContent, beside.querySelector(".ecl-hit")?.textContent]);
    expect(first).toEqual(["实体清单", "实体"]);
  });

  test("the rest of a long kind comes with Enter, and a card opens with Enter and closes with Escape", async () => {
    await typeAfresh(popup, "nvidia");
    await popup.waitForSelector(".ecl-row--more");
    const before = (await popup.$$(options)).length;
    const more = await popup.evaluate(() =>
      [...document.querySelectorAll("[role=option]")].findIndex((option) => option.classList.contains("ecl-row--more")),
    );
    for (let i = 0; i < more; i++) await popup.keyboard.press("ArrowDown");
    await popup.keyboard.press("Enter");
    await popup.waitForFunction((count) => document.querySelectorAll("[role=option]").length > count, {}, before);
    await popup.keyboard.press("Home");
    await popup.keyboard.press("Enter");
    await popup.waitForFunction(() => document.querySelector(".ecl-card h2")?.textContent === "Nvidia");
    await popup.keyboard.press("Escape");
    await popup.waitForSelector(options);
    expect(await popup.$eval(search, (input) => (input as HTMLInputElement).value)).toBe("nvidia");
  });

  test("cards opened lately are there the next time, and a store gone bad does no harm", async () => {
    await typeAfresh(popup, "卡脖子");
    await popup.waitForSelector(options);
    await popup.keyboard.press("Enter");
    await popup.waitForSelector(".ecl-card h2");
    await expect.poll(() => stored("recent-cards")).toEqual({ version: 1, ids: ["chokepoint"] });
    const again = await stage.popup(page);
    await again.waitForSelector(".ecl-recent");
    expect(await texts(again, ".ecl-recent .ecl-entry__name")).toEqual(["Chokepoint"]);
    await again.evaluate(() => chrome.storage.local.set({ "recent-cards": "junk" }));
    await again.close();
    const bad = await stage.popup(page);
    await bad.waitForSelector(".ecl-onpage");
    expect(await bad.$(".ecl-recent")).toBeNull();
    await bad.close();
  });

  test("the site is switched off and on again, and the popup says which", async () => {
    await popup.waitForSelector("[role=switch][aria-checked=true]");
    const toggle = () => popup.evaluate(() => document.querySelector<HTMLElement>("[role=switch]")?.click());
    await toggle();
    await popup.waitForSelector("[role=switch][aria-checked=false]");
    expect(await stored("settings")).toMatchObject({ sitesOff: ["sample-page.apnews.com"] });
    expect(await popup.evaluate(() => document.body.innerText)).toContain("Names are not marked on this site");
    await toggle();
    await popup.waitForSelector("[role=switch][aria-checked=true]");
    expect(await stored("settings")).toMatchObject({ sitesOff: [] });
    await popup.waitForSelector(".ecl-onpage");
  });

  test("a name is marked as often as is chosen, at once", async () => {
    const marks = () => page.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));
    // The names of the last paragraph stood before, in another one.
    await page.bringToFront();
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForFunction(() => {
      const last = document.querySelector("#last");
      return [...CSS.highlights.values()].some((highlight) => [...highlight].some((range) => last?.contains(range.startContainer)));
    });
    const paragraph = await marks();
    await popup.bringToFront();
    await popup.waitForSelector("select");
    await popup.select("select", "page");
    await page.bringToFront();
    await expect.poll(marks, { timeout: 5000 }).toBeLessThan(paragraph);
    await page.evaluate(() => scrollTo(0, 0));
    expect(await stored("settings")).toMatchObject({ density: "page" });
  });

  test("the atlas opens in a tab of its own, and the side panel has a button where there is one", async () => {
    const panels = await popup.evaluate(() => "sidePanel" in chrome || "sidebarAction" in chrome);
    expect((await texts(popup, "footer nav > *")).includes("Side panel")).toBe(panels);
    await popup.evaluate(() => document.querySelector<HTMLElement>("footer a[href$='atlas.html']")?.click());
    const addresses = () =>
      popup.evaluate(async () => (await chrome.tabs.query({})).map((tab) => (tab.pendingUrl || tab.url || "").replace(/^.*\//, "")));
    await expect.poll(addresses, { timeout: 5000 }).toContain("atlas.html");
    await popup.evaluate(async () => {
      for (const tab of await chrome.tabs.query({}))
        if ((tab.pendingUrl || tab.url)?.endsWith("atlas.html") && tab.id) await chrome.tabs.remove(tab.id);
    });
  });

  test.each(["en", "zh-Hans", "zh-Hant"])(
    "holds up against axe in %s, light and dark, with a list, with results, and switched off",
    async (language) => {
      await popup.waitForSelector(".ecl-onpage");
      await popup.evaluate((tag) => document.querySelector<HTMLElement>(`button[lang='${tag}']`)?.click(), language);
      // Only Chromium's driver gives one page another colour scheme than the browser's.
      for (const scheme of kind === "chromium" ? ["light", "dark"] : ["light"]) {
        if (kind === "chromium") await popup.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
        await typeAfresh(popup, "");
        await popup.waitForSelector(".ecl-onpage");
        expect(await faults(popup)).toEqual([]);
        await typeAfresh(popup, "shitiqingdan");
        await popup.waitForSelector(`${options} .ecl-hit`);
        expect(await faults(popup)).toEqual([]);
      }
      await typeAfresh(popup, "");
      await popup.evaluate(() => document.querySelector<HTMLElement>("[role=switch]")?.click());
      await popup.waitForSelector("[role=switch][aria-checked=false]");
      expect(await faults(popup)).toEqual([]);
    },
  );
});
