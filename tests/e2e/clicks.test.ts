import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { clickInClosedRoot, closedRect, inClosedRoot } from "../support/closed-root";
import { hoverText } from "../support/pointer";
import { page as pageOf } from "./article";
import { openCard, story, waitForMarks } from "./living-page";
import { browsers, cardHeading, cardHost, newsHost, openStage, type Stage, waitForCard } from "./stage";

/** An article whose page counts the clicks it gets, and by what. */
const counting = pageOf(
  `<main><article><h1>Export controls on AI chips</h1><p>${story.nvidia}</p><p><a id="link" href="#read">${story.huawei}</a></p></article></main>
  <script>window.clicks = []; addEventListener("click", (event) => clicks.push(event.target.id || event.target.localName))</script>`,
);

describe.each(browsers)("clicks in %s", (kind) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await openStage(kind, {}, { "*/counting": counting });
  });
  afterAll(() => stage?.close());
  afterEach(() => page?.close());

  const clicks = () => page.evaluate(() => (globalThis as unknown as { clicks: string[] }).clicks);
  const open = async () => {
    page = await stage.newPage();
    await page.goto(stage.site.url(newsHost, "/counting"));
    await waitForMarks(page, ["Nvidia", "Huawei"]);
    await openCard(page, "Nvidia");
    await new Promise((resolve) => setTimeout(resolve, 300)); // a card takes no click in its first moment
  };
  /** Lays something of the page's own over all of it that nobody sees and that takes every click. */
  const lay = (how: string) =>
    page.evaluate((kindOf) => {
      const thief = document.createElement("div");
      thief.id = "thief";
      thief.style.cssText = "position:fixed;inset:0;width:auto;height:auto;margin:0;border:0;opacity:0;z-index:2147483647;pointer-events:auto";
      (kindOf === "after the card's host" ? document.documentElement : document.body).append(thief);
    }, how);
  const pressPin = async () => {
    await clickInClosedRoot(page, cardHost, ".ecl-card__tool--pin");
    return inClosedRoot(page, cardHost, (root) => root.querySelector(".ecl-card__tool--pin")?.getAttribute("aria-pressed"));
  };

  test.each(["in the body", "after the card's host"])(
    "on the card go to the card though the page has laid something unseen over everything, %s",
    async (how) => {
      await open();
      await lay(how);
      expect(await pressPin()).toBe("true");
      expect(await clicks()).toEqual([]);
      const card = await closedRect(page, cardHost, ".ecl-card");
      await page.mouse.click(900, (card?.y ?? 0) + (card?.height ?? 0) + 200);
      expect(await clicks()).toEqual(["thief"]);
    },
  );

  test("stolen by something that the page puts into the browser's top layer after the card close the card as any click beside it does, and the next card is whole", async () => {
    await open();
    await lay("in the body");
    await page.evaluate(() => {
      const thief = document.querySelector("#thief") as HTMLElement;
      thief.popover = "manual";
      thief.showPopover();
    });
    expect(await pressPin()).toBeUndefined();
    expect(await clicks()).toEqual(["thief"]);
    await page.evaluate(() => document.querySelector("#thief")?.remove());
    await openCard(page, "Huawei");
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await pressPin()).toBe("true");
  });

  test("on a marked name in a link go to the page's link, with the card up and without", async () => {
    await open();
    await hoverText(page, "Huawei");
    await page.mouse.down();
    await page.mouse.up();
    expect([await clicks(), await page.evaluate(() => location.hash)]).toEqual([["link"], "#read"]);
    await page.evaluate(() => history.replaceState(null, "", location.pathname));
    await openCard(page, "Huawei");
    await page.mouse.down();
    await page.mouse.up();
    expect([await clicks(), await page.evaluate(() => location.hash)]).toEqual([["link", "link"], "#read"]);
    await waitForCard(page, (await cardHeading(page)) ?? undefined);
  });
});
