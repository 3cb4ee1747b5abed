/** The word to all pages that the reader has taken access to some sites back. */

export interface Withdrawn {
  type: "withdrawn";
  /** Match patterns, as the browser names them. */
  origins: string[];
}

/** Whether a message says that a page of this host may no longer be read. */
export function isWithdrawn(message: unknown, hostname: string): boolean {
  if (typeof message !== "object" || message === null || !("type" in message) || message.type !== "withdrawn") return false;
  return (
    "origins" in message && Array.isArray(message.origins) && message.origins.some((origin) => typeof origin === "string" && covers(origin, hostname))
  );
}

/** Whether a match pattern holds for a host, whatever the scheme and the path. */
function covers(origin: string, hostname: string): boolean {
  if (origin === "<all_urls>") return true;
  const [, wild, host] = /^[^/]+:\/\/(\*\.)?([^/:]+)/.exec(origin) ?? [];
  if (host === undefined) return false;
  return host === "*" || host === hostname || (wild !== undefined && hostname.endsWith(`.${host}`));
}
