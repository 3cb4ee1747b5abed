import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openExtensionPage } from "../support/extension-page";
import { livingArticle, nextArticle, paintedTexts, waitForMarks } from "./living-page";
import { browsers, openStage, type Stage } from "./stage";

/** A reader with one article in each of two windows. */
describe.each(browsers)("two windows in %s", (kind) => {
  let stage: Stage;
  let own: Page;
  let first: Page;
  let second: Page;
  let panel: Page;
  let tabs: { first: number; second: number; panel: number };
  beforeAll(async () => {
    stage = await openStage(kind, {}, { "*/first": livingArticle, "*/second": nextArticle });
    own = await openExtensionPage(stage, "popup.html");
    first = await stage.open("/first");
    second = await stage.open("/second");
    panel = await openExtensionPage(stage, "sidepanel.html");
    tabs = await own.evaluate(async () => {
      const all = await chrome.tabs.query({});
      const numberOf = (end: string) => all.find((tab) => tab.url?.endsWith(end))?.id ?? -1;
      const ids = { first: numberOf("/first"), second: numberOf("/second"), panel: numberOf("sidepanel.html") };
      // The second window holds the second article and the panel, which asks for its window when it starts.
      await chrome.windows.create({ tabId: ids.panel });
      const { windowId } = await chrome.tabs.get(ids.panel);
      await chrome.tabs.move(ids.second, { windowId, index: -1 });
      return ids;
    });
    await panel.evaluate(() => location.reload());
    await new Promise((resolve) => setTimeout(resolve, 1000));
  });
  afterAll(() => stage?.close());

  const show = (tab: number) => own.evaluate((id) => chrome.tabs.update(id, { active: true }).then(() => undefined), tab);
  const listed = () => panel.evaluate(() => [...document.querySelectorAll(".ecl-names .ecl-entry__name")].map((name) => name.textContent ?? ""));

  test("the panel of a window follows the tabs of its own window and not those of the other", async () => {
    await show(tabs.second);
    await expect.poll(listed, { timeout: 10_000 }).toContain("ASML");
    await show(tabs.first);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await listed()).toContain("ASML");
    expect(await listed()).not.toContain("Nvidia");
  });

  test("each article has its own count on the badge", async () => {
    const counts = await own.evaluate(async ({ first: one, second: two }) => {
      const of = [one, two].map((tabId) => chrome.action.getBadgeText({ tabId }));
      return [...(await Promise.all(of)), await chrome.action.getBadgeText({})];
    }, tabs);
    const cards = await Promise.all(
      [tabs.first, tabs.second].map((tab) =>
        own.evaluate(async (id) => String((await chrome.tabs.sendMessage(id, { type: "list" }, { frameId: 0 })).cards.length), tab),
      ),
    );
    expect(counts).toEqual([...cards, ""]);
    expect(Number(cards[0])).toBeGreaterThan(0);
  });

  test("a name switched off goes from both, and a name switched on again comes back to both", async () => {
    const switchOff = (namesOff: string[]) => own.evaluate((ids) => chrome.storage.local.set({ settings: { version: 3, namesOff: ids } }), namesOff);
    // Only what is shown is read: the tab in front of each window.
    await show(tabs.first);
    await show(tabs.second);
    await switchOff(["huawei"]);
    for (const page of [first, second]) await expect.poll(() => paintedTexts(page), { timeout: 8000 }).not.toContain("Huawei");
    await switchOff([]);
    for (const page of [first, second]) await waitForMarks(page, ["Huawei"]);
  });
});
