/** What a manifest of ours must be, told as the lines that are wrong with one. */

/** As much of a manifest as the rules look at. */
export interface Manifest {
  readonly version?: string;
  readonly description?: string;
  readonly permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly web_accessible_resources?: unknown;
  readonly externally_connectable?: unknown;
  readonly content_security_policy?: { readonly extension_pages?: string; readonly sandbox?: string };
  readonly content_scripts?: readonly { readonly matches: readonly string[]; readonly world?: string }[];
  readonly commands?: Readonly<Record<string, { readonly suggested_key?: { readonly default?: string } }>>;
  readonly browser_specific_settings?: { readonly gecko?: { readonly data_collection_permissions?: { readonly required?: readonly string[] } } };
}

/** What a description in a store may be long. */
const DESCRIPTION_LENGTH = 132;
/** Chromium grants suggested keys to so many commands. */
const KEYS_IN_CHROMIUM = 4;

/** What is wrong with a manifest; `bundledHosts` are the match patterns of the bundled list. */
export function manifestProblems(manifest: Manifest, browser: "chrome" | "firefox", bundledHosts: readonly string[]): string[] {
  return [
    ...policyProblems(manifest.content_security_policy ?? {}),
    ...reachProblems(manifest, bundledHosts),
    ...keyProblems(manifest, browser),
    ...purposeProblems(manifest.description ?? ""),
    ...(browser === "firefox" ? collectionProblems(manifest) : []),
  ];
}

/** Own pages start from nothing, and what they are then given is the package's own. */
function policyProblems({ extension_pages: policy = "", sandbox }: NonNullable<Manifest["content_security_policy"]>): string[] {
  const [first, ...rest] = policy.split(";").map((directive) => directive.trim());
  const foreign = rest.filter((directive) => directive.split(/\s+/).some((source, nth) => nth > 0 && source !== "'self'" && source !== "'none'"));
  return [
    ...(first === "default-src 'none'" ? [] : ["the policy of own pages does not start from default-src 'none'"]),
    ...foreign.map((directive) => `the policy of own pages allows more than the package: ${directive}`),
    ...(sandbox === undefined ? [] : ["there is a sandbox, in which code may be made from text"]),
  ];
}

/** Nothing of ours is open to pages, and scripts run where the bundled list says and nowhere else. */
function reachProblems(manifest: Manifest, bundledHosts: readonly string[]): string[] {
  const bundled = bundledHosts.join(" ");
  const scripts = manifest.content_scripts ?? [];
  return [
    ...(manifest.web_accessible_resources === undefined ? [] : ["there are resources that web pages can reach"]),
    ...(manifest.externally_connectable === undefined ? [] : ["others may connect"]),
    ...(manifest.host_permissions?.join(" ") === bundled ? [] : ["host_permissions are not the bundled list of hosts"]),
    ...(scripts.every(({ matches }) => matches.join(" ") === bundled) ? [] : ["a content script runs elsewhere than on the bundled list of hosts"]),
    ...(scripts.some(({ world }) => world === "MAIN") ? ["a content script runs in the page's own world"] : []),
  ];
}

/** No key is suggested twice, and in Chromium not to more commands than it takes. */
function keyProblems({ commands = {} }: Manifest, browser: "chrome" | "firefox"): string[] {
  const keys = Object.values(commands).flatMap(({ suggested_key }) => suggested_key?.default ?? []);
  const twice = keys.filter((key, nth) => keys.indexOf(key) !== nth);
  return [
    ...twice.map((key) => `${key} is suggested to two commands`),
    ...(browser === "chrome" && keys.length > KEYS_IN_CHROMIUM ? [`keys are suggested to more than ${KEYS_IN_CHROMIUM} commands`] : []),
  ];
}

/** One purpose, said in one sentence that stores show in full. */
function purposeProblems(description: string): string[] {
  return [
    ...(/^[^.!?]+\.$/.test(description) ? [] : ["the description is not one sentence"]),
    ...(description.length <= DESCRIPTION_LENGTH ? [] : [`the description is longer than ${DESCRIPTION_LENGTH} characters`]),
  ];
}

function collectionProblems({ browser_specific_settings: settings }: Manifest): string[] {
  const declared = settings?.gecko?.data_collection_permissions?.required ?? [];
  return declared.join() === "none" ? [] : ["Firefox is not told that no data is collected"];
}
