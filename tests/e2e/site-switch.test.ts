import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { browsers, openStage, type Stage } from "./stage";

const marks = (page: Page) => page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
const toggle = "[role=switch]";

describe.each(browsers)("the popup's switch for a site in %s", (kind) => {
  let stage: Stage;
  const opened: Page[] = [];
  beforeAll(async () => {
    stage = await openStage(kind);
  });
  afterAll(() => stage?.close());
  afterEach(async () => {
    await stage.forgetSettings();
    for (const page of opened.splice(0)) await page.close();
  });

  const open = async (path: string, settings?: { marks: boolean }) => {
    const page = await stage.open(path, settings);
    opened.push(page);
    return page;
  };
  /** The popup over a page, with its switch standing so. */
  const popupOver = async (page: Page, isOn: boolean) => {
    const popup = await stage.popup(page);
    opened.push(popup);
    await popup.waitForSelector(`${toggle}[aria-checked=${isOn}]`);
    return popup;
  };
  const press = (popup: Page, selector: string) => popup.$eval(selector, (button) => (button as HTMLElement).click());

  test("takes the marks off the page and brings them back", async () => {
    const page = await open("/bill");
    const popup = await popupOver(page, true);
    await press(popup, toggle);
    await popup.waitForSelector(`${toggle}[aria-checked=false]`);
    expect(await popup.evaluate(() => document.body.innerText)).toContain("You have switched marks off on");
    await page.bringToFront();
    await expect.poll(() => marks(page), { timeout: 8000 }).toBe(0);
    await press(popup, toggle);
    await page.bringToFront();
    await expect.poll(() => marks(page), { timeout: 8000 }).toBeGreaterThan(0);
    await popup.waitForSelector(`${toggle}[aria-checked=true]`);
  });

  test("marks a page that was opened while its site was off, and lists its names", async () => {
    const first = await open("/bill");
    const off = await popupOver(first, true);
    await press(off, toggle);
    await off.waitForSelector(`${toggle}[aria-checked=false]`);
    const later = await open("/listed", { marks: false });
    expect(await marks(later)).toBe(0);
    const popup = await popupOver(later, false);
    // The notice's own button does what the switch does.
    await press(popup, ".ecl-notice .ecl-button--main");
    await later.bringToFront();
    await expect.poll(() => marks(later), { timeout: 8000 }).toBeGreaterThan(0);
    await popup.waitForSelector(".ecl-onpage .ecl-row");
    await first.bringToFront();
    await expect.poll(() => marks(first), { timeout: 8000 }).toBeGreaterThan(0);
  });
});
