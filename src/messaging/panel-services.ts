/** The side panel's services in the browser: the tab that it follows, the packaged cards, the reader's language. */
import { browser } from "wxt/browser";
import { interfaceLanguage } from "../settings/language-for";
import { type PageSettings, readPageSettings, settingsKey } from "../settings/page-settings";
import { changeSetting, watchPageSettings } from "../settings/storage";
import type { PanelServices } from "../ui/panel/services";
import { readCard, readEntries } from "./dataset-files";
import { followTab } from "./follow-tab";
import { tellPage } from "./tell-page";

const languageOf = (settings: PageSettings) => interfaceLanguage(settings, browser.i18n.getUILanguage());

/** Gathers what the panel shows. `?tab=3` in the address makes it keep to that tab. */
export async function openPanel(): Promise<PanelServices> {
  const [entry, stored] = await Promise.all([readEntries(), browser.storage.local.get(settingsKey)]);
  const named = new URLSearchParams(location.search).get("tab");
  let tab: () => number | undefined = () => undefined;

  return {
    language: languageOf(readPageSettings(stored[settingsKey])),
    today: () => new Date().toISOString().slice(0, 10),
    onLanguage: (language) => void changeSetting({ interfaceLanguage: language }),
    watchLanguage: (listener, signal) => watchPageSettings((settings) => listener(languageOf(settings)), signal),
    entry,
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
