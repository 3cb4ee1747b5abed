import type { Page } from "puppeteer-core";
import { afterEach, expect, test } from "vitest";
import { openExtensionPage } from "../support/extension-page";
import { allowPrivateWindows } from "../support/extension-settings";
import { livingArticle, openCard, waitForMarks } from "./living-page";
import { newsHost, openStage, type Stage } from "./stage";

let stage: Stage | undefined;
afterEach(() => stage?.close());

/** Opens an address in a private window, or another; gives its page and the number of its tab. */
async function openWindow(own: Page, on: Stage, url: string, incognito: boolean): Promise<{ page: Page; tab: number }> {
  const appears = on.browser.waitForTarget((target) => target.url() === url);
  const tab = await own.evaluate(
    async (address, isPrivate) => (await chrome.windows.create({ url: address, incognito: isPrivate }))?.tabs?.[0]?.id ?? -1,
    url,
    incognito,
  );
  const page = await (await appears).page();
  if (!page) throw new Error("the window shows no page");
  return { page, tab };
}

/** Searches for a card in the popup over a tab and opens it. */
async function openCardInPopup(on: Stage, tab: number, name: string): Promise<void> {
  const popup = await openExtensionPage(on, `popup.html?tab=${tab}`);
  await popup.waitForSelector(".ecl-site");
  await popup.type("input[type=search]", name);
  await popup.waitForFunction((wanted) => document.querySelector("main")?.textContent?.includes(wanted), {}, name);
  await popup.keyboard.press("Enter");
  await popup.waitForFunction((wanted) => document.querySelector("h2")?.textContent?.includes(wanted), {}, name);
  await new Promise((resolve) => setTimeout(resolve, 300));
  await popup.close();
}

test("in a private window of Chromium marks and cards are there, and nothing of it is stored (Firefox shows its private windows to no test)", async () => {
  stage = await openStage("chromium", {}, { "*/living": livingArticle, "*/private": livingArticle });
  const own = await allowPrivateWindows(stage);
  const stored = () => own.evaluate(async () => JSON.stringify({ ...(await chrome.storage.local.get()), ...(await chrome.storage.session.get()) }));
  const before = await stored();

  const hidden = await openWindow(own, stage, stage.site.url(newsHost, "/private"), true);
  await waitForMarks(hidden.page, ["Nvidia", "Huawei"]);
  await openCard(hidden.page, "Nvidia");
  await openCardInPopup(stage, hidden.tab, "Huawei");
  expect(await stored()).toBe(before);

  const open = await openWindow(own, stage, stage.site.url(newsHost, "/living"), false);
  await waitForMarks(open.page, ["Nvidia", "Huawei"]);
  await openCardInPopup(stage, open.tab, "Huawei");
  expect(await stored()).toContain("huawei");
});
