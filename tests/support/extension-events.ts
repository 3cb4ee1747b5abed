/** What readers do outside of pages: a command's keys, the menu over selected text, words in the address bar. */
import type { Page, WebWorker } from "puppeteer-core";
import { inFirefoxWindow } from "./firefox-window.js";
import type { Launched } from "./launch.js";

/** Chromium's menus, keys and address bar are out of a test's reach; its events can be sent from within the background. */
interface Dispatching {
  dispatch(...args: unknown[]): void;
}

async function background({ browser, extensionId }: Launched): Promise<WebWorker> {
  const target = await browser.waitForTarget((candidate) => candidate.type() === "service_worker" && candidate.url().includes(extensionId));
  const worker = await target.worker();
  if (worker === null) throw new Error("the background runs no worker");
  return worker;
}

/** Gives a command as its keys would, on the page in front. In Firefox by the browser's own key. */
export async function giveCommand(launched: Launched, page: Page, command: string, firefoxKey: string): Promise<void> {
  await page.bringToFront();
  if (launched.kind === "firefox") {
    await inFirefoxWindow(launched.browser, PRESS_KEY, firefoxKey);
    return;
  }
  const worker = await background(launched);
  await worker.evaluate(async (name) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    (chrome.commands.onCommand as unknown as Dispatching).dispatch(name, tab);
  }, command);
}

/** Chooses the extension's entry in the menu over the selection. In Firefox with the real menu, opened by a right click at a place. */
export async function chooseLookUp(launched: Launched, page: Page, selection: string, at: { x: number; y: number }): Promise<string> {
  await page.bringToFront();
  if (launched.kind === "firefox") {
    await page.mouse.click(at.x, at.y, { button: "right" });
    return String(await inFirefoxWindow(launched.browser, CHOOSE_ENTRY, "look-up"));
  }
  const worker = await background(launched);
  return worker.evaluate(async (selectionText) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    (chrome.contextMenus.onClicked as unknown as Dispatching).dispatch({ menuItemId: "look-up", selectionText }, tab);
    return "";
  }, selection);
}

export interface Suggested {
  top: string;
  others: string[];
}

/** Types into the address bar after the keyword; gives the lines that the extension suggests. */
export async function typeInBar(launched: Launched, typed: string): Promise<Suggested> {
  if (launched.kind === "firefox") return JSON.parse(String(await inFirefoxWindow(launched.browser, TYPE_IN_BAR, typed))) as Suggested;
  const worker = await background(launched);
  return worker.evaluate(
    (text) =>
      new Promise<Suggested>((resolve) => {
        let top: Promise<string> = Promise.resolve("");
        const set = chrome.omnibox.setDefaultSuggestion.bind(chrome.omnibox);
        // Passed on, so that Chromium's own check of the markup is heard.
        chrome.omnibox.setDefaultSuggestion = ((line: { description: string }) => {
          top = Promise.resolve(set(line)).then(() => line.description);
          return top;
        }) as never;
        const suggest = (lines: { description: string }[]) =>
          void top.then((first) => resolve({ top: first, others: lines.map((l) => l.description) }));
        (chrome.omnibox.onInputChanged as unknown as Dispatching).dispatch(text, suggest);
      }),
    typed,
  );
}

/** Presses Enter in the address bar, with the first line chosen. */
export async function enterInBar(launched: Launched, page: Page, typed: string): Promise<void> {
  await page.bringToFront();
  if (launched.kind === "firefox") {
    await inFirefoxWindow(launched.browser, TYPE_IN_BAR, typed);
    await inFirefoxWindow(launched.browser, "() => gURLBar.handleCommand(new KeyboardEvent('keydown', { key: 'Enter' }))", "");
    return;
  }
  const worker = await background(launched);
  await worker.evaluate((text) => (chrome.omnibox.onInputEntered as unknown as Dispatching).dispatch(text, "currentTab"), typed);
}

const PRESS_KEY = `(letter) => {
  const key = document.querySelector("keyset[id^='ext-keyset'] key[key='" + letter + "']");
  if (!key) throw new Error("no key " + letter);
  key.doCommand();
}`;

const CHOOSE_ENTRY = `async (id) => {
  const menu = document.getElementById("contentAreaContextMenu");
  for (let tried = 0; menu.state !== "open" && tried < 50; tried++) await new Promise((resolve) => setTimeout(resolve, 100));
  const entry = [...menu.querySelectorAll("menuitem")].find((item) => item.id.endsWith("menuitem-_" + id));
  if (!entry) throw new Error("the menu has no entry " + id + " (" + menu.state + ")");
  const { label } = entry;
  menu.activateItem(entry);
  return label;
}`;

const TYPE_IN_BAR = `async (typed) => {
  gURLBar.focus();
  gURLBar.search("ecl " + typed);
  await gURLBar.lastQueryContextPromise;
  const lines = gURLBar.view.visibleResults.map((result) => result.payload.content === undefined ? "" : result.payload.title ?? result.title);
  const written = [...document.querySelectorAll(".urlbarView-row")].map((row) => row.result?.payload?.title ?? row.textContent);
  return JSON.stringify({ top: written[0] ?? "", others: written.slice(1), lines });
}`;
