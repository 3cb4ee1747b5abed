/** The card in a real browser: how long after the intent delay it stands, with the background awake and asleep. */
import { existsSync } from "node:fs";
import type { Page } from "puppeteer-core";
import { OPEN_AFTER } from "../../src/card/states";
import { hostName } from "../../src/page/card-host-name";
import { page as newsPage } from "../e2e/article";
import { openExtensionPage } from "../support/extension-page";
import { type Launched, launch } from "../support/launch";
import { hoverText, leave } from "../support/pointer";
import { type Site, startSite } from "../support/site";
import { budgets } from "./budgets";
import { median, type Row, spread } from "./measure";

const extension = new URL("../../.output/chrome-mv3", import.meta.url).pathname;

const names = ["ENFORCE Act", "OpenAI", "Nvidia", "Huawei", "Export Control Reform Act"];
const article = newsPage(
  `<main><article><h1>House panel unveils bill to curb exports of AI models</h1>${names
    .map((name) => `<p>The export controls of the Bureau of Industry and Security and the Entity List touch ${name} as well.</p>`)
    .join("")}</article></main>`,
);

/** Runs in the page: notes the last real move of the pointer, and the first frame in which the card's host stands. */
function noteCard(host: string): void {
  const notes = globalThis as unknown as { moved: number; stood: number };
  addEventListener("mousemove", () => (notes.moved = performance.now()), true);
  new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => [...addedNodes].some((node) => node.nodeName.toLowerCase() === host)))
      requestAnimationFrame(() => (notes.stood = performance.now()));
  }).observe(document.documentElement, { childList: true });
}

/** The rows of the table; a row that says so where nothing is built. */
export async function cardRows(): Promise<Row[]> {
  if (!existsSync(extension)) return [{ what: "the card in Chromium", figure: "not built: npm run build" }];
  const site = await startSite({ "*/names": article });
  const launched = await launch("chromium", { extension, site });
  try {
    return await measureCard(launched, site);
  } finally {
    await launched.close();
    await site.close();
  }
}

async function measureCard(launched: Launched, site: Site): Promise<Row[]> {
  // Once a page of its own answers, the extension runs.
  await openExtensionPage(launched, "popup.html");
  const page = await launched.newPage();
  await page.goto(site.url("sample-page.apnews.com", "/names"));
  await page.waitForFunction(() => [...CSS.highlights.values()].some((highlight) => highlight.size > 0));
  await page.evaluate(noteCard, hostName);
  const awake: number[] = [];
  const asleep: number[] = [];
  for (let round = 0; round < 3; round++)
    for (const name of names) {
      const time = await cardAfter(page, name);
      // The first round brings each card for the first time.
      if (round > 0) awake.push(time);
    }
  for (const name of names) {
    const target = launched.browser.targets().find((one) => one.type() === "service_worker" && one.url().startsWith("chrome-extension://"));
    await (await target?.worker())?.close();
    asleep.push(await cardAfter(page, name));
  }
  return [
    {
      what: "card on screen after the intent delay, warm, milliseconds in Chromium here",
      figure: spread(awake),
      budget: `${budgets.cardWarm}`,
      met: median(awake) <= budgets.cardWarm,
    },
    { what: "  with the background asleep", figure: spread(asleep), budget: `${budgets.cardAsleep}`, met: median(asleep) <= budgets.cardAsleep },
  ];
}

/** Milliseconds from the end of the intent delay to the first frame with the card. */
async function cardAfter(page: Page, name: string): Promise<number> {
  await leave(page);
  await page.waitForFunction((host) => !document.querySelector(host), {}, hostName);
  await hoverText(page, name);
  await page.waitForFunction((host) => document.querySelector(host), { polling: 50 }, hostName);
  await new Promise((resolve) => setTimeout(resolve, 100));
  return page.evaluate((delay) => {
    const { moved, stood } = globalThis as unknown as { moved: number; stood: number };
    return stood - moved - delay;
  }, OPEN_AFTER);
}
