import axe from "axe-core";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openExtensionPage } from "../support/extension-page";
import { inFirefoxWindow } from "../support/firefox-window";
import { browsers, openStage, otherHost, type Stage } from "./stage";

/** More names than a panel has room for. */
const manyNames =
  "SMIC, YMTC, CXMT, Cambricon, Biren, Moore Threads, Hygon, Sugon, Inspur, SenseTime, Megvii, iFlytek, Hikvision, Dahua, DJI, Tencent, Alibaba, Baidu, ByteDance, TSMC, ASML, Tokyo Electron, Lam Research, KLA, Samsung, SK Hynix, Micron, Intel, Qualcomm, Broadcom, Anthropic, Microsoft, Oracle, Xi Jinping, Donald Trump, Joe Biden, Gina Raimondo, Howard Lutnick, Jensen Huang and Lisa Su spoke of the AI chip export controls of the Bureau of Industry and Security.";

/** Opens the panel as a page of its own: kept to the tab of a page, or following whatever comes to the front. */
async function openPanel(stage: Stage, over?: Page): Promise<Page> {
  if (!over) return openExtensionPage(stage, "sidepanel.html");
  const popup = await stage.popup(over);
  const tab = await popup.evaluate(() => location.search);
  await popup.close();
  return openExtensionPage(stage, `sidepanel.html${tab}`);
}

const names = (panel: Page) =>
  panel.evaluate(() => [...document.querySelectorAll(".ecl-names .ecl-entry__name")].map((name) => name.textContent ?? ""));
const says = (panel: Page, words: string) => panel.waitForFunction((text) => document.body.innerText.includes(text), { polling: 100 }, words);
/** What the focus is on, by its row and its words. */
const focused = (panel: Page) =>
  panel.evaluate(() => ({
    row: document.activeElement?.closest("[data-row]")?.getAttribute("data-row"),
    number: Number(document.activeElement?.closest("[role=row]")?.getAttribute("aria-rowindex") ?? 0),
    inView: (document.activeElement?.getBoundingClientRect().bottom ?? 1e6) <= innerHeight,
  }));

async function faults(panel: Page): Promise<string[]> {
  await panel.evaluate(axe.source);
  return panel.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document);
    return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" ")}`);
  });
}

describe.each(browsers)("the side panel in %s", (kind) => {
  let stage: Stage;
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    stage = await openStage(kind);
    page = await stage.open("/bill");
    panel = await openPanel(stage, page);
    await panel.waitForSelector(".ecl-names .ecl-row");
  });
  afterAll(() => stage?.close());

  test("lists the names of the article in the order of the text, with its title and day", async () => {
    expect((await names(panel)).slice(0, 4)).toEqual(["U.S. House of Representatives", "ENFORCE Act", "Bureau of Industry and Security", "OpenAI"]);
    await says(panel, "Published 9 May 2024");
    expect(await panel.$eval("h1", (title) => title.textContent)).toBe("A test page");
  });

  test("each click on a name leads to its next place in the text", async () => {
    const lastTop = () => page.evaluate(() => document.querySelector("#last")?.getBoundingClientRect().top ?? -1);
    expect(await lastTop()).toBeGreaterThan(900);
    for (let i = 0; i < 2; i++) await panel.evaluate(() => document.querySelector<HTMLElement>("[data-row=huawei] [data-side=text]")?.click());
    await expect.poll(lastTop, { timeout: 5000 }).toBeLessThan(900);
    await says(panel, "2 of 2");
  });

  test("draws the measures with the article's day, and tells the same in a table", async () => {
    expect(await panel.$eval(".ecl-plot__daylabel", (label) => label.textContent)).toBe("This article, 9 May 2024");
    await panel.waitForSelector(".ecl-plot__article");
    await panel.waitForFunction(() =>
      document.querySelector("[data-plotted=enforce-act] .ecl-unseen")?.textContent?.includes("8 May 2024: Proposed"),
    );
    await panel.locator(".ecl-measures .ecl-choice__one:last-child").click();
    await says(panel, "On 9 May 2024");
    expect(await panel.$$eval("tbody tr", (rows) => rows.map((row) => (row as HTMLElement).innerText).join())).toContain("Proposed");
    await panel.locator(".ecl-measures .ecl-choice__one:first-child").click();
  });

  test("by keyboard alone: filter, into the list, open the card, back to the row", async () => {
    await panel.bringToFront();
    await panel.focus("input[type=search]");
    await panel.keyboard.type("huaw");
    await panel.waitForFunction(() => document.querySelectorAll(".ecl-names .ecl-row").length === 1);
    await panel.keyboard.press("ArrowDown");
    await panel.keyboard.press("ArrowRight");
    await panel.keyboard.press("Enter");
    await panel.waitForFunction(() => document.querySelector("h2")?.textContent === "Huawei");
    await panel.keyboard.press("Escape");
    await panel.waitForSelector(".ecl-names .ecl-row");
    await expect.poll(async () => (await focused(panel)).row).toBe("huawei");
    await panel.keyboard.press("ArrowUp");
    await panel.keyboard.press("Escape");
    await panel.waitForFunction(() => document.querySelectorAll(".ecl-names .ecl-row").length > 5);
  });

  test.each(["light", "dark"])("holds up against axe in every language, %s", async (theme) => {
    for (const language of ["en", "zh-Hans", "zh-Hant"]) {
      await panel.evaluate((tag) => document.querySelector<HTMLElement>(`.ecl-panel__foot button[lang=${tag}]`)?.click(), language);
      await panel.evaluate((to) => document.querySelector(".ecl-panel")?.setAttribute("data-theme", to), theme);
      expect(await faults(panel)).toEqual([]);
    }
    const choose = (which: string) =>
      panel.evaluate((child) => {
        for (const choice of document.querySelectorAll<HTMLElement>(`.ecl-choice__one:${child}`)) choice.click();
      }, which);
    await choose("last-child");
    await panel.waitForSelector("tbody tr");
    expect(await faults(panel)).toEqual([]);
    await choose("first-child");
    await panel.evaluate(() => document.querySelector<HTMLElement>(".ecl-panel__foot button[lang=en]")?.click());
    await says(panel, "In the text");
  });

  test("names that the page gets later join the list, of which only a part stands in the document", async () => {
    const before = (await names(panel)).length;
    // A page that is hidden is not read before it is shown.
    await page.bringToFront();
    await page.evaluate(
      (text) => document.querySelector("article")?.append(Object.assign(document.createElement("p"), { textContent: text })),
      manyNames,
    );
    const count = () => panel.evaluate(() => Number(document.querySelector(".ecl-names")?.getAttribute("aria-rowcount") ?? 0));
    await expect.poll(count, { timeout: 10_000 }).toBeGreaterThan(before + 25);
    await panel.bringToFront();
    await panel.setViewport({ width: 360, height: 600 });
    await expect.poll(async () => (await names(panel)).length).toBeLessThan(await count());
    await panel.focus("input[type=search]");
    await panel.keyboard.press("ArrowDown");
    await panel.keyboard.press("End");
    await expect.poll(() => focused(panel)).toMatchObject({ number: await count(), inView: true });
    await panel.keyboard.press("Home");
    await expect.poll(() => focused(panel)).toMatchObject({ row: "house-of-representatives", number: 1, inView: true });
  });

  test("follows the tab in front and each navigation, and says plainly where there is nothing", async () => {
    const following = await openPanel(stage);
    const unread = "This page is not read";
    await says(following, unread); // it stands in a tab itself
    const hant = await stage.open("/hant");
    await following.waitForFunction(() => document.querySelector(".ecl-panel__title")?.getAttribute("lang") === "zh-Hant", { polling: 100 });
    await page.bringToFront();
    await following.waitForFunction(() => document.querySelector(".ecl-panel__title")?.getAttribute("lang") === "en", { polling: 100 });
    await page.goto(stage.site.url("sample-page.apnews.com", "/phones"));
    await says(following, "No names from this story on this page");
    await page.goto(stage.site.url(otherHost, "/bill"));
    await says(following, unread);
    await page.goto(stage.site.url("sample-page.apnews.com", "/bill"));
    await says(following, "ENFORCE Act");
    await hant.close();
    await following.close();
  });

  test("opens from the popup's button", async () => {
    const popup = await stage.popup(page);
    await popup.bringToFront();
    await popup.locator(".ecl-popup__foot button.ecl-popup__way").click();
    if (kind === "firefox") {
      await inFirefoxWindow(
        stage.browser,
        `async (id) => {
          for (let i = 0; i < 50; i++) {
            if (SidebarController.isOpen && SidebarController.currentID.includes(id.replace(/[^a-z0-9]/gi, "_"))) return SidebarController.hide();
            await new Promise((resolve) => setTimeout(resolve, 100));
          }
          throw new Error("the sidebar shows " + SidebarController.currentID);
        }`,
        stage.extensionId,
      );
    } else {
      const panels = () =>
        panel.evaluate(async () => (await chrome.runtime.getContexts({ contextTypes: [chrome.runtime.ContextType.SIDE_PANEL] })).length);
      await expect.poll(panels, { timeout: 10_000 }).toBe(1);
      // The browser's own panel, not a page of ours in a tab: it shows what is in front.
      await page.bringToFront();
      const target = await stage.browser.waitForTarget((found) => found.url() === stage.extensionUrl("sidepanel.html"), { timeout: 10_000 });
      const real = await target.asPage();
      await real.waitForFunction(() => document.querySelector("[data-row=enforce-act]"), { polling: 100 });
    }
  });
});
