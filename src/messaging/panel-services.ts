/** The side panel's services in the browser: the tab that it follows, the packaged cards, the reader's language. */
import { browser } from "wxt/browser";
import { citationEntry } from "../dataset/citation-card";
import type { Language } from "../dataset/compiled";
import { languageFor } from "../settings/language-for";
import { type PageSettings, readPageSettings, settingsKey } from "../settings/page-settings";
import { changeSetting, watchPageSettings } from "../settings/storage";
import type { PanelServices } from "../ui/panel/services";
import { readCard, readIndex } from "./dataset-files";
import { followTab } from "./follow-tab";
import { tellPage } from "./tell-page";

const languageOf = ({ cardLanguage }: PageSettings): Language => (cardLanguage === "page" ? languageFor(browser.i18n.getUILanguage()) : cardLanguage);

/** Gathers what the panel shows. `?tab=3` in the address makes it keep to that tab. */
export async function openPanel(): Promise<PanelServices> {
  const [index, stored] = await Promise.all([readIndex(), browser.storage.local.get(settingsKey)]);
  const named = new URLSearchParams(location.search).get("tab");
  let tab: () => number | undefined = () => undefined;

  return {
    language: languageOf(readPageSettings(stored[settingsKey])),
    today: () => new Date().toISOString().slice(0, 10),
    onLanguage: (cardLanguage) => void changeSetting({ cardLanguage }),
    watchLanguage: (listener, signal) => watchPageSettings((settings) => listener(languageOf(settings)), signal),
    entry: (id) => index[id] ?? citationEntry(id),
    async card(id) {
      const card = await readCard(id);
      if (!card) throw new Error(`no card ${id} in the package`);
      return card;
    },
    follow(onPage, signal) {
      tab = followTab(named ? Number(named) : undefined, onPage, signal).tab;
    },
    scrollTo(id, nth) {
      const to = tab();
      if (to !== undefined) void tellPage(to, { type: "scroll", id, nth });
    },
  };
}
