/** In which dress every surface has its picture taken: the languages, light and dark, forced colours, a narrow window. */
import type { Page } from "puppeteer-core";
import { languages } from "../../src/dataset/compiled.js";
import type { BrowserKind } from "../support/browsers.js";

export type { Language } from "../../src/dataset/compiled.js";
export { languages };

export interface Look {
  readonly name: "light" | "dark" | "forced" | "narrow";
  readonly scheme: "light" | "dark";
  readonly forced?: true;
  readonly narrow?: true;
}

const looks: readonly Look[] = [
  { name: "light", scheme: "light" },
  { name: "dark", scheme: "dark" },
  { name: "forced", scheme: "light", forced: true },
  { name: "narrow", scheme: "light", narrow: true },
];

/** The looks that a browser's driver can give; only Chromium's emulates forced colours. */
export function looksOf(kind: BrowserKind): readonly Look[] {
  return looks.filter(({ forced }) => kind === "chromium" || !forced);
}

/** Gives a page its look. Firefox takes its colours from the browser's start alone. */
export async function wear(kind: BrowserKind, page: Page, { scheme, forced }: Look): Promise<void> {
  if (kind !== "chromium") return;
  const session = await page.createCDPSession();
  // Lasts as long as the session, which ends with the page.
  await session.send("Emulation.setEmulatedMedia", {
    features: [
      { name: "prefers-color-scheme", value: scheme },
      { name: "forced-colors", value: forced ? "active" : "none" },
    ],
  });
}

export const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
