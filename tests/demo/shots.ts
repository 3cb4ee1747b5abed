/**
 * `npm run shots`: a picture of every surface in every language, light and dark, in a narrow window and (Chromium) in
 * forced colours. Into .output/shots, or .output/shots-firefox with `--firefox`; needs the builds. Words after the
 * options narrow it: `npm run shots -- atlas dark zh-Hant`.
 */
import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { BrowserKind } from "../support/browsers.js";
import { launch } from "../support/launch.js";
import { type Site, startSite } from "../support/site.js";
import { shootCards, shootNames, shootSheet } from "./card-gallery.js";
import { galleryPages } from "./gallery-pages.js";
import { type Language, type Look, languages, looksOf } from "./looks.js";
import { shootAtlas, shootOptions, shootPanel, shootWelcome } from "./own-page-shots.js";
import { shootPopup } from "./popup-shots.js";
import { openStudio, type Studio } from "./studio.js";

const kind: BrowserKind = process.argv.includes("--firefox") ? "firefox" : "chromium";
const words = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const output = resolve(import.meta.dirname, "../../.output");
const extension = join(output, kind === "chromium" ? "chrome-mv3" : "firefox-mv3");
const folder = join(output, kind === "chromium" ? "shots" : "shots-firefox");

const surfaces: Readonly<Record<string, (studio: Studio, language: Language, look: Look) => Promise<void>>> = {
  card: shootCards,
  names: shootNames,
  // Firefox's driver has no taps that the extension takes for a finger's.
  ...(kind === "chromium" && { sheet: shootSheet }),
  popup: async (studio, language, look) => {
    const { page, tab } = await studio.openArticle(language, look, { width: 1000, height: 760 });
    await shootPopup(studio.launched, tab, language, look, (name) => studio.path(name, language, look));
    await page.close();
  },
  panel: shootPanel,
  atlas: shootAtlas,
  options: shootOptions,
  welcome: shootWelcome,
};

/** Of some names those that were asked for; all where none was. */
function asked<T extends string>(names: readonly T[]): readonly T[] {
  const wanted = names.filter((name) => words.includes(name));
  return wanted.length > 0 ? wanted : names;
}

/** Takes the pictures of some looks in one browser; gives what went wrong, a line for each. */
async function shootLooks(site: Site, scheme: "light" | "dark", looks: readonly Look[]): Promise<readonly string[]> {
  const wrong: string[] = [];
  const launched = await launch(kind, { extension, site, colorScheme: scheme });
  try {
    const studio = await openStudio(launched, site, folder);
    for (const look of looks)
      for (const language of asked(languages)) {
        await studio.speak(language);
        for (const surface of asked(Object.keys(surfaces)))
          await surfaces[surface]?.(studio, language, look).catch((error: unknown) => {
            wrong.push(`${surface}, ${language}, ${look.name}: ${error instanceof Error ? error.message : String(error)}`);
          });
      }
  } finally {
    await launched.close();
  }
  return wrong;
}

async function run(): Promise<number> {
  if (!existsSync(join(extension, "manifest.json"))) {
    console.error(`There is no built extension in ${extension}: run npm run build first.`);
    return 1;
  }
  mkdirSync(folder, { recursive: true });
  const all = looksOf(kind);
  const names = asked(all.map(({ name }) => name));
  const looks = all.filter(({ name }) => names.includes(name));
  const site = await startSite(Object.fromEntries(Object.entries(galleryPages).map(([language, html]) => [`*/${language}`, html])));
  const wrong: string[] = [];
  try {
    for (const scheme of ["light", "dark"] as const) {
      const dressed = looks.filter((look) => look.scheme === scheme);
      if (dressed.length > 0) wrong.push(...(await shootLooks(site, scheme, dressed)));
    }
  } finally {
    await site.close();
  }
  for (const line of wrong) console.error(`WRONG: ${line}`);
  console.log(`Pictures of all surfaces are in ${folder}`);
  return wrong.length === 0 ? 0 : 1;
}

process.exitCode = await run();
