/** The address bar: after the keyword `ecl` it suggests cards, and Enter opens the one on top. */
import { browser } from "wxt/browser";
import { citationEntry } from "../dataset/citation-card";
import type { CardIndex, Language } from "../dataset/compiled";
import { wordsFor } from "../locales/i18n";
import { asQuery } from "../search/query";
import { createSearch, type Search } from "../search/search";
import { languageFor } from "../settings/language-for";
import { loadPageSettings } from "../settings/storage";
import { suggestionLine } from "../ui/suggestion";
import { readIndex, readSearch } from "./dataset-files";
import { ownPage } from "./own-page";
import { popupAddress } from "./popup-address";

/** Browsers show no more than five or six lines. */
const MOST = 6;

/** Chrome's descriptions are XML, Firefox's are plain. */
const form = import.meta.env.FIREFOX ? "plain" : "xml";

interface Bar {
  index: CardIndex;
  search: Search;
}

let bar: Promise<Bar> | undefined;
const ready = (): Promise<Bar> => {
  bar ??= Promise.all([readIndex(), readSearch()]).then(([index, artefact]) => ({ index, search: createSearch(artefact) }));
  return bar;
};

/** Answers the address bar. Browsers on phones have no such words. */
export function openOmnibox(): void {
  const { omnibox } = browser;
  if (!omnibox) return;
  let asked = 0;
  omnibox.onInputStarted.addListener(() => void ready());
  if (form === "plain") void setLastingTop();
  omnibox.onInputChanged.addListener((typed, suggest) => {
    asked++;
    const mine = asked;
    void linesFor(typed).then(({ top, others }) => {
      if (mine !== asked) return;
      if (top !== undefined) omnibox.setDefaultSuggestion({ description: top });
      suggest(others);
    });
  });
  omnibox.onInputEntered.addListener((typed, disposition) => void open(typed, disposition));
}

/** Firefox writes the line on top before it asks what else there is, so there it can name no card. */
async function setLastingTop(): Promise<void> {
  browser.omnibox.setDefaultSuggestion({ description: wordsFor(await languageOfBar())("lookUp.best") });
}

interface Lines {
  /** None where the line on top is a lasting one. */
  top?: string;
  others: { content: string; description: string }[];
}

/** The line on top stands for what was typed, so in Chrome it says which card Enter opens. */
async function linesFor(typed: string): Promise<Lines> {
  const [bar, language] = await Promise.all([ready(), languageOfBar()]);
  const query = asQuery(typed);
  const line = (id: string) => {
    const entry = bar.index[id] ?? citationEntry(id);
    return entry && suggestionLine(entry, query, language, form);
  };
  const found = bar.search.find(query, MOST);
  const shown = (form === "plain" ? found : found.slice(1)).flatMap(({ id }) => {
    const description = line(id);
    return description === undefined ? [] : [{ content: contentFor(id, bar, language), description }];
  });
  if (form === "plain") return { others: shown };
  const [first] = found;
  const t = wordsFor(language);
  return { top: (first && line(first.id)) ?? suggestionLine(query ? t("lookUp.none") : t("popup.search"), query, language, form), others: shown };
}

/** What stands in the address bar when the reader goes to a line: the name, where the name leads back to the card. */
function contentFor(id: string, { index, search }: Bar, language: Language): string {
  const name = index[id]?.name[language];
  return name !== undefined && search.find(name, 1)[0]?.id === id ? name : id;
}

async function open(typed: string, disposition: string): Promise<void> {
  const query = asQuery(typed);
  const { index, search } = await ready();
  const card = Object.hasOwn(index, query) ? query : search.find(query, 1)[0]?.id;
  const name = card === query ? index[query]?.name[await languageOfBar()] : undefined;
  const url = ownPage(popupAddress({ query: name ?? query, ...(card !== undefined && { card }) }));
  if (disposition === "currentTab") await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition !== "newBackgroundTab" });
}

async function languageOfBar(): Promise<Language> {
  const { cardLanguage } = await loadPageSettings();
  return cardLanguage === "page" ? languageFor(browser.i18n.getUILanguage()) : cardLanguage;
}
