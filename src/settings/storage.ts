/** The settings in the extension's local storage. */
import { browser } from "wxt/browser";
import { type PageSettings, readPageSettings, settingsKey } from "./page-settings";

/** Tells each change of the stored settings until the signal aborts. */
export function watchPageSettings(onChange: (settings: PageSettings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[settingsKey]) onChange(readPageSettings(changes[settingsKey].newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener("abort", () => browser.storage.local.onChanged.removeListener(listener));
}

/** The stored settings as far as pages need them. */
export async function loadPageSettings(): Promise<PageSettings> {
  return readPageSettings((await browser.storage.local.get(settingsKey))[settingsKey]);
}

/** Changes some settings and keeps the rest, also fields that this version does not know. */
export async function changeSetting(change: Partial<PageSettings>): Promise<void> {
  const stored: unknown = (await browser.storage.local.get(settingsKey))[settingsKey];
  const kept = typeof stored === "object" && stored !== null ? stored : {};
  await browser.storage.local.set({ [settingsKey]: { ...kept, version: 2, ...readPageSettings(stored), ...change } });
}

/** Adds to one of the lists of what is switched off, or takes out of it. */
export async function switchOff(list: "namesOff" | "sitesOff", item: string, off: boolean): Promise<void> {
  const known = (await loadPageSettings())[list].filter((other) => other !== item);
  await changeSetting({ [list]: off ? [...known, item] : known });
}
