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
    // Firefox takes a cssOrigin for the same reason as in the manifest; Chromium refuses the unknown key
    // (https://bugzilla.mozilla.org/show_bug.cgi?id=1679997).
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

/** Puts the card script on a page that has mentions, and the names of the official lists, which count only there. */
export async function bringCard(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ["/card.js", "/listed.js"] });
}

/** The hosts that the reader has added: of a pattern what stands between its slashes. */
export async function readerSites(): Promise<string[]> {
  const hosts = (await grantedOrigins()).flatMap((origin) => /^[^/]+\/\/(?:\*\.)?([^/*]+)\//.exec(origin)?.[1] ?? []);
  return [...new Set(hosts)].sort();
}

/** Asks for lasting access to a site and all under it. Nothing may be awaited before it: browsers take the request only straight from the reader's click. */
export function addReaderSite(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [`*://*.${host}/*`] });
}

/** Gives up the access to a site, in whatever patterns it was granted. */
export async function removeReaderSite(host: string): Promise<void> {
  const origins = (await grantedOrigins()).filter((origin) => origin.includes(`//${host}/`) || origin.includes(`//*.${host}/`));
  await browser.permissions.remove({ origins });
}

/** The match pattern by which a whole site is asked for. */
export function siteOrigin(host: string): string {
  return `*://${host}/*`;
}
