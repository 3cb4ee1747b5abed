import type { Browser } from "puppeteer-core";
import { callFunction, sendBidi } from "./bidi.js";

interface ContextTree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

/**
 * Runs a function in Firefox's own browser window, the document that holds toolbar and tabs, with all its privileges.
 * Gives what it returns, if that is a plain value. Open to BiDi because of --remote-allow-system-access (see launch.ts).
 */
export async function inFirefoxWindow(browser: Browser, functionDeclaration: string, argument: string): Promise<unknown> {
  const tree = (await sendBidi(browser, "browsingContext.getTree", { "moz:scope": "chrome" })) as ContextTree;
  const window = tree.contexts.find(({ url }) => url.includes("browser/content/browser.xhtml"));
  if (window === undefined) throw new Error("Firefox shows no browser window to BiDi");
  return (await callFunction(browser, window.context, functionDeclaration, [{ type: "string", value: argument }])).value;
}
