/**
 * Hosts which a browser asks by itself, whatever extension it carries. The launch settings switch nearly all of this
 * off; what is left must not be taken for the extension's doing. Exact hosts only, so that nothing else slips through.
 */
const HOSTS: ReadonlySet<string> = new Set([
  "accounts.google.com",
  "android.clients.google.com",
  "clients2.google.com",
  "clientservices.googleapis.com",
  "content-autofill.googleapis.com",
  "dummy.test",
  "optimizationguide-pa.googleapis.com",
  "redirector.gvt1.com",
  "safebrowsingohttpgateway.googleapis.com",
  "update.googleapis.com",
]);

/** Is this request the browser's own: one of its services, or the icon it wants for each site it shows? */
export function isBrowserChatter(method: string, url: URL): boolean {
  if (HOSTS.has(url.hostname)) return true;
  return method === "GET" && url.pathname === "/favicon.ico" && url.search === "";
}
