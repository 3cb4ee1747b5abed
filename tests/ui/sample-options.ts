/** The settings page under test: its services, and the hands that fill in its fields. */
import { act } from "react";
import { vi } from "vitest";
import { defaultSettings, type Settings } from "../../src/settings/schema";
import type { Term } from "../../src/terms/schema";
import type { Chosen, OptionsServices } from "../../src/ui/options/services";
import { type } from "./mounted";
import { said } from "./sample-cards";

export const hosts = [{ group: "wires", reason: said("Wires that follow this story"), hosts: ["reuters.com", "apnews.com"] }];
export const watch: Term = { name: "Chip Watch", aliases: ["CW"], note: "Our weekly count.", link: "https://example.org/watch" };

/** Services of a reader who has chosen this, of which some may be others. */
export function services(chosen: Partial<Chosen> = {}, change: Partial<OptionsServices> = {}): OptionsServices {
  return {
    browserLanguage: "en",
    hosts,
    chosen: { settings: defaultSettings, sites: [], terms: [], ...chosen },
    watch: vi.fn(),
    nameOf: (id) => (id === "nvidia" ? said("Nvidia") : undefined),
    changeSettings: vi.fn(async () => {}),
    replaceSettings: vi.fn(async () => {}),
    addSite: vi.fn(async () => true),
    removeSite: vi.fn(async () => {}),
    saveTerms: vi.fn(async () => {}),
    forgetKept: vi.fn(async () => {}),
    save: vi.fn(),
    ...change,
  };
}

/** The defaults but for what is named. */
export const settings = (change: Partial<Settings>): Settings => ({ ...defaultSettings, ...change });

/** Hands a file to the nth field for files. */
export async function hand(place: HTMLElement, nth: number, text: string): Promise<void> {
  const input = [...place.querySelectorAll<HTMLInputElement>("input[type=file]")][nth];
  if (!input) throw new Error("there is no such field for files");
  Object.defineProperty(input, "files", { configurable: true, value: [{ text: async () => text }] });
  await act(async () => {
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

/** Which of the fields for files takes which file. */
export const [TERMS_FILE, SETTINGS_FILE] = [0, 1];

/** The field of this name. */
export const labelled = (place: HTMLElement, words: string) => {
  const label = [...place.querySelectorAll("label")].find((one) => one.textContent?.trim() === words);
  const input = label?.querySelector("input") ?? (label && document.getElementById(label.htmlFor));
  if (!(input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement)) throw new Error(`no field is called ${words}`);
  return input;
};

/** Writes into a field, of one line or more. */
export async function write(field: HTMLInputElement | HTMLTextAreaElement, value: string): Promise<void> {
  if (field instanceof HTMLInputElement) return type(field, value);
  const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set;
  await act(async () => {
    set?.call(field, value);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}
