/** Pictures of marked pages, plain and with the card open over a name that the real mouse rests on. */
import type { Page } from "puppeteer-core";
import { hostName } from "../../src/page/card-host-name.js";
import { closedRect } from "../support/closed-root.js";
import { hoverText, leave, type Rect, rangeRect } from "../support/pointer.js";

const PATIENCE_MS = 5_000;
const STILL_MS = 350;

/** A name to rest the mouse on: the nth place where these words stand in the page's text. */
export interface Place {
  readonly text: string;
  readonly nth?: number;
}

export async function shoot(page: Page, path: string): Promise<void> {
  await page.screenshot({ path: path as `${string}.png` });
}

/** Rests the mouse on a name, waits until its card stands still, and takes the picture. */
export async function shootCard(page: Page, { text, nth = 0 }: Place, path: string): Promise<void> {
  await leave(page);
  await hoverText(page, text, nth);
  await cardStill(page, text);
  await shoot(page, path);
  await leave(page);
}

/** Waits for a card and gives where it is once it has not moved or changed its size for a moment. */
export async function cardStill(page: Page, about: string): Promise<Rect> {
  let last: Rect | undefined;
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; ) {
    const now = await closedRect(page, hostName, ".ecl-card-host");
    if (now !== undefined && JSON.stringify(now) === JSON.stringify(last)) return now;
    last = now;
    await new Promise((resolve) => setTimeout(resolve, STILL_MS));
  }
  throw new Error(last === undefined ? `no card came for "${about}"` : `the card for "${about}" does not come to rest`);
}

/** Scrolls until a name stands on the last lines of the window: a card has no room below it. */
export async function scrollToBottomEdge(page: Page, { text, nth = 0 }: Place): Promise<void> {
  const rect = await rangeRect(page, text, nth);
  if (rect === undefined) throw new Error(`the page shows no text "${text}"`);
  await page.evaluate((bottom: number) => scrollBy({ top: bottom - innerHeight + 14, behavior: "instant" }), rect.y + rect.height);
}

/** Which of some names stands farthest to the right. */
export async function rightmost(page: Page, names: readonly Place[]): Promise<Place> {
  let best: { place: Place; right: number } | undefined;
  for (const place of names) {
    const rect = await rangeRect(page, place.text, place.nth ?? 0);
    if (rect !== undefined && (best === undefined || rect.x + rect.width > best.right)) best = { place, right: rect.x + rect.width };
  }
  if (best === undefined) throw new Error("the page shows none of the names");
  return best.place;
}
