/** The options page's services in the browser: storage, access to sites, files to keep. */
import { browser } from "wxt/browser";
import { citationEntry } from "../dataset/citation-card";
import { forgetKeptSettings, keptSettings, replaceSettings, settingsUpToDate } from "../settings/kept-settings";
import { languageFor } from "../settings/language-for";
import { changeSetting } from "../settings/storage";
import { ownEntry, ownIdOf } from "../terms/own-card";
import { loadTerms } from "../terms/storage";
import { storeTerms } from "../terms/store-terms";
import type { Chosen, OptionsServices } from "../ui/options/services";
import { readHosts, readIndex, readSearch } from "./dataset-files";
import { addReaderSite, readerSites, removeReaderSite } from "./sites";

/** Gathers everything that the options page shows. */
export async function openOptions(): Promise<OptionsServices> {
  const [index, hosts, chosen] = await Promise.all([readIndex(), readHosts(), allChosen()]);
  let own = chosen.terms;
  /** One write after the other: each reads what is stored before it changes it. */
  let writing: Promise<unknown> = Promise.resolve();
  const inTurn = (write: () => Promise<void>): Promise<void> => {
    const done = writing.then(write);
    writing = done.catch(() => undefined);
    return done;
  };
  return {
    browserLanguage: languageFor(browser.i18n.getUILanguage()),
    hosts,
    chosen,
    watch(onChange, signal) {
      const tell = () =>
        void writing.then(allChosen).then((now) => {
          own = now.terms;
          if (!signal.aborted) onChange(now);
        });
      browser.storage.local.onChanged.addListener(tell);
      browser.permissions.onAdded.addListener(tell);
      browser.permissions.onRemoved.addListener(tell);
      signal.addEventListener("abort", () => {
        browser.storage.local.onChanged.removeListener(tell);
        browser.permissions.onAdded.removeListener(tell);
        browser.permissions.onRemoved.removeListener(tell);
      });
    },
    nameOf(id) {
      const term = own.find((known) => ownIdOf(known) === id);
      return (term ? ownEntry(term) : (index[id] ?? citationEntry(id)))?.name;
    },
    changeSettings: (change) => inTurn(() => changeSetting(change)),
    replaceSettings: (settings) => inTurn(() => replaceSettings(settings)),
    addSite: addReaderSite,
    removeSite: removeReaderSite,
    saveTerms: (terms) => inTurn(async () => storeTerms(terms, (await readSearch()).pairs)),
    forgetKept: forgetKeptSettings,
    save(file, text) {
      const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
      const link = Object.assign(document.createElement("a"), { href: address, download: file });
      link.click();
      // The browser reads it only after this turn.
      setTimeout(() => URL.revokeObjectURL(address), 10_000);
    },
  };
}

async function allChosen(): Promise<Chosen> {
  const settings = await settingsUpToDate();
  const [sites, { terms }, kept] = await Promise.all([readerSites(), loadTerms(), keptSettings()]);
  return { settings, sites, terms, kept };
}
