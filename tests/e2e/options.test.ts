import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { openExtensionPage } from "../support/extension-page";
import { hoverText, leave } from "../support/pointer";
import { browsers, cardText, openStage, type Stage, waitForCard } from "./stage";

/** How many ranges are painted on a page, by the name of their mark without what all names begin with. */
function painted(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].flatMap(([name, { size }]) => (size > 0 ? [[name.replace("export-control-lens-", ""), size] as [string, number]] : [])),
    ),
  );
}
const total = async (page: Page) => Object.values(await painted(page)).reduce((sum, size) => sum + size, 0);

/** Presses the control whose label or own words are these. */
async function press(page: Page, words: string): Promise<void> {
  await page.waitForFunction((text) => [...document.querySelectorAll("button, label")].some((one) => one.textContent?.trim() === text), {}, words);
  await page.evaluate((text) => {
    const one = [...document.querySelectorAll<HTMLElement>("button, label")].find((each) => each.textContent?.trim() === text);
    (one?.querySelector("input") ?? one)?.click();
  }, words);
}

/** Types into the field of a label. */
async function write(page: Page, label: string, text: string): Promise<void> {
  await page.evaluate((words) => {
    const one = [...document.querySelectorAll("label")].find((each) => each.textContent?.trim() === words);
    document.getElementById(one?.htmlFor ?? "")?.focus();
  }, label);
  await page.keyboard.type(text);
}

/** Hands a file to the field whose button says this. */
async function hand(page: Page, words: string, name: string, text: string): Promise<void> {
  const path = join(mkdtempSync(join(tmpdir(), "lens-file-")), name);
  writeFileSync(path, text);
  const field = await page.evaluateHandle(
    (said) => [...document.querySelectorAll<HTMLInputElement>("input[type=file]")].find((one) => one.labels?.[0]?.textContent === said) ?? null,
    words,
  );
  await (field as ElementHandle<HTMLInputElement>).uploadFile(path);
}

const says = (page: Page, words: string) => page.waitForFunction((text) => document.body.innerText.includes(text), { timeout: 8000 }, words);

const settingsFile = (settings: object) => JSON.stringify({ file: "export-control-lens-settings", settings });
const some = { version: 3, interfaceLanguage: "browser", cardLanguage: "page", markStyle: "line", palette: "standard" };
const whole = { ...some, density: "paragraph", everywhere: false, kindsOff: [], namesOff: [], sitesOff: [] };

describe.each(browsers)("settings in %s", (kind) => {
  let stage: Stage;
  let page: Page;
  let options: Page;
  const openOptions = async () => {
    options = await openExtensionPage(stage, "options.html");
    await options.waitForSelector("h1");
  };
  beforeAll(async () => {
    stage = await openStage(kind);
  });
  afterAll(() => stage?.close());
  afterEach(async () => {
    for (const each of [options, page]) if (each && !each.isClosed()) await each.close();
    await stage.forgetSettings();
  });

  test("how often a name is marked changes on a page that is open", async () => {
    page = await stage.open("/bill");
    const before = await total(page);
    await page.evaluate(() =>
      document
        .querySelector("#first")
        ?.after(Object.assign(document.createElement("p"), { textContent: "Huawei answered Nvidia, and Nvidia Huawei." })),
    );
    await expect.poll(() => total(page), { timeout: 8000 }).toBe(before + 2);
    const usual = before + 2;
    await openOptions();
    await press(options, "Every time");
    await page.bringToFront();
    await expect.poll(() => total(page), { timeout: 8000 }).toBeGreaterThan(usual);
    await options.bringToFront();
    await press(options, "Once a page");
    await page.bringToFront();
    await expect.poll(() => total(page), { timeout: 8000 }).toBeLessThan(usual);
  });

  test("a kind that is switched off loses its marks and gets them back", async () => {
    page = await stage.open("/bill");
    await openOptions();
    await press(options, "Company");
    await page.bringToFront();
    await expect.poll(() => painted(page), { timeout: 8000 }).not.toHaveProperty("company");
    expect(await painted(page)).toHaveProperty("measure");
    await press(options, "Company");
    await expect.poll(() => painted(page), { timeout: 8000 }).toHaveProperty("company");
  });

  test("colours and style change on a page that is open; without marks a name still answers the pointer", async () => {
    page = await stage.open("/bill");
    await openOptions();
    await press(options, "For any colour vision");
    await page.bringToFront();
    await expect.poll(() => painted(page), { timeout: 8000 }).toHaveProperty("distinct-measure");
    expect(await painted(page)).not.toHaveProperty("measure");
    await press(options, "One fine grey line");
    await expect.poll(async () => Object.keys(await painted(page)), { timeout: 8000 }).toEqual(["hairline"]);
    await press(options, "Nothing, until the pointer rests on a name");
    await expect.poll(() => total(page), { timeout: 8000 }).toBe(0);
    await hoverText(page, "OpenAI");
    await waitForCard(page, "OpenAI");
    expect(await painted(page)).toEqual({ active: 1 });
    await leave(page);
    await waitForCard(page, undefined);
  });

  test("a site that is switched off loses its marks, and gets them back when it is switched on", async () => {
    page = await stage.open("/bill");
    await openOptions();
    await write(options, "Mark nothing on a site, nor on anything under it", "https://apnews.com/hub");
    await press(options, "Switch off");
    await page.bringToFront();
    await expect.poll(() => total(page), { timeout: 8000 }).toBe(0);
    await options.evaluate(() => document.querySelector<HTMLElement>("[aria-label='Switch apnews.com on again']")?.click());
    await expect.poll(() => total(page), { timeout: 8000 }).toBeGreaterThan(0);
  });

  test("a page about something else gets marks when names are to be marked wherever they stand", async () => {
    page = await stage.open("/phones", { marks: false });
    await openOptions();
    await press(options, "Wherever a known name stands");
    await page.bringToFront();
    await expect.poll(() => painted(page), { timeout: 12_000 }).toHaveProperty("company");
    await press(options, "Only in texts on this story");
    await expect.poll(() => total(page), { timeout: 8000 }).toBe(0);
  });

  test("the language of the page changes at once and is its own, not that of cards", async () => {
    await openOptions();
    await press(options, "繁體中文");
    await options.waitForFunction(() => document.querySelector("h1")?.textContent === "設定" && document.title.startsWith("設定"));
    page = await stage.open("/bill");
    await hoverText(page, "ENFORCE Act");
    await waitForCard(page, "ENFORCE Act");
  });

  test("a bad file changes nothing and says what is wrong and where; a good one shows what it would change and then does", async () => {
    await openOptions();
    await hand(options, "Import settings…", "bad.json", settingsFile({ ...whole, density: "often", namesOff: ["../x"] }));
    await says(options, "settings.density must be one of");
    await says(options, "settings.namesOff[0] is not written as it must be");
    expect(await options.evaluate(() => chrome.storage.local.get("settings"))).toEqual({});
    await hand(options, "Import settings…", "good.json", settingsFile({ ...whole, density: "page", namesOff: ["nvidia"] }));
    await says(options, "This would change");
    expect(await options.evaluate(() => document.querySelector(".ecl-differences")?.textContent)).toContain("Nvidia");
    expect(await options.evaluate(() => chrome.storage.local.get("settings"))).toEqual({});
    await press(options, "Change these settings");
    await expect
      .poll(() => options.evaluate(() => chrome.storage.local.get("settings")))
      .toMatchObject({ settings: { density: "page", namesOff: ["nvidia"] } });
  });

  test("settings of an earlier version are brought up; those that cannot be read are kept and told of", async () => {
    await openOptions();
    await options.evaluate(() =>
      chrome.storage.local.set({
        settings: { version: 2, cardLanguage: "page", density: "often", everywhere: false, kindsOff: ["person"], namesOff: [], sitesOff: [] },
      }),
    );
    await says(options, "Some of your earlier settings could not be read");
    await says(options, "settings.density");
    const stored = await options.evaluate(() => chrome.storage.local.get());
    expect(stored).toMatchObject({
      settings: { version: 3, density: "paragraph", kindsOff: ["person"] },
      "settings-kept": { value: { version: 2, density: "often" } },
    });
    await press(options, "Delete them");
    await options.waitForFunction(() => !document.body.innerText.includes("could not be read"));
  });

  test("a term of the reader's own is marked apart on a page that is open, and its card says whose it is", async () => {
    page = await stage.open("/bill");
    await openOptions();
    await press(options, "Add a term");
    await write(options, "Name", "House panel");
    await write(options, "Other names", "sponsors");
    await write(options, "Note", "The committee that our desk follows.");
    await write(options, "Link", "https://example.org/panel");
    await press(options, "Save");
    await page.bringToFront();
    await expect.poll(() => painted(page), { timeout: 8000 }).toHaveProperty("own", 2);
    await hoverText(page, "sponsors");
    await waitForCard(page, "House panel");
    const text = (await cardText(page)) ?? "";
    expect(text).toContain("Your term");
    expect(text).toContain("The committee that our desk follows.");
    expect(text).toContain("example.org");
    await leave(page);
    await waitForCard(page, undefined);
    const popup = await stage.popup(page);
    await says(popup, "House panel");
    await popup.close();
    // A tab that is hidden is not read before it is shown.
    await page.bringToFront();
    await options.evaluate(() => document.querySelector<HTMLElement>("[aria-label='Delete House panel']")?.click());
    await expect.poll(() => painted(page), { timeout: 8000 }).not.toHaveProperty("own");
  });

  test("terms come in by one file, once the reader has seen what it adds", async () => {
    await openOptions();
    const terms = [
      { name: "芯片观察", aliases: ["Chip Watch"], note: "每周一次。" },
      { name: "Riverbend fab", note: "A plant." },
    ];
    await hand(options, "Import terms…", "bad.json", JSON.stringify({ file: "export-control-lens-terms", version: 1, terms: [{ name: "<b>x" }] }));
    await says(options, "terms[0].note is missing");
    await hand(options, "Import terms…", "terms.json", JSON.stringify({ file: "export-control-lens-terms", version: 1, terms }));
    await says(options, "2 new terms:");
    await press(options, "Take these terms");
    await says(options, "2 of 500");
    expect(await options.evaluate(() => chrome.storage.local.get("terms"))).toMatchObject({
      terms: { version: 1, pairs: expect.stringContaining("觀观") },
    });
  });
});
