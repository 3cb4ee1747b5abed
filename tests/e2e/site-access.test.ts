import type { Page } from "puppeteer-core";
import { afterEach, describe, expect, test } from "vitest";
import { siteAccess } from "../support/extension-settings";
import { inFirefoxWindow } from "../support/firefox-window";
import { hoverText } from "../support/pointer";
import { listenIn, livingArticle, openCard, paintedTexts, waitForMarks } from "./living-page";
import { browsers, cardHost, newsHost, openStage, type Stage, waitForCard } from "./stage";

/** What about:addons does when the reader switches a site of the extension off or on. */
const FIREFOX_ACCESS = `async (argument) => {
  const { id, change } = JSON.parse(argument);
  const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
  const { extension } = WebExtensionPolicy.getByID(id);
  const origins = extension.manifest.host_permissions;
  await ExtensionPermissions[change](id, { permissions: [], origins }, extension);
}`;
const firefoxId = "lens@exportcontrollens.org";

/** The reader takes the extension's access to sites back, and gives it again, in the browser's own settings. */
describe.each(browsers)("access to a site in %s", (kind) => {
  let stage: Stage | undefined;
  afterEach(() => stage?.close());

  const change = async (on: Stage, access: "take" | "give") => {
    if (kind === "firefox")
      await inFirefoxWindow(on.browser, FIREFOX_ACCESS, JSON.stringify({ id: firefoxId, change: access === "take" ? "remove" : "add" }));
    else if (access === "take") await siteAccess(on, "named-only");
    else await siteAccess(on, "add", `http://${newsHost}/*`);
  };
  const gone = (page: Page) =>
    expect
      .poll(async () => [await paintedTexts(page), await page.evaluate((host) => document.querySelectorAll(host).length, cardHost)], {
        timeout: 8000,
      })
      .toEqual([[], 0]);

  test("taken back while a page is open, its marks and its card go without a word on its console; given back, they are there again", async () => {
    stage = await openStage(kind, {}, { "*/living": livingArticle });
    const page = await stage.open("/living");
    const said = listenIn(page);
    await waitForMarks(page, ["Nvidia", "Huawei"]);
    await openCard(page, "Nvidia");
    await change(stage, "take");
    await gone(page);
    await hoverText(page, "Huawei");
    await waitForCard(page, undefined);
    await page.reload();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await paintedTexts(page)).toEqual([]);
    await change(stage, "give");
    await page.reload();
    await waitForMarks(page, ["Nvidia", "Huawei"]);
    await openCard(page, "Nvidia");
    expect(said).toEqual([]);
  });
});
