/** The reader's own terms in the extension's local storage, read without zod: whoever writes them has checked them. */
import { browser } from "wxt/browser";
import type { Term } from "./schema";

const termsKey = "terms";

export interface StoredTerms {
  terms: Term[];
  /** Script variants of their characters, for finding them in either script. */
  pairs: string;
}

const none: StoredTerms = { terms: [], pairs: "" };

/** The stored terms; what is not understood is left out. */
export async function loadTerms(): Promise<StoredTerms> {
  return readStored((await browser.storage.local.get(termsKey))[termsKey]);
}

/** Puts terms in place of all that are stored. */
export function saveTerms(stored: StoredTerms): Promise<void> {
  return browser.storage.local.set({ [termsKey]: { version: 1, ...stored } });
}

/** Tells each change of the stored terms until the signal aborts. */
export function watchTerms(onChange: (stored: StoredTerms) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[termsKey]) onChange(readStored(changes[termsKey].newValue));
  };
  // Held fast: a script whose extension has gone has no storage left to ask for it.
  const { onChanged } = browser.storage.local;
  onChanged.addListener(listener);
  signal.addEventListener("abort", () => onChanged.removeListener(listener));
}

function readStored(stored: unknown): StoredTerms {
  if (typeof stored !== "object" || stored === null || !("terms" in stored) || !Array.isArray(stored.terms)) return none;
  const pairs = "pairs" in stored && typeof stored.pairs === "string" ? stored.pairs : "";
  return { terms: stored.terms.filter(isTerm), pairs };
}

function isTerm(value: unknown): value is Term {
  if (typeof value !== "object" || value === null) return false;
  const { name, aliases, note, link }: { name?: unknown; aliases?: unknown; note?: unknown; link?: unknown } = value;
  return (
    typeof name === "string" &&
    typeof note === "string" &&
    Array.isArray(aliases) &&
    aliases.every((alias) => typeof alias === "string") &&
    (link === undefined || typeof link === "string")
  );
}
