import type { Page } from "puppeteer-core";
import { inFirefoxWindow } from "./firefox-window.js";
import type { Launched } from "./launch.js";

/**
 * Presses the extension's toolbar button while the page is in front, as a reader would: the extension is then granted
 * activeTab on that page, and its popup opens or its `action.onClicked` fires. In Chromium an open popup is among the
 * browser's targets; in Firefox it cannot be reached (open popup.html as a tab instead, see extension-page.ts).
 */
export async function grantActiveTab(launched: Launched, page: Page): Promise<void> {
  await page.bringToFront();
  if (launched.kind === "chromium") await pressInChromium(launched, page);
  else await inFirefoxWindow(launched.browser, PRESS_ACTION, launched.extensionId);
}

async function pressInChromium({ browser, extensionId }: Launched, page: Page): Promise<void> {
  const extension = (await browser.extensions()).get(extensionId);
  if (extension === undefined) throw new Error(`Chromium does not know the extension ${extensionId}`);
  await page.triggerExtensionAction(extension);
}

/**
 * The action object is asked rather than a button clicked: the button of a freshly installed extension sits in a closed
 * menu, where it has no box.
 */
const PRESS_ACTION = `(id) => {
  const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
  const extension = ExtensionParent.GlobalManager.getExtension(id);
  if (!extension) throw new Error("no extension " + id);
  const { browserActionFor } = ExtensionParent.apiManager.global;
  return browserActionFor(extension).triggerAction(window);
}`;
