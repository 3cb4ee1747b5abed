/** Two lines of the popup take so many letters. */
const MOST = 56;

/** A host to be read in little room. Of a very long one the middle goes: whose it is stands at its end. */
export function shortHost(host: string): string {
  if (host.length <= MOST) return host;
  const start = Math.floor(MOST / 3);
  return `${host.slice(0, start)}…${host.slice(start + 1 - MOST)}`;
}
