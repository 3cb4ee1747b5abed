/** The settings in the extension's local storage. */
import { browser } from "wxt/browser";
import { type PageSettings, readPageSettings, settingsKey, withChange } from "./page-settings";

/** Tells each change of the stored settings until the signal aborts. */
export function watchPageSettings(onChange: (settings: PageSettings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[settingsKey]) onChange(readPageSettings(changes[settingsKey].newValue));
  };
  // Held fast: a script whose extension has gone has no storage left to ask for it.
  const { onChanged } = browser.storage.local;
  onChanged.addListener(listener);
  signal.addEventListener("abort", () => onChanged.removeListener(listener));
}

/** The stored settings as far as pages need them. */
export async function loadPageSettings(): Promise<PageSettings> {
  return readPageSettings((await browser.storage.local.get(settingsKey))[settingsKey]);
}

/** The stored settings as soon as they are as wished for; never, where the signal aborts before. */
export async function whenPageSettings(wished: (settings: PageSettings) => boolean, signal: AbortSignal): Promise<PageSettings> {
  const settings = await loadPageSettings();
  if (wished(settings)) return settings;
  return new Promise((resolve) => watchPageSettings((changed) => wished(changed) && resolve(changed), signal));
}

/** Changes some settings and keeps the rest, also fields that this version does not know. */
export async function changeSetting(change: Partial<PageSettings>): Promise<void> {
  const stored: unknown = (await browser.storage.local.get(settingsKey))[settingsKey];
  await browser.storage.local.set({ [settingsKey]: withChange(stored, change) });
}

/** Adds to one of the lists of what is switched off, or takes out of it. */
export async function switchOff(list: "namesOff" | "sitesOff", item: string, off: boolean): Promise<void> {
  const known = (await loadPageSettings())[list].filter((other) => other !== item);
  await changeSetting({ [list]: off ? [...known, item] : known });
}
