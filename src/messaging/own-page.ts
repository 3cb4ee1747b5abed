import { browser } from "wxt/browser";

/** The address of a page or a file of the extension's own. WXT's types know neither what the build writes nor an address with a question behind it. */
export function ownPage(path: `/${string}`): string {
  const runtime: { getURL(path: string): string } = browser.runtime as never;
  return runtime.getURL(path);
}
