import axe from "axe-core";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Language } from "../../src/dataset/compiled";
import { defaultSettings } from "../../src/settings/schema";
import { clickInClosedRoot, inClosedRoot } from "../support/closed-root";
import { openExtensionPage } from "../support/extension-page";
import { hoverText } from "../support/pointer";
import { cardHost, openStage, type Stage, waitForCard } from "./stage";

/** What axe finds on a page with real layout and colours. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof import("axe-core") }).axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

/** No tool looks into a closed root from outside: what stands there, with its styles, as a document of its own. */
async function asDocument(page: Page): Promise<string> {
  const card = await inClosedRoot(page, cardHost, (root) => ({
    body: root.innerHTML,
    styles: root.adoptedStyleSheets.map((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText).join("\n")).join("\n"),
  }));
  if (!card?.body) throw new Error("there is no card");
  return `<!doctype html><html lang="en"><head><title>The card</title><style>${card.styles}</style></head><body><main><h1>The card</h1>${card.body}</main></body></html>`;
}

/** By language: the article, a name in it and its card's heading. */
const cards = [
  ["en", "/bill", "OpenAI", "OpenAI"],
  ["zh-Hans", "/contested", "英伟达", "英伟达"],
  ["zh-Hant", "/hant", "輝達", "輝達"],
] as const;

// Only Chromium's driver can give one page another colour scheme than the browser's; both build the same elements.
describe.each(["light", "dark"] as const)("with real layout and colours, %s, axe finds nothing wrong", (theme) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage("chromium", { colorScheme: theme });
  });
  afterAll(() => stage?.close());

  const speak = async (interfaceLanguage: Language) => {
    const own = await openExtensionPage(stage, "popup.html");
    await own.evaluate((settings) => chrome.storage.local.set({ settings }), { ...defaultSettings, interfaceLanguage });
    await own.close();
  };

  test.each(cards)("on the card at first sight and with all of it open: %s", async (_language, path, name, heading) => {
    const page = await stage.open(path);
    await page.evaluate((dark) => document.documentElement.style.setProperty("background", dark ? "#16181c" : "#fff"), theme === "dark");
    await hoverText(page, name);
    await waitForCard(page, heading);
    await new Promise((resolve) => setTimeout(resolve, 400));
    const first = await asDocument(page);
    await clickInClosedRoot(page, cardHost, ".ecl-card__more");
    await new Promise((resolve) => setTimeout(resolve, 200));
    const whole = await asDocument(page);
    // A page in front of this one closes the card, so both are kept before either is looked at.
    for (const [state, html] of [
      ["first", first],
      ["whole", whole],
    ] as const) {
      const open = await stage.newPage();
      await open.setContent(html);
      expect([state, await faults(open)]).toEqual([state, []]);
      await open.close();
    }
    await page.close();
  });

  test.each(cards)("on the list of the page's names: %s", async (interfaceLanguage, path) => {
    await speak(interfaceLanguage);
    const page = await stage.open(path);
    await page.evaluate((dark) => document.documentElement.style.setProperty("background", dark ? "#16181c" : "#fff"), theme === "dark");
    await stage.command(page, "list");
    await expect.poll(() => inClosedRoot(page, cardHost, (root) => root.querySelectorAll(".ecl-names .ecl-row").length)).toBeGreaterThan(2);
    expect(await inClosedRoot(page, cardHost, (root) => root.querySelector(".ecl")?.getAttribute("data-theme") ?? "")).toBe(theme);
    const names = await asDocument(page);
    const open = await stage.newPage();
    await open.setContent(names);
    expect(await faults(open)).toEqual([]);
    await open.close();
    await page.close();
  });

  test.each(cards)("in the atlas: %s", async (interfaceLanguage) => {
    await speak(interfaceLanguage);
    for (const address of ["#view=timeline&card=enforce-act", "#card=bis", "#view=relations", "#view=table&card=nvidia"]) {
      const page = await openExtensionPage(stage, `atlas.html${address}`);
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
      await page.waitForSelector(address.includes("card=") ? "aside h2" : ".ecl-atlas");
      await page.waitForSelector(`.ecl-atlas[lang=${interfaceLanguage}][data-theme=${theme}]`);
      expect([address, await faults(page)]).toEqual([address, []]);
      await page.close();
    }
  });
});
