import axe from "axe-core";
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openExtensionPage } from "../support/extension-page";
import { browsers, openStage, type Stage } from "./stage";

const rows = ".ecl-timeplot__name";

describe.each(browsers)("the atlas in %s", (kind) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await openStage(kind);
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    await stage.forgetSettings();
  });
  afterEach(async () => {
    if (!page.isClosed()) await page.close();
  });

  /** Opens the atlas at an address. */
  async function open(hash: string, shown: string): Promise<void> {
    page = await openExtensionPage(stage, `atlas.html${hash}`);
    await page.waitForSelector(shown);
  }
  const hash = () => page.evaluate(() => location.hash);
  const text = (selector: string) => page.$eval(selector, (element) => element.textContent ?? "");
  const count = (selector: string) => page.$$eval(selector, (found) => found.length);
  const waitForHash = (part: string) => page.waitForFunction((wanted) => location.hash.includes(wanted), {}, part);

  test("draws all measures under the policy of our pages, without opening a card", async () => {
    await open("", rows);
    expect(await count(rows)).toBeGreaterThan(140);
    expect(await count(".ecl-timeplot__plot svg :is(path, circle, line)")).toBeGreaterThan(300);
    const fetched = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
    expect(fetched.filter((name) => name.includes("/dataset/cards/"))).toEqual([]);
    // What the policy refuses is told as an event; drawing anew must bring none.
    await page.evaluate(() => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective }) => document.body.setAttribute("data-refused", violatedDirective));
    });
    await page.click("button[aria-label='Closer']");
    await waitForHash("from=");
    expect(await page.evaluate(() => document.body.getAttribute("data-refused"))).toBeNull();
  });

  test("is narrowed by jurisdiction and standing, and by names that only the search knows", async () => {
    await open("#view=timeline", rows);
    await page.select("select[aria-label='Jurisdiction']", "cn");
    await page.waitForFunction(() => /^\d\d of \d+ measures$/.test(document.querySelector(".ecl-atlas__count")?.textContent ?? ""));
    const chinese = await count(rows);
    await page.select("select[aria-label='Standing']", "measure.wait");
    await page.waitForFunction((before, selector) => document.querySelectorAll(selector).length < before, {}, chinese, rows);
    expect(await hash()).toContain("place=cn");
    await open("#view=table", "td");
    await page.type("input[type=search]", "BIS");
    await page.waitForFunction(() => document.querySelector("tbody")?.textContent?.includes("Bureau of Industry and Security"));
  });

  test("zooms by key and by wheel, and shows all again", async () => {
    await open("#view=timeline", rows);
    await page.focus(`${rows}[tabindex='0']`);
    await page.keyboard.press("+");
    await waitForHash("from=");
    const once = await hash();
    const place = await page.$eval(".ecl-timeplot__plot", (plot) => {
      const { left, width } = plot.getBoundingClientRect();
      return { x: left + width * 0.7, y: 400 };
    });
    await page.mouse.move(place.x, place.y);
    await page.keyboard.down("Control");
    await page.mouse.wheel({ deltaY: -120 });
    await page.keyboard.up("Control");
    await page.waitForFunction((before) => location.hash !== before, {}, once);
    await page.evaluate(() => [...document.querySelectorAll("button")].find((button) => button.textContent === "2018 to today")?.click());
    await page.waitForFunction(() => !location.hash.includes("from="));
  });

  test("by keyboard alone a measure is found, its steps are told, its card opens and closes", async () => {
    await open("#view=timeline&group=place", rows);
    await page.focus(`${rows}[tabindex='0']`);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    const chosen = await page.evaluate(() => document.activeElement?.getAttribute("data-card"));
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => /\d{4}: /.test(document.querySelector(".ecl-timeplot__body [role=status]")?.textContent ?? ""));
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.localName === "h2");
    expect(await hash()).toContain(`card=${chosen}`);
    await page.keyboard.press("Escape");
    await page.waitForFunction((id) => document.activeElement?.getAttribute("data-card") === id, {}, chosen);
    expect(await count("aside")).toBe(0);
  });

  test("a step under the pointer says what it is, and a press opens its card", async () => {
    await open("#view=timeline&group=place&text=ENFORCE", "a[data-card='enforce-act']");
    const row = await page.$eval("a[data-card='enforce-act']", (link) => {
      const { top, height } = link.getBoundingClientRect();
      return top + height / 2;
    });
    const plot = await page.$eval(".ecl-timeplot__plot", (element) => {
      const { left, right } = element.getBoundingClientRect();
      return { left, right };
    });
    for (let x = plot.left + 300; x < plot.right && (await count(".ecl-timeplot__note")) === 0; x += 9) await page.mouse.move(x, row);
    expect(await text(".ecl-timeplot__note")).toMatch(/2024 Proposed/);
    await page.mouse.click(plot.left + 120, row);
    await page.waitForFunction(() => document.querySelector("aside h2")?.textContent === "ENFORCE Act");
  });

  test("a link leads to a card amid its relations; a name there puts its card into the middle, Back returns", async () => {
    await open("#card=enforce-act", ".ecl-web__centre");
    expect(await text(".ecl-web__centre h2")).toBe("ENFORCE Act");
    await page.waitForFunction(() => document.querySelector("aside h2")?.textContent === "ENFORCE Act");
    await page.click(".ecl-web a[data-card='ecra-2018']");
    await page.waitForFunction(() => document.querySelector(".ecl-web__centre h2")?.textContent?.includes("2018"));
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => document.querySelector(".ecl-web__centre h2")?.textContent === "ENFORCE Act");
  });

  test("a related card opens within the card beside, with the way back", async () => {
    await open("#view=table&card=enforce-act", "aside .ecl-relations");
    await page.evaluate(() => document.querySelector<HTMLElement>("aside .ecl-relations dd button")?.click());
    await page.waitForSelector("aside .ecl-card__back");
    expect(await hash()).not.toContain("card=enforce-act");
    await page.click("aside .ecl-card__back");
    await page.waitForFunction(() => document.querySelector("aside h2")?.textContent === "ENFORCE Act");
  });

  test("the table holds all cards with few rows in the page, and its keys reach the last", async () => {
    await open("#view=table", "tbody a[data-card]");
    expect(await page.$eval("table", (table) => table.getAttribute("aria-rowcount"))).toBe("649");
    expect(await count("tbody a[data-card]")).toBeLessThan(80);
    const sort = () => page.evaluate(() => document.querySelector("th[data-column='since']")?.getAttribute("aria-sort"));
    await page.click("th[data-column='since'] button");
    await expect.poll(sort).toBe("descending");
    await page.focus("tbody a[data-card]");
    await page.keyboard.press("End");
    await page.waitForFunction(() => document.activeElement?.closest("tr")?.getAttribute("aria-rowindex") === "649");
    const { top, bottom } = await page.evaluate(() => {
      const rect = document.activeElement?.getBoundingClientRect();
      return { top: rect?.top ?? 0, bottom: rect?.bottom ?? 0 };
    });
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(900);
  });

  test("changes its language, and remembers it", async () => {
    await open("#view=table", "tbody a[data-card]");
    await page.click("button[lang='zh-Hant']");
    await page.waitForFunction(() => document.body.innerText.includes("全部卡片"));
    await page.close();
    await open("#card=bis", ".ecl-web__centre");
    expect(await text(".ecl-web__centre h2")).toBe("美國商務部工業與安全局");
  });

  test.each(["light", "dark"] as const)("has nothing that axe finds wrong, contrast included, in a %s theme", async (theme) => {
    for (const address of ["#view=timeline&card=enforce-act", "#card=bis", "#view=relations", "#view=table&card=nvidia"]) {
      page = await openExtensionPage(stage, `atlas.html${address}`);
      await page.waitForSelector(".ecl-atlas");
      // Only Chromium's driver can give a page another colour scheme; the page follows ours by an attribute alone.
      await page.evaluate((value) => document.querySelector(".ecl-atlas")?.setAttribute("data-theme", value), theme);
      await page.waitForFunction(() => !location.hash.includes("card=") || document.querySelector("aside h2") !== null);
      await page.evaluate(axe.source);
      const faults = await page.evaluate(async () => {
        const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
        return violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map(({ html }) => html)
              .slice(0, 3)
              .join(" ")}`,
        );
      });
      expect(faults, address).toEqual([]);
      await page.close();
    }
  });
});
