/**
 * Where the extension may work: on the bundled hosts from the start (the manifest says so), on a site that the reader
 * has added for good, or once on the page in front of the reader.
 */
import { browser } from "wxt/browser";

const scriptId = "reader-sites";

/** Origins that the reader has granted beyond the bundled ones. */
async function grantedOrigins(): Promise<string[]> {
  const bundled = new Set(browser.runtime.getManifest().host_permissions ?? []);
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !bundled.has(origin));
}

/** Registers the scripts for what the reader has granted by now, and for nothing else. */
export async function registerReaderSites(): Promise<void> {
  const origins = await grantedOrigins();
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (known.length) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
  if (origins.length === 0) return;
  await browser.scripting.registerContentScripts([
    // Firefox takes a cssOrigin for the same reason as in the manifest; Chromium refuses the unknown key.
    {
      id: scriptId,
      matches: origins,
      js: ["scout.js"],
      css: ["marks.css"],
      runAt: "document_idle",
      persistAcrossSessions: true,
      ...(import.meta.env.FIREFOX && { cssOrigin: "user" }),
    },
  ]);
}

/** Annotates the page in a tab now; the reader has just pointed at it, or it was granted. Rejects where the browser forbids it. */
export async function annotateNow(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, files: ["/marks.css"], ...(import.meta.env.FIREFOX && { origin: "USER" }) });
  await browser.scripting.executeScript({ target: { tabId }, files: ["/annotate.js"] });
}

/** Puts the annotating script into a frame whose scout has seen a sign. */
export async function bringAnnotator(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ["/annotate.js"] });
}

/** Puts the card script on a page that has mentions. */
export async function bringCard(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ["/card.js"] });
}

/** The match pattern by which a whole site is asked for. */
export function siteOrigin(host: string): string {
  return `*://${host}/*`;
}
