import { inFirefoxWindow } from "./firefox-window.js";
import type { Launched } from "./launch.js";

/** What Firefox does to an event page that has nothing to do. */
const STOP = `async (id) => {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
}`;

/** Stops the extension's background, as browsers do when they see fit. It starts anew with the next event; nothing to do where it does not run. */
export async function stopBackground({ kind, browser, extensionId }: Launched): Promise<void> {
  if (kind === "firefox") {
    await inFirefoxWindow(browser, STOP, extensionId);
    return;
  }
  const target = browser.targets().find((one) => one.type() === "service_worker" && one.url().startsWith("chrome-extension://"));
  // It may end by itself just now.
  const worker = await target?.worker().catch(() => null);
  await worker?.close().catch(() => undefined);
}
