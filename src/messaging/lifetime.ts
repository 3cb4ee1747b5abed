/** The life of a script on a page: it ends with the extension that put it there, or with its access to the site, not only with the page. */
import { browser } from "wxt/browser";
import { isWithdrawn } from "./withdrawn";

/** Whether the extension that put this script on the page has been updated, reloaded or removed since. */
function isOrphan(): boolean {
  return browser.runtime?.id === undefined;
}

/**
 * Aborts when the extension has gone. Browsers tell a script nothing of that, so it looks whenever the reader comes back
 * to the page: to its tab, its window, or with the pointer from outside of it. `whenReopened` tells when the page has taken
 * its listeners away.
 */
export function endWithExtension(
  end: AbortController,
  document: Document,
  whenReopened: (document: Document, listen: () => void, signal: AbortSignal) => void,
): void {
  const { signal } = end;
  const look = () => {
    if (isOrphan()) end.abort();
  };
  const listen = () => {
    document.addEventListener("visibilitychange", look, { signal });
    document.documentElement?.addEventListener("pointerenter", look, { signal, passive: true });
    document.defaultView?.addEventListener("focus", look, { signal });
    document.defaultView?.addEventListener("pageshow", look, { signal });
  };
  listen();
  whenReopened(document, listen, signal);
}

/** Aborts when the reader takes the access to a page's site back. */
export function endWithAccess(end: AbortController, hostname: string): void {
  const listener = (message: unknown): undefined => {
    if (isWithdrawn(message, hostname)) end.abort();
  };
  const { onMessage } = browser.runtime;
  onMessage.addListener(listener);
  end.signal.addEventListener("abort", () => onMessage.removeListener(listener));
}
