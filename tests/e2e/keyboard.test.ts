import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { inClosedRoot } from "../support/closed-root";
import { browsers, cardHost, openStage, type Stage, waitForCard } from "./stage";

describe.each(browsers)("by keyboard alone in %s", (kind) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await openStage(kind);
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    await page?.close();
    page = await stage.open("/bill");
  });

  test("next and previous go from name to name and show the card of each", async () => {
    await stage.command(page, "next");
    await waitForCard(page, "U.S. House of Representatives");
    await stage.command(page, "next");
    await waitForCard(page, "ENFORCE Act");
    await stage.command(page, "next");
    await waitForCard(page, "Bureau of Industry and Security");
    await stage.command(page, "previous");
    await waitForCard(page, "ENFORCE Act");
  });

  test("previous from the first goes to the last and brings it into view", async () => {
    await stage.command(page, "next");
    await stage.command(page, "previous");
    await waitForCard(page, "Huawei");
    const place = await page.evaluate(() => document.querySelector("#last")?.getBoundingClientRect().top ?? -1);
    expect(place).toBeGreaterThan(0);
    expect(place).toBeLessThan(900);
  });

  test("open puts the focus into the card, Tab walks its controls, Escape gives the focus back", async () => {
    await page.focus("a[href='#bill']");
    await stage.command(page, "open");
    await waitForCard(page, "U.S. House of Representatives");
    await page.waitForFunction((name) => document.activeElement?.localName === name, { timeout: 5000 }, cardHost);
    await page.keyboard.press("Tab");
    const inside = await inClosedRoot(page, cardHost, (root) => root.activeElement?.localName ?? "nothing");
    expect(["a", "button", "summary"]).toContain(inside);
    await page.keyboard.press("Escape");
    await waitForCard(page, undefined);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe("#bill");
  });
});
