/** Bringing the stored settings up to this version. What cannot be read is kept beside what could be understood of it. */
import { browser } from "wxt/browser";
import { readSettings, type Settings, salvageSettings, settingsKey, settingsSchema } from "./schema";

const keptKey = "settings-kept";

/** Settings that could not be read, as they were stored, and what was wrong with them. */
export interface KeptSettings {
  problem: string;
  /** As a file would hold them. */
  text: string;
}

/** The stored settings in this version. Settings that cannot be read are first kept under a key of their own. */
export async function settingsUpToDate(): Promise<Settings> {
  const stored: unknown = (await browser.storage.local.get(settingsKey))[settingsKey];
  if (stored === undefined) return readSettings(stored).settings;
  const { settings: read, problem } = readSettings(stored);
  const settings = problem ? salvageSettings(stored) : read;
  // In one write: at no moment are the old settings in neither place.
  if (problem) await written({ [keptKey]: { problem, value: stored }, [settingsKey]: settings });
  else if (!settingsSchema.safeParse(stored).success) await written({ [settingsKey]: settings });
  return settings;
}

/** Where there is no room to write, what is stored stays, and is brought up to this version again the next time. */
function written(values: Record<string, unknown>): Promise<void> {
  return browser.storage.local.set(values).catch(console.error);
}

/** The settings that could not be read, if there are any. */
export async function keptSettings(): Promise<KeptSettings | undefined> {
  const kept: unknown = (await browser.storage.local.get(keptKey))[keptKey];
  if (typeof kept !== "object" || kept === null || !("problem" in kept) || !("value" in kept)) return undefined;
  return { problem: String(kept.problem), text: JSON.stringify(kept.value, undefined, 2) };
}

/** Lets go of the settings that could not be read. */
export function forgetKeptSettings(): Promise<void> {
  return browser.storage.local.remove(keptKey);
}

/** Puts settings in place of all that are stored. */
export function replaceSettings(settings: Settings): Promise<void> {
  return browser.storage.local.set({ [settingsKey]: settings });
}
