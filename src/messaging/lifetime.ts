/** The life of a script on a page: it ends with the extension that put it there, not only with the page. */
import { browser } from "wxt/browser";

/** Whether the extension that put this script on the page has been updated, reloaded or removed since. */
export function isOrphan(): boolean {
  return browser.runtime?.id === undefined;
}

/**
 * Aborts when the extension has gone. Browsers tell a script nothing of that, so it looks when the reader comes back to
 * the tab; whoever talks to the background looks too.
 */
export function endWithExtension(end: AbortController, document: Document): void {
  document.addEventListener(
    "visibilitychange",
    () => {
      if (isOrphan()) end.abort();
    },
    { signal: end.signal },
  );
}
