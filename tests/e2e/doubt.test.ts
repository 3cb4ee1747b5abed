import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { clickInClosedRoot, closedRect, inClosedRoot } from "../support/closed-root";
import { hoverText, leave } from "../support/pointer";
import { browsers, cardHost, cardText, openStage, type Stage, waitForCard } from "./stage";

const choice = ".ecl-readings__choice";
const american = "美国商务部";
const chinese = "中国商务部";

/** A card takes no click in its first moment: that one was meant for the page. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 300));

/** How many marks of each kind stand on the page, together. */
const marks = (page: Page) =>
  page.evaluate(() => [...CSS.highlights].reduce((sum, [name, highlight]) => sum + (name.endsWith("-active") ? 0 : highlight.size), 0));

describe.each(browsers)("a doubtful reading in %s", (kind) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await openStage(kind);
  });
  afterAll(() => stage?.close());
  afterEach(() => page?.close());

  /** Rests on the name in a paragraph and waits for its card. */
  async function rest(words: string, nth: number, heading: string): Promise<void> {
    await hoverText(page, words, nth);
    await waitForCard(page, heading);
  }

  test("the other reading comes with one click, in place, for the same name all over the page, and can be undone", async () => {
    page = await stage.open("/contested");
    await rest("商务部", 1, american);
    expect(await cardText(page)).toContain("上文写的是“美国商务部”");
    const before = await closedRect(page, cardHost, ".ecl-card");
    await settled();
    await clickInClosedRoot(page, cardHost, choice);
    await waitForCard(page, chinese);
    const after = await closedRect(page, cardHost, ".ecl-card");
    expect([after?.x, after?.y]).toEqual([before?.x, before?.y]);
    expect(await cardText(page)).toContain(`按您的选择，本页“商务部”指${chinese}`);
    await page.keyboard.press("Escape");
    await waitForCard(page, undefined);

    await rest("商务部", 2, chinese);
    await page.keyboard.press("Escape");
    await rest("商务部", 0, american);
    await page.keyboard.press("Escape");

    // What the page adds later follows as well.
    await page.evaluate(() => {
      const late = document.querySelector("#third")?.cloneNode(true);
      if (late) document.querySelector("article")?.append(late);
    });
    await new Promise((resolve) => setTimeout(resolve, 1200));
    await rest("商务部", 3, chinese);
    await settled();
    await clickInClosedRoot(page, cardHost, choice);
    await waitForCard(page, american);
    await page.keyboard.press("Escape");
    await rest("商务部", 1, american);
  });

  test("a name that was taken wrongly loses its marks, and one click puts them back", async () => {
    page = await stage.open("/contested");
    await settled();
    const all = await marks(page);
    await hoverText(page, "H20的");
    await waitForCard(page, "英伟达H20");
    await settled();
    await clickInClosedRoot(page, cardHost, ".ecl-card__more");
    await clickInClosedRoot(page, cardHost, choice);
    await waitForCard(page, "");
    expect(await cardText(page)).toMatch(/^本页不再把“H20”标注为/);
    expect(await marks(page)).toBe(all - 1);
    await settled();
    await clickInClosedRoot(page, cardHost, choice);
    await page.waitForFunction((name) => document.querySelector(name) === null, { timeout: 5000 }, cardHost);
    await settled();
    expect(await marks(page)).toBe(all);
    await leave(page);
    await hoverText(page, "H20的");
    await waitForCard(page, "英伟达H20");
  });

  test("by keyboard alone: the choice takes the focus to the new card's name", async () => {
    page = await stage.open("/contested");
    await rest("商务部", 1, american);
    await stage.command(page, "open");
    await page.waitForFunction((name) => document.activeElement?.localName === name, { timeout: 5000 }, cardHost);
    for (let presses = 0; presses < 20; presses++) {
      await page.keyboard.press("Tab");
      if (await inClosedRoot(page, cardHost, (root, selector) => root.activeElement?.matches(selector), choice)) break;
    }
    await settled();
    await page.keyboard.press("Enter");
    await waitForCard(page, chinese);
    expect(await inClosedRoot(page, cardHost, (root) => root.activeElement?.localName)).toBe("h2");
    await page.keyboard.press("Escape");
    await waitForCard(page, undefined);
  });
});
