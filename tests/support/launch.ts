import type { ChildProcess } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import puppeteer, { type Browser, type LaunchOptions, type Page } from "puppeteer-core";
import { type BrowserKind, findBrowser } from "./browsers.js";
import { chromiumFlags } from "./chromium-flags.js";
import { firefoxPrefs } from "./firefox-prefs.js";
import { inFirefoxWindow } from "./firefox-window.js";
import type { Site } from "./site.js";

export interface LaunchSettings {
  /** Folder of the built extension, with its manifest.json. */
  readonly extension: string;
  readonly site: Site;
  /** Default true. A browser one can watch needs a display. */
  readonly headless?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: "light" | "dark";
  /**
   * The language that pages and extension pages see as `navigator.language`: "en-US", "zh-CN". `i18n.getUILanguage()`
   * says it too in Firefox, but in Chromium only where its language pack is installed (Debian: chromium-l10n).
   */
  readonly lang?: string;
}

/** A running browser that carries the extension. */
export interface Launched {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  readonly extensionId: string;
  newPage(): Promise<Page>;
  /** The address of one of the extension's own pages. To open one, see extension-page.ts. */
  extensionUrl(path: string): string;
  close(): Promise<void>;
}

/** Any will do; a fixed one makes addresses in logs and screenshots the same in every run. */
const FIREFOX_UUID = "11f1e6d2-5d0c-4f6c-9c6c-0e5c0de1e251";

/** Firefox only speaks languages it has a pack for. Extensions need no pack to be told that it speaks one. */
const CLAIM_LANGUAGE = `(lang) => {
  Services.locale.availableLocales = [lang, "en-US"];
  Services.locale.requestedLocales = [lang];
}`;

/** Waits for an address in one of the tabs, which Firefox tells nobody outside of its own window. */
const WAIT_FOR_TAB = `async (url) => {
  for (let tries = 0; tries < 200; tries++) {
    if (gBrowser.tabs.some((tab) => tab.linkedBrowser.currentURI.spec === url)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(url + " has not come");
}`;

const CLOSE_PATIENCE_MS = 3_000;

/** Starts a browser with a profile of its own, on our site only, with the extension installed and its welcome page open. */
export async function launch(kind: BrowserKind, settings: LaunchSettings): Promise<Launched> {
  const extension = resolve(settings.extension);
  const geckoId = await readGeckoId(extension);
  const profile = await mkdtemp(join(tmpdir(), `lens-${kind}-`));
  let browser: Browser | undefined;
  try {
    browser = await puppeteer.launch({
      executablePath: findBrowser(kind),
      userDataDir: profile,
      headless: settings.headless ?? true,
      defaultViewport: settings.viewport ?? { width: 1280, height: 900 },
      ...(kind === "chromium" ? chromiumOptions(settings) : firefoxOptions(settings, geckoId)),
    });
    const started = browser;
    if (kind === "firefox") await inFirefoxWindow(started, CLAIM_LANGUAGE, settings.lang ?? "en-US");
    const extensionId = await started.installExtension(extension);
    const origin = kind === "chromium" ? `chrome-extension://${extensionId}` : `moz-extension://${FIREFOX_UUID}`;
    // It comes in front of whatever tab is there; a page opened before it would be hidden, and so left alone.
    const welcome = `${origin}/welcome.html`;
    if (kind === "firefox") await inFirefoxWindow(started, WAIT_FOR_TAB, welcome);
    else await started.waitForTarget((target) => target.url() === welcome);
    return {
      kind,
      browser: started,
      extensionId,
      newPage: () => started.newPage(),
      extensionUrl: (path) => `${origin}/${path.replace(/^\//, "")}`,
      close: () => closeBrowser(started, profile),
    };
  } catch (error) {
    if (browser !== undefined) await closeBrowser(browser, profile);
    else await rm(profile, { recursive: true, force: true });
    throw error;
  }
}

function chromiumOptions(settings: LaunchSettings): LaunchOptions {
  const lang = settings.lang ?? "en-US";
  return {
    browser: "chrome",
    // Extensions can be installed over the pipe only: a socket would let any local program do it.
    pipe: true,
    enableExtensions: true,
    args: chromiumFlags({
      proxyPort: settings.site.port,
      colorScheme: settings.colorScheme ?? "light",
      lang,
      windowSize: settings.viewport ?? { width: 1280, height: 900 },
    }),
    // On Linux the language of Chromium's own text, and so of chrome.i18n, comes from here.
    env: { ...process.env, LANGUAGE: lang.replace("-", "_") },
  };
}

function firefoxOptions(settings: LaunchSettings, geckoId: string | undefined): LaunchOptions {
  if (geckoId === undefined) throw new Error(`${settings.extension}: the manifest names no Firefox id`);
  return {
    browser: "firefox",
    // Lets a test press the toolbar button, which lives outside every page.
    args: ["--remote-allow-system-access"],
    // Release builds heed the remote settings pref (see firefox-prefs.ts) only under this variable.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: "1" },
    extraPrefsFirefox: firefoxPrefs({
      proxyPort: settings.site.port,
      colorScheme: settings.colorScheme ?? "light",
      lang: settings.lang ?? "en-US",
      uuids: { [geckoId]: FIREFOX_UUID },
    }),
  };
}

async function readGeckoId(extension: string): Promise<string | undefined> {
  const manifest: unknown = JSON.parse(await readFile(join(extension, "manifest.json"), "utf8"));
  const settings = (manifest as { browser_specific_settings?: { gecko?: { id?: unknown } } }).browser_specific_settings;
  const id = settings?.gecko?.id;
  return typeof id === "string" ? id : undefined;
}

async function closeBrowser(browser: Browser, profile: string): Promise<void> {
  const process = browser.process();
  const gone = process === null ? Promise.resolve() : exit(process);
  // A browser that hangs on its way out must not hang the tests: ask, wait a little, then kill.
  await Promise.race([
    browser
      .close()
      .catch(() => undefined)
      .then(() => gone),
    pause(CLOSE_PATIENCE_MS),
  ]);
  if (process !== null) killGroup(process);
  await Promise.race([gone, pause(CLOSE_PATIENCE_MS)]);
  await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

function exit(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => process.once("exit", () => resolve()));
}

/** Puppeteer starts a browser as the leader of a process group, so its helpers die with it. */
function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // Nobody left in the group: the usual case.
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
