/** The atlas's services in the browser: the packaged dataset and the reader's language. */
import { browser } from "wxt/browser";
import { citationEntry } from "../dataset/citation-card";
import { createSearch, type Search } from "../search/search";
import { interfaceLanguage } from "../settings/language-for";
import { changeSetting, loadPageSettings } from "../settings/storage";
import type { AtlasServices } from "../ui/atlas/services";
import { readCard, readIndex, readSearch, readTimeline } from "./dataset-files";

/** Gathers what the first sight of the atlas shows: two files. Cards and the search come when they are asked for. */
export async function openAtlas(): Promise<AtlasServices> {
  const [index, timeline, settings] = await Promise.all([readIndex(), readTimeline(), loadPageSettings()]);
  let search: Promise<Search> | undefined;
  return {
    language: interfaceLanguage(settings, browser.i18n.getUILanguage()),
    today: new Date().toISOString().slice(0, 10),
    index,
    timeline,
    onLanguage: (language) => void changeSetting({ interfaceLanguage: language }),
    async search(query) {
      search ??= readSearch().then(createSearch);
      return (await search).find(query, 80);
    },
    entry: (id) => index[id] ?? citationEntry(id),
    async card(id) {
      const card = await readCard(id);
      if (!card) throw new Error(`no card ${id} in the package`);
      return card;
    },
  };
}
