import type { Page } from "puppeteer-core";
import { contextId, sendBidi } from "./bidi.js";
import type { Launched } from "./launch.js";

/**
 * Opens one of the extension's own pages in a tab: `openExtensionPage(launched, "popup.html")`. In Firefox puppeteer's
 * own `goto` would wait forever, because Firefox sends no load events for moz-extension pages (https://github.com/puppeteer/puppeteer/issues/14314); the navigation command
 * itself can wait. There `page.url()` goes on saying about:blank, so ask the page for `location.href` instead;
 * evaluating, clicking, waiting for functions or selectors and screenshots work as everywhere.
 */
export async function openExtensionPage(launched: Launched, path: string): Promise<Page> {
  const page = await launched.newPage();
  const url = launched.extensionUrl(path);
  if (launched.kind === "chromium") await page.goto(url);
  else await sendBidi(launched.browser, "browsingContext.navigate", { context: contextId(page), url, wait: "complete" });
  return page;
}
