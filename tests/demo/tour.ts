/** The demo without a display: visits each sample page, tells what was found, takes pictures, judges. */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { type SamplePage, samplePage, samplePages } from "../pages/index.js";
import type { Launched } from "../support/launch.js";
import type { Site } from "../support/site.js";
import { type Place, rightmost, scrollToBottomEdge, shoot, shootCard } from "./card-shots.js";
import { asTable, type Desk, openDesk, readKinds } from "./listing.js";
import { languages, looksOf } from "./looks.js";
import { shootPopup } from "./popup-shots.js";

/** The names to rest on, by file; the first is also the one that is waited for. */
const NAMES: Readonly<Record<string, readonly Place[]>> = {
  "wire-en.html": [{ text: "Industry and Security" }, { text: "ECRA" }, { text: "McCaul" }, { text: "NFORCE Act", nth: 1 }],
  "finance-zh-hans.html": [{ text: "不可靠实体清单" }, { text: "商务部首次" }, { text: "英伟达", nth: 2 }],
  "tech-zh-hant.html": [{ text: "輝達", nth: 1 }, { text: "實體清單" }, { text: "川普", nth: 1 }],
  "long-names-en.html": [{ text: "Expansion of End-User Controls To Cover" }, { text: "National Defense Authorization Act for Fiscal Year 2026" }],
  "front-page-en.html": [{ text: "ENFORCE Act" }],
};

export interface Tour {
  readonly launched: Launched;
  readonly site: Site;
  readonly extension: string;
  /** Where the pictures go; emptied first. */
  readonly folder: string;
  readonly say: (line: string) => void;
}

/** Gives what was not as it must be, a line for each; none is what one hopes for. */
export async function takeTour(tour: Tour): Promise<readonly string[]> {
  rmSync(tour.folder, { recursive: true, force: true });
  mkdirSync(tour.folder, { recursive: true });
  const desk = await openDesk(tour.launched);
  const kinds = readKinds(tour.extension);
  const wrong: string[] = [];
  for (const sample of samplePages) {
    const page = await tour.launched.newPage();
    const tab = await desk.newestTab();
    await page.goto(tour.site.url(sample.host, sample.path));
    const list = await desk.list(tab);
    tour.say(`\n${sample.host}${sample.path} (${sample.file})`);
    tour.say(list === undefined ? "    no marks" : asTable(list, kinds));
    const fault = judge(sample, list?.cards.length ?? 0);
    if (fault !== undefined) wrong.push(`${sample.host}: ${fault}`);
    else if (sample.expect === "marks") {
      await picture(tour, page, sample).catch((error: unknown) => {
        wrong.push(`${sample.host}: ${inWords(error)}`);
      });
    }
    if (sample.expect === "nothing") await shoot(page, join(tour.folder, `${nameOf(sample)}.png`));
    await page.close();
  }
  wrong.push(...(await pictureThePopup(tour, desk)));
  await desk.close();
  return wrong;
}

/** What is wrong with so many marked cards on a page. */
function judge({ expect }: SamplePage, cards: number): string | undefined {
  if (expect === "marks") return cards === 0 ? "must have marks and has none" : undefined;
  if (cards === 0) return undefined;
  return expect === "nothing" ? "is off-topic and has marks" : "is not on the list of hosts and has marks";
}

function nameOf({ file }: SamplePage): string {
  return file.replace(/\.html$/, "");
}

async function picture({ folder }: Tour, page: Page, sample: SamplePage): Promise<void> {
  const names = NAMES[sample.file] ?? [];
  const [first] = names;
  const name = nameOf(sample);
  await page.bringToFront();
  await shoot(page, join(folder, `${name}.png`));
  for (const [nth, place] of names.entries()) await shootCard(page, place, join(folder, `${name}-card-${nth + 1}.png`));
  if (sample.file === "wire-en.html") {
    await page.setViewport({ width: 620, height: 640 });
    const right = await rightmost(page, [...names, { text: "Huawei" }, { text: "Entity List" }, { text: "Moolenaar" }, { text: "Nvidia" }]);
    await scrollToBottomEdge(page, right);
    await shootCard(page, right, join(folder, `${name}-edge.png`));
  }
  if (first !== undefined && sample.file === "long-names-en.html") {
    await page.setViewport({ width: 420, height: 700 });
    await shootCard(page, first, join(folder, `${name}-small.png`));
  }
}

/** Comes last: a language that is chosen in the popup is from then on the language of every card. */
async function pictureThePopup({ launched, site, folder }: Tour, desk: Desk): Promise<readonly string[]> {
  const { host, path } = samplePage("wire-en.html");
  const page = await launched.newPage();
  await page.goto(site.url(host, path));
  const tab = await desk.newestTab();
  await desk.list(tab);
  try {
    for (const look of looksOf(launched.kind).filter(({ name }) => name === "light" || (name === "dark" && launched.kind === "chromium")))
      for (const language of languages)
        await shootPopup(launched, tab, language, look, (name) => join(folder, `${name}-${language}-${look.name}.png`));
    return [];
  } catch (error) {
    return [`the popup: ${inWords(error)}`];
  } finally {
    await page.close();
  }
}

function inWords(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
