import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { clickInClosedRoot, closedRect, inClosedRoot } from "../support/closed-root";
import { hoverText, leave } from "../support/pointer";
import { browsers, cardHost, cardText, openStage, placeOf, type Stage, waitForCard } from "./stage";

/** A card takes no click in its first moment: that one was meant for the page. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 300));

describe.each(browsers)("the hover card in %s", (kind) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await openStage(kind);
  });
  afterAll(() => stage?.close());
  afterEach(async () => {
    await page?.close();
    await stage.forgetSettings();
  });

  test("resting on a name opens its card with what it is, then and now, why and whence", async () => {
    page = await stage.open("/bill");
    await hoverText(page, "ENFORCE Act");
    await waitForCard(page, "ENFORCE Act");
    await settled();
    await clickInClosedRoot(page, cardHost, ".ecl-card__more");
    const text = (await cardText(page)) ?? "";
    expect(text).toContain("Enhancing National Frameworks for Overseas Restriction of Critical Exports Act");
    expect(text).toMatch(/Proposed[\s\S]*Died/);
    expect(text).toContain("8 May 2024");
    const links = await inClosedRoot(page, cardHost, (root) => [...root.querySelectorAll("a")].map((a) => a.href));
    expect(links).toContain("https://www.congress.gov/bill/118th-congress/house-bill/8315");
    expect(links?.every((href) => href.startsWith("https://"))).toBe(true);
  });

  test("a name split over elements is one name", async () => {
    page = await stage.open("/bill");
    await hoverText(page, "Industry");
    await waitForCard(page, "Bureau of Industry and Security");
  });

  test("moving on to another name switches at once, leaving closes", async () => {
    page = await stage.open("/bill");
    await hoverText(page, "Nvidia");
    await waitForCard(page, "Nvidia");
    await hoverText(page, "Huawei");
    await waitForCard(page, "Huawei");
    await leave(page);
    await waitForCard(page, undefined);
  });

  test("passing over a name without resting opens nothing", async () => {
    page = await stage.open("/bill");
    const name = await placeOf(page, "Entity List");
    await page.mouse.move(name.x + name.width / 2, name.y + name.height / 2, { steps: 3 });
    await page.mouse.move(5, 5, { steps: 3 });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await cardText(page)).toBeUndefined();
  });

  test("the pointer can travel to the card and rest there", async () => {
    page = await stage.open("/bill");
    await hoverText(page, "OpenAI");
    await waitForCard(page, "OpenAI");
    const heading = await closedRect(page, cardHost, "h2");
    if (!heading) throw new Error("the card has no heading on the screen");
    await page.mouse.move(heading.x + 20, heading.y + 8, { steps: 25 });
    await new Promise((resolve) => setTimeout(resolve, 900));
    await waitForCard(page, "OpenAI");
  });

  test("Escape closes the card, and the page does not hear of it", async () => {
    page = await stage.open("/bill");
    await page.evaluate(() => {
      document.addEventListener("keydown", (event) => document.documentElement.setAttribute("data-heard", event.key));
    });
    await hoverText(page, "ENFORCE Act");
    await waitForCard(page, "ENFORCE Act");
    await page.keyboard.press("Escape");
    await waitForCard(page, undefined);
    expect(await page.evaluate(() => document.documentElement.dataset.heard)).toBeUndefined();
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.documentElement.dataset.heard)).toBe("Escape");
  });

  test("scrolling a name under a resting pointer opens nothing", async () => {
    page = await stage.open("/bill");
    const name = await placeOf(page, "Entity List");
    await page.mouse.move(name.x + 20, name.y + name.height / 2 - 60, { steps: 4 });
    await page.evaluate(() => window.scrollBy(0, -60));
    await page.evaluate(() => window.scrollBy(0, 60));
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(await cardText(page)).toBeUndefined();
  });

  test("a pinned card stays when the pointer leaves", async () => {
    page = await stage.open("/bill");
    await hoverText(page, "ENFORCE Act");
    await waitForCard(page, "ENFORCE Act");
    await settled();
    await clickInClosedRoot(page, cardHost, "button[aria-label='Keep this card open']");
    await leave(page);
    await new Promise((resolve) => setTimeout(resolve, 900));
    await waitForCard(page, "ENFORCE Act");
  });

  test("the language can be switched on the card, and stays switched", async () => {
    page = await stage.open("/bill");
    await hoverText(page, "Nvidia");
    await waitForCard(page, "Nvidia");
    await settled();
    await clickInClosedRoot(page, cardHost, "button[lang='zh-Hant']");
    await waitForCard(page, "輝達");
    await page.keyboard.press("Escape");
    await hoverText(page, "Huawei");
    await waitForCard(page, "華為");
    await settled();
    await clickInClosedRoot(page, cardHost, "button[lang='en']");
    await waitForCard(page, "Huawei");
  });

  test("a related card opens within the card, and back leads back", async () => {
    page = await stage.open("/bill");
    await hoverText(page, "ENFORCE Act");
    await waitForCard(page, "ENFORCE Act");
    await settled();
    await clickInClosedRoot(page, cardHost, ".ecl-card__more");
    await inClosedRoot(page, cardHost, (root) => {
      const link = [...root.querySelectorAll("button")].find((button) => button.textContent?.includes("Susan Wild"));
      link?.setAttribute("data-wanted", "");
      link?.scrollIntoView({ block: "nearest" });
    });
    await clickInClosedRoot(page, cardHost, "[data-wanted]");
    await waitForCard(page, "Susan Wild");
  });

  test("a Traditional Chinese page gets Traditional cards", async () => {
    page = await stage.open("/hant");
    await hoverText(page, "輝達");
    await waitForCard(page, "輝達");
    await hoverText(page, "實體清單");
    await waitForCard(page, "實體清單");
  });

  test("the card's root is closed to the page", async () => {
    page = await stage.open("/bill");
    await hoverText(page, "Nvidia");
    await waitForCard(page, "Nvidia");
    expect(await page.evaluate((name) => document.querySelector(name)?.shadowRoot ?? "closed", cardHost)).toBe("closed");
  });
});
