/** What the options page needs of the world around it. The entrypoint provides it; nothing here knows a browser. */
import type { CompiledHostGroup, Language, Trilingual } from "../../dataset/compiled";
import type { KeptSettings } from "../../settings/kept-settings";
import type { Settings } from "../../settings/schema";
import type { Term } from "../../terms/schema";

/** All that the reader has chosen, wherever it is kept. */
export interface Chosen {
  settings: Settings;
  /** Sites that the reader has added. */
  sites: readonly string[];
  terms: readonly Term[];
  /** Settings of before that could not be read. */
  kept?: KeptSettings | undefined;
}

export interface OptionsServices {
  browserLanguage: Language;
  hosts: readonly CompiledHostGroup[];
  /** As it was when the page opened. */
  chosen: Chosen;
  /** Tells what is chosen after each change, also one that was made elsewhere. */
  watch(onChange: (chosen: Chosen) => void, signal: AbortSignal): void;
  /** The name of a card, bundled or the reader's own. */
  nameOf(id: string): Trilingual | undefined;
  changeSettings(change: Partial<Settings>): Promise<void>;
  replaceSettings(settings: Settings): Promise<void>;
  /** Asks for lasting access to a site and all under it; whether it was given. To be called straight from a click. */
  addSite(host: string): Promise<boolean>;
  removeSite(host: string): Promise<void>;
  saveTerms(terms: readonly Term[]): Promise<void>;
  forgetKept(): Promise<void>;
  /** Hands the reader a file. */
  save(file: string, text: string): void;
}
