import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { clickInClosedRoot, closedRect, inClosedRoot } from "../support/closed-root";
import { readClipboard } from "../support/copying";
import { hoverText, leave, rangeRect } from "../support/pointer";
import { browsers, cardHeading, cardHost, cardText, openStage, type Stage, waitForCard } from "./stage";

/** A card takes no click in its first moment: that one was meant for the page. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 300));

/** How many marks of each kind stand on a page, together. */
const marks = (page: Page) =>
  page.evaluate(() => [...CSS.highlights].reduce((sum, [name, highlight]) => sum + (name.endsWith("-active") ? 0 : highlight.size), 0));

const named = (words: string) => `button[aria-label='${words}']`;

describe.each(browsers)("what can be done with a card in %s", (kind) => {
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

  /** Opens the article and rests on a name until its card is up and takes clicks. */
  async function rest(name: string, path = "/bill", heading = name): Promise<void> {
    page = await stage.open(path);
    await hoverText(page, name);
    await waitForCard(page, heading);
    await settled();
  }

  /** Chooses from the menu of "not here" the line that holds these words. */
  async function switchOff(words: string): Promise<void> {
    await clickInClosedRoot(page, cardHost, named("Not here"));
    await inClosedRoot(
      page,
      cardHost,
      (root, wanted) =>
        [...root.querySelectorAll(".ecl-not-here button")].find((b) => b.textContent?.includes(wanted))?.setAttribute("data-wanted", ""),
      words,
    );
    await clickInClosedRoot(page, cardHost, "[data-wanted]");
  }

  async function undo(): Promise<void> {
    await settled();
    await clickInClosedRoot(page, cardHost, ".ecl-taken-off button");
  }

  test("the first view is small and shows the article's day and today side by side", async () => {
    await rest("ENFORCE Act");
    const card = await closedRect(page, cardHost, ".ecl-card");
    expect(card?.width).toBeLessThanOrEqual(340);
    expect(card?.height).toBeLessThanOrEqual(300);
    const cells = await inClosedRoot(page, cardHost, (root) =>
      [...root.querySelectorAll(".ecl-standing__cell")].map((cell) => {
        const { x, y } = cell.getBoundingClientRect();
        return { x, y, text: cell.textContent ?? "" };
      }),
    );
    const [then, now] = cells ?? [];
    expect(then?.text).toMatch(/When this was written.*Proposed/);
    expect(now?.text).toMatch(/Now \(known to .*Died/);
    expect(then?.y).toBe(now?.y);
    expect(then?.x).toBeLessThan(now?.x ?? 0);
    const timeline = await inClosedRoot(page, cardHost, (root) => root.querySelector(".ecl-timeline svg")?.getAttribute("aria-label") ?? "");
    expect(timeline).toContain("9 May 2024: This text");
  });

  test("it opens to all of the card and back, and nothing over the button moves", async () => {
    await rest("ENFORCE Act");
    const places = () =>
      inClosedRoot(page, cardHost, (root) =>
        [".ecl-card__kind", "h2", ".ecl-standing", ".ecl-timeline", ".ecl-card__summary"].map((selector) => {
          const { x, y, width } = root.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
          return [x, y, width].map(Math.round).join();
        }),
      );
    const before = await places();
    const small = await closedRect(page, cardHost, ".ecl-card");
    await clickInClosedRoot(page, cardHost, ".ecl-card__more");
    await settled();
    const whole = await closedRect(page, cardHost, ".ecl-card");
    expect(await places()).toEqual(before);
    expect(whole?.height).toBeGreaterThan(small?.height ?? 0);
    expect([whole?.x, whole?.y, whole?.width]).toEqual([small?.x, small?.y, small?.width]);
    const text = await cardText(page);
    for (const section of ["Facts", "History", "Related", "Sources", "Congress.gov"]) expect(text).toContain(section);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await cardHeading(page)).toBe("ENFORCE Act");
    await clickInClosedRoot(page, cardHost, ".ecl-card__more");
    await settled();
    expect((await closedRect(page, cardHost, ".ecl-card"))?.height).toBe(small?.height);
  });

  test("over a name at the foot of the window it grows upwards, its lower edge and the button stay, all of it is in the window", async () => {
    page = await stage.open("/bill");
    // Far enough down that there is room for the whole card above it.
    await page.evaluate(() => document.body.style.setProperty("padding-top", "80px"));
    const name = await rangeRect(page, "Nvidia");
    await page.evaluate((by) => scrollBy({ top: by, behavior: "instant" }), -1000);
    await page.setViewport({ width: 1280, height: Math.ceil((name?.y ?? 0) + 60) });
    await hoverText(page, "Entity List");
    await waitForCard(page, "Entity List");
    await settled();
    const small = await closedRect(page, cardHost, ".ecl-card");
    const button = await closedRect(page, cardHost, ".ecl-card__more");
    await clickInClosedRoot(page, cardHost, ".ecl-card__more");
    await settled();
    const whole = await closedRect(page, cardHost, ".ecl-card");
    const mention = await rangeRect(page, "Entity List");
    const bottom = (rect: typeof small) => Math.round((rect?.y ?? 0) + (rect?.height ?? 0));
    expect(Math.abs(bottom(whole) - bottom(small))).toBeLessThan(2);
    expect(bottom(whole)).toBeLessThanOrEqual(mention?.y ?? 0);
    expect(whole?.y).toBeGreaterThanOrEqual(0);
    expect(Math.abs(((await closedRect(page, cardHost, ".ecl-card__more"))?.y ?? 0) - (button?.y ?? 0))).toBeLessThan(2);
  });

  test("a line to cite is copied, on a page over http, and the card says so in place", async () => {
    await rest("ENFORCE Act");
    await clickInClosedRoot(page, cardHost, named("Copy a line to cite"));
    await expect.poll(() => inClosedRoot(page, cardHost, (root) => root.querySelector("[role=status]")?.textContent ?? "")).toBe("Copied");
    const { plain } = await readClipboard(page);
    expect(plain).toMatch(/^ENFORCE Act \(H\.R\. 8315, 118th Congress\)\. Died, 3 Jan 2025; as known on .* 2026\. Source: .*https:\/\/\S+$/);
  });

  test("a name is not marked any more, here and elsewhere, until that is undone", async () => {
    await rest("Nvidia");
    const all = await marks(page);
    await switchOff("Do not mark “Nvidia”");
    await expect.poll(() => marks(page), { timeout: 5000 }).toBeLessThan(all);
    expect(await cardText(page)).toContain("“Nvidia” is no longer marked.");
    const other = await stage.open("/bill");
    await expect.poll(() => marks(other), { timeout: 5000 }).toBeLessThan(all);
    await page.bringToFront();
    await undo();
    await expect.poll(() => marks(page), { timeout: 5000 }).toBe(all);
    await other.bringToFront();
    await expect.poll(() => marks(other), { timeout: 5000 }).toBe(all);
    await other.close();
  });

  test("a site is not marked any more until that is undone", async () => {
    await rest("Nvidia");
    const all = await marks(page);
    await switchOff("Mark nothing on sample-page.apnews.com");
    await expect.poll(() => marks(page), { timeout: 5000 }).toBe(0);
    expect(await cardText(page)).toContain("Nothing is marked on sample-page.apnews.com any more.");
    await undo();
    await expect.poll(() => marks(page), { timeout: 5000 }).toBe(all);
  });

  test("a page is not marked any more, whatever changes on it, but the next one is", async () => {
    await rest("Nvidia");
    const all = await marks(page);
    await switchOff("Mark nothing on this page");
    expect(await marks(page)).toBe(0);
    await undo();
    await expect.poll(() => marks(page), { timeout: 5000 }).toBe(all);
    await leave(page);
    await hoverText(page, "Nvidia");
    await waitForCard(page, "Nvidia");
    await settled();
    await switchOff("Mark nothing on this page");
    await page.evaluate(() => document.querySelector("#second")?.insertAdjacentHTML("afterend", "<p>ASML and the Entity List were named too.</p>"));
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(await marks(page)).toBe(0);
    const other = await stage.open("/bill");
    expect(await marks(other)).toBeGreaterThan(0);
    await other.close();
  });

  test("the note about what was switched off goes by itself after some seconds", async () => {
    await rest("Nvidia");
    await switchOff("Mark nothing on this page");
    await leave(page);
    expect(await cardText(page)).toContain("Undo");
    await expect.poll(() => cardText(page), { timeout: 12_000 }).toBeUndefined();
  });

  test("by keyboard: Escape closes the menu first and gives the focus to its button, then the card", async () => {
    await rest("Nvidia");
    await stage.command(page, "open");
    await page.waitForFunction((name) => document.activeElement?.localName === name, { timeout: 5000 }, cardHost);
    const focused = () =>
      inClosedRoot(page, cardHost, (root) => root.activeElement?.getAttribute("aria-label") ?? root.activeElement?.textContent ?? "");
    for (let presses = 0; presses < 20 && (await focused()) !== "Not here"; presses++) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(focused).toBe("Do not mark “Nvidia”");
    await page.keyboard.press("Escape");
    await expect.poll(focused).toBe("Not here");
    expect(await cardHeading(page)).toBe("Nvidia");
    await page.keyboard.press("Escape");
    await waitForCard(page, undefined);
  });

  test("only a browser that lets a page ask for its side panel offers it", async () => {
    await rest("Nvidia");
    const panel = await closedRect(page, cardHost, named("Open the side panel"));
    expect(panel !== undefined).toBe(kind === "chromium");
  });
});
