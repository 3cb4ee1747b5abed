import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { clickInClosedRoot, closedRect } from "../support/closed-root";
import { hoverText, leave, type Rect } from "../support/pointer";
import { browsers, cardHeading, cardHost, cardText, openStage, placeOf, type Stage, waitForCard } from "./stage";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const settled = () => pause(300);
const middle = ({ x, y, width, height }: Rect) => ({ x: x + width / 2, y: y + height / 2 });

/** What went wrong in other extensions and sites that show a card on hover. */
describe.each(browsers)("traps for a hover card in %s", (kind) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await openStage(kind);
  });
  afterAll(() => stage?.close());
  afterEach(() => page?.close());

  /** Where the card is on the screen. */
  async function box(): Promise<Rect> {
    const rect = await closedRect(page, cardHost, ".ecl-card");
    if (!rect) throw new Error("no card is up");
    return rect;
  }

  /** The card has come to rest where it belongs: all of it in the window. */
  async function insideTheWindow(): Promise<Rect> {
    const card = await box();
    const view = await page.evaluate(() => ({ width: document.documentElement.clientWidth, height: innerHeight }));
    expect(card.x).toBeGreaterThanOrEqual(0);
    expect(card.y).toBeGreaterThanOrEqual(0);
    expect(card.x + card.width).toBeLessThanOrEqual(view.width);
    expect(card.y + card.height).toBeLessThanOrEqual(view.height + 1);
    return card;
  }

  /** Puts a paragraph with a name at a place of the window and waits until the name is known. */
  async function nameAt(style: string): Promise<void> {
    await page.evaluate((css) => {
      const p = document.createElement("p");
      p.style.cssText = `position: fixed; margin: 0; ${css}`;
      p.textContent = "SK Hynix";
      document.querySelector("#first")?.after(p);
    }, style);
    await pause(900);
  }

  test("leaving and coming back within the delay keeps the same card, without a flicker", async () => {
    page = await stage.open("/bill");
    await hoverText(page, "Nvidia");
    await waitForCard(page, "Nvidia");
    await page.evaluate((name) => {
      new MutationObserver((records) => {
        for (const { addedNodes, removedNodes } of records)
          for (const node of [...addedNodes, ...removedNodes])
            if (node.nodeName.toLowerCase() === name) document.documentElement.setAttribute("data-flickered", "");
      }).observe(document.documentElement, { childList: true });
    }, cardHost);
    const name = middle(await placeOf(page, "Nvidia"));
    await page.mouse.move(name.x, name.y - 60, { steps: 4 });
    await pause(120);
    await page.mouse.move(name.x, name.y, { steps: 4 });
    await pause(900);
    expect(await cardHeading(page)).toBe("Nvidia");
    expect(await page.evaluate(() => document.documentElement.hasAttribute("data-flickered"))).toBe(false);
  });

  test("the wheel that brings a name under a resting pointer opens nothing", async () => {
    page = await stage.open("/bill");
    const name = middle(await placeOf(page, "Entity List"));
    await page.mouse.move(name.x, name.y + 120, { steps: 4 });
    // Down and up again, so that the name comes to lie under the pointer.
    await page.evaluate(() => document.body.prepend(Object.assign(document.createElement("div"), { style: "height: 120px" })));
    await page.mouse.wheel({ deltaY: 30 });
    await page.mouse.wheel({ deltaY: -30 });
    await pause(900);
    expect(await cardText(page)).toBeUndefined();
  });

  test("a name that is hidden while its card is on its way gets none in a corner", async () => {
    page = await stage.open("/bill");
    const name = middle(await placeOf(page, "Nvidia"));
    await page.mouse.move(name.x, name.y, { steps: 6 });
    await pause(100);
    await page.evaluate(() => document.querySelector<HTMLElement>("#second")?.style.setProperty("display", "none"));
    await pause(900);
    expect(await cardText(page)).toBeUndefined();
  });

  test("a name that is broken over two lines has its card at the line that is pointed at", async () => {
    page = await stage.open("/bill");
    await page.evaluate(() => {
      const p = document.querySelector<HTMLElement>("#second");
      if (p) p.style.width = "190px";
    });
    await pause(600);
    const lines = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector("#second") ?? document.body, NodeFilter.SHOW_TEXT);
      const node = walker.nextNode() as Text;
      const at = node.data.indexOf("Export Control Reform Act");
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + "Export Control Reform Act".length);
      return [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
    });
    expect(lines.length).toBeGreaterThan(1);
    const last = lines.at(-1) as Rect;
    const at = middle(last);
    await page.mouse.move(at.x, at.y, { steps: 8 });
    await waitForCard(page, "Export Control Reform Act of 2018");
    const card = await insideTheWindow();
    const below = card.y - (last.y + last.height);
    const above = last.y - (card.y + card.height);
    expect(Math.max(below, above)).toBeLessThan(20);
    expect(Math.max(below, above)).toBeGreaterThanOrEqual(0);
  });

  test.each([
    ["the left", "left: 0; top: 300px"],
    ["the right", "right: 0; top: 300px"],
    ["the top", "left: 400px; top: 0"],
    ["the bottom", "left: 400px; bottom: 0"],
    ["the bottom right corner", "right: 0; bottom: 0"],
  ])("at %s edge all of the card is in the window, and none of it on its name", async (_edge, style) => {
    page = await stage.open("/bill");
    await nameAt(style);
    await hoverText(page, "SK Hynix");
    await waitForCard(page, "SK hynix");
    await pause(200);
    const card = await insideTheWindow();
    const name = await placeOf(page, "SK Hynix");
    expect(card.y >= name.y + name.height || card.y + card.height <= name.y).toBe(true);
  });

  test("a card that has gone catches no click where it was", async () => {
    page = await stage.open("/bill");
    await hoverText(page, "Nvidia");
    await waitForCard(page, "Nvidia");
    const at = middle(await box());
    await page.keyboard.press("Escape");
    await waitForCard(page, undefined);
    await page.evaluate(() =>
      addEventListener("click", (event) => document.documentElement.setAttribute("data-hit", (event.target as Element).localName)),
    );
    expect(await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName, at)).not.toBe(cardHost);
    await page.mouse.click(at.x, at.y);
    expect(await page.evaluate(() => document.documentElement.dataset.hit)).toMatch(/^(p|article|main|html|body)$/);
  });

  test("over a modal dialog the card is above it and can be used; Escape closes the card first, then the dialog", async () => {
    page = await stage.open("/bill");
    await page.evaluate(() => {
      const dialog = document.createElement("dialog");
      const p = document.createElement("p");
      p.textContent = "The Bureau of Industry and Security put new export controls on AI chips of SK Hynix.";
      dialog.append(p);
      document.body.append(dialog);
      dialog.showModal();
    });
    await pause(900);
    await hoverText(page, "SK Hynix");
    await waitForCard(page, "SK hynix");
    await settled();
    await clickInClosedRoot(page, cardHost, "button[lang='zh-Hans']");
    await waitForCard(page, "SK海力士");
    await clickInClosedRoot(page, cardHost, "button[lang='en']");
    await waitForCard(page, "SK hynix");
    const open = () => page.evaluate(() => document.querySelector("dialog")?.open);
    await page.keyboard.press("Escape");
    await waitForCard(page, undefined);
    expect(await open()).toBe(true);
    await page.keyboard.press("Escape");
    await expect.poll(open).toBe(false);
  });

  test("in fullscreen the card is on the screen, not behind it", async () => {
    page = await stage.open("/bill");
    await page.evaluate(() => {
      const button = Object.assign(document.createElement("button"), { textContent: "Fill the screen", id: "fill" });
      button.addEventListener("click", () => document.querySelector("main")?.requestFullscreen());
      document.body.prepend(button);
    });
    await page.bringToFront();
    await page.click("#fill");
    await page.waitForFunction(() => document.fullscreenElement?.localName === "main");
    await pause(1200);
    await hoverText(page, "OpenAI");
    await waitForCard(page, "OpenAI");
    const at = middle(await box());
    expect(await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName, at)).toBe(cardHost);
    await leave(page);
    await waitForCard(page, undefined);
    await page.evaluate(() => document.exitFullscreen());
  });

  describe("by finger", () => {
    const tap = async (text: string, nth = 0): Promise<void> => {
      const { x, y } = middle(await placeOf(page, text));
      await page.touchscreen.tap(x, y + nth);
    };

    test("a tap on a name opens its card as a sheet at the foot of the window", async () => {
      page = await stage.open("/bill");
      await tap("OpenAI");
      await waitForCard(page, "OpenAI");
      await pause(200);
      const card = await insideTheWindow();
      expect(card.y + card.height).toBeGreaterThanOrEqual(await page.evaluate(() => document.documentElement.clientHeight));
    });

    test("a tap on another name switches, a tap beside the card closes", async () => {
      page = await stage.open("/bill");
      await tap("OpenAI");
      await waitForCard(page, "OpenAI");
      await tap("Entity List");
      await waitForCard(page, "Entity List");
      await tap("unveils bill");
      await waitForCard(page, undefined);
    });

    test("links stay links", async () => {
      page = await stage.open("/bill");
      await tap("ENFORCE Act");
      await page.waitForFunction(() => location.hash === "#bill");
      await pause(600);
      expect(await cardText(page)).toBeUndefined();
    });

    test("the sheet's controls take taps", async () => {
      page = await stage.open("/bill");
      await tap("OpenAI");
      await waitForCard(page, "OpenAI");
      await settled();
      const close = await closedRect(page, cardHost, "button[aria-label='Close']");
      if (!close) throw new Error("the sheet cannot be closed");
      expect(Math.min(close.width, close.height)).toBeGreaterThanOrEqual(32);
      const { x, y } = middle(close);
      await page.touchscreen.tap(x, y);
      await waitForCard(page, undefined);
    });
  });
});
