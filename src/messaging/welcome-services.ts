/** The welcome page's services in the browser. */
import { browser } from "wxt/browser";
import { interfaceLanguage } from "../settings/language-for";
import { changeSetting, loadPageSettings } from "../settings/storage";
import type { WelcomeServices } from "../ui/welcome/services";
import { readHosts, readIndex } from "./dataset-files";

/** Gathers what the welcome page shows; the sentence with its cards is the entrypoint's. */
export async function openWelcome(): Promise<Omit<WelcomeServices, "showNext">> {
  const [index, hosts, settings] = await Promise.all([readIndex(), readHosts(), loadPageSettings()]);
  return {
    language: interfaceLanguage(settings, browser.i18n.getUILanguage()),
    hosts,
    cards: Object.keys(index).length,
    onLanguage: (language) => void changeSetting({ interfaceLanguage: language }),
    openOptions: () => void browser.runtime.openOptionsPage(),
  };
}
