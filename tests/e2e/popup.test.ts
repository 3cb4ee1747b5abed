import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { grantActiveTab } from "../support/extension-action";
import { browsers, openStage, otherHost, type Stage } from "./stage";

const search = "input[type=search]";
const options = "[role=option]";

/** Types a query afresh and gives the text of the results. */
async function results(popup: Page, query: string): Promise<string[]> {
  await popup.focus(search);
  await popup.keyboard.down("Control");
  await popup.keyboard.press("a");
  await popup.keyboard.up("Control");
  await popup.keyboard.type(query);
  await popup.waitForFunction((asked) => document.querySelector<HTMLInputElement>("input[type=search]")?.value === asked, {}, query);
  await popup.waitForSelector(options);
  return popup.evaluate((selector) => [...document.querySelectorAll<HTMLElement>(selector)].map((option) => option.innerText), options);
}

describe.each(browsers)("the popup in %s", (kind) => {
  let stage: Stage;
  let page: Page;
  let popup: Page;
  beforeAll(async () => {
    stage = await openStage(kind);
    page = await stage.open("/bill");
    popup = await stage.popup(page);
    await popup.waitForSelector(search);
  });
  afterAll(() => stage?.close());

  test("has the focus in its search box", async () => {
    expect(await popup.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("search");
  });

  test.each([
    ["Nvida", "Nvidia"],
    ["实体清单", "Entity List"],
    ["實體清單", "Entity List"],
    ["FDPR", "Foreign direct product rule"],
    ["HR 8315", "ENFORCE Act"],
    ["ENFROCE", "ENFORCE Act"],
    ["shitiqingdan", "Entity List"],
    ["88 FR 73458", "October 2023"],
  ])("finds %s", async (query, name) => {
    expect((await results(popup, query))[0]).toContain(name);
  });

  test("arrow keys and Enter open a card in it, and going back keeps the query", async () => {
    await results(popup, "Entity List");
    await popup.keyboard.press("ArrowDown");
    await popup.keyboard.press("ArrowUp");
    await popup.keyboard.press("Enter");
    await popup.waitForFunction(() => document.querySelector("h2")?.textContent === "Entity List");
    await popup.keyboard.press("Escape");
    await popup.waitForSelector(options);
    expect(await popup.$eval(search, (input) => (input as HTMLInputElement).value)).toBe("Entity List");
  });

  test("lists the names of the page and brings each into view, one after the other", async () => {
    const list = await stage.popup(page);
    await list.waitForFunction(() => [...document.querySelectorAll("button")].some((button) => button.textContent?.includes("Huawei")));
    const press = () =>
      list.evaluate(() => [...document.querySelectorAll("button")].find((button) => button.textContent?.includes("Huawei"))?.click());
    const lastTop = () => page.evaluate(() => document.querySelector("#last")?.getBoundingClientRect().top ?? -1);
    expect(await lastTop()).toBeGreaterThan(900);
    await press();
    await press();
    await expect.poll(lastTop, { timeout: 5000 }).toBeLessThan(900);
    await list.close();
  });

  test("speaks Chinese when it is told to", async () => {
    await popup.evaluate(() => document.querySelector<HTMLElement>("button[lang='zh-Hans']")?.click());
    expect((await results(popup, "ENFORCE"))[0]).toContain("ENFORCE法案");
    await popup.evaluate(() => document.querySelector<HTMLElement>("button[lang='en']")?.click());
  });

  test("on a site that is not on the list says so, and annotates the page once when asked", async () => {
    const foreign = await stage.open("/bill", { host: otherHost, marks: false });
    expect(await foreign.evaluate(() => CSS.highlights.size)).toBe(0);
    // The reader's click on the button in the toolbar is what grants the tab.
    await grantActiveTab(stage, foreign);
    const over = await stage.popup(foreign);
    await over.waitForFunction(() => document.body.innerText.includes("Annotate this page once"));
    expect(await over.evaluate(() => document.body.innerText)).toContain("Always on this site");
    await over.evaluate(() => [...document.querySelectorAll("button")].find((button) => button.textContent?.includes("once"))?.click());
    // A real popup leaves its tab in view; a tab that is hidden is not read before it is shown.
    await foreign.bringToFront();
    await foreign.waitForFunction(() => [...CSS.highlights.values()].some((h) => h.size > 0), { timeout: 20_000 });
  });
});
