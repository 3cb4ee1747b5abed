/** The search as a small window beside the page, where a look-up is answered. One window, used again for the next. */
import { browser } from "wxt/browser";
import { ownPage } from "./own-page";
import { type Opening, popupAddress } from "./popup-address";

/** The popup's measure, and what a window's frame adds to it. */
const size = { width: 420, height: 660 };

/** Shows the search there, over the tab that was asked from. Where a browser has no windows (on a phone) it is a tab. */
export async function showInWindow(opening: Opening, overTab: number | undefined): Promise<void> {
  const url = ownPage(popupAddress(opening, overTab));
  if (!browser.windows) {
    await browser.tabs.create({ url });
    return;
  }
  const known = await openWindow();
  if (known) {
    await browser.tabs.update(known.tab, { url });
    await browser.windows.update(known.window, { focused: true });
    return;
  }
  // Firefox lets a page close its window only where it was told so.
  await browser.windows.create({ url, type: "popup", ...size, ...(import.meta.env.FIREFOX && { allowScriptsToClose: true }) });
}

/** The window of an earlier look-up. Addresses of our own pages are the only ones that can be seen without access. */
async function openWindow(): Promise<{ tab: number; window: number } | undefined> {
  const own = ownPage("/popup.html");
  const tabs = await browser.tabs.query({ windowType: "popup" });
  const tab = tabs.find(({ url }) => url?.startsWith(own));
  return tab?.id === undefined ? undefined : { tab: tab.id, window: tab.windowId };
}
