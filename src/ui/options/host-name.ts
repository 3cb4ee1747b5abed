/** The host that a reader means by what they typed: an address or a name. None where it is none. */
export function hostNameOf(typed: string): string | undefined {
  const text = typed.trim().toLowerCase();
  const address = /^[a-z]+:\/\//.test(text) ? text : `http://${text}`;
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  const host = hostname.replace(/^www\./, "");
  return /^https?:$/.test(protocol) && /^([a-z0-9-]+\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(host) ? host : undefined;
}

/** The entry of a list that covers a host: itself or a host above it. */
export function coveredBy(host: string, list: readonly string[]): string | undefined {
  return list.find((known) => host === known || host.endsWith(`.${known}`));
}
