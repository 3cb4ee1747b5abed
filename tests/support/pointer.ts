import type { Page } from "puppeteer-core";

/** A rectangle in the page's viewport, in CSS px. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** So many mouse events on the way: one jump is not how a hand moves, and the extension may tell the two apart. */
const STEPS = 12;

/**
 * Where the nth (from 0) occurrence of a text stands in the viewport: the first line of it, when it wraps. The text is
 * sought in the joined text nodes of the body, so it may run through any number of elements. Undefined when there is
 * no such occurrence or it takes no room on screen.
 */
export function rangeRect(page: Page, text: string, nth = 0): Promise<Rect | undefined> {
  return page.evaluate(
    (wanted: string, index: number) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      const starts: number[] = [];
      let joined = "";
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (node.parentElement?.closest("script, style, noscript, template") !== null) continue;
        nodes.push(node as Text);
        starts.push(joined.length);
        joined += (node as Text).data;
      }
      let start = joined.indexOf(wanted);
      for (let seen = 0; seen < index && start !== -1; seen++) start = joined.indexOf(wanted, start + 1);
      if (start === -1) return undefined;
      const range = document.createRange();
      const end = start + wanted.length;
      for (const [i, node] of nodes.entries()) {
        const from = starts[i] ?? 0;
        const to = from + node.data.length;
        if (from <= start && start < to) range.setStart(node, start - from);
        if (from < end && end <= to) range.setEnd(node, end - from);
      }
      for (const { x, y, width, height } of range.getClientRects()) {
        if (width > 0 && height > 0) return { x, y, width, height };
      }
      return undefined;
    },
    text,
    nth,
  );
}

/** Rests the mouse on the nth occurrence of a text, which it reaches by a real move; scrolls there first if need be. */
export async function hoverText(page: Page, text: string, nth = 0): Promise<Rect> {
  let rect = await rangeRect(page, text, nth);
  const height = await page.evaluate(() => innerHeight);
  if (rect !== undefined && (rect.y < 0 || rect.y + rect.height > height)) {
    await page.evaluate((by: number) => scrollBy({ top: by, behavior: "instant" }), rect.y - height / 2);
    rect = await rangeRect(page, text, nth);
  }
  if (rect === undefined) throw new Error(`the page shows no text "${text}" (occurrence ${nth})`);
  await page.mouse.move(rect.x + rect.width / 2, rect.y + rect.height / 2, { steps: STEPS });
  return rect;
}

/** Takes the mouse away from everything, to the top left corner of the viewport. */
export async function leave(page: Page): Promise<void> {
  await page.mouse.move(1, 1, { steps: STEPS });
}
