/** The work that a whole page costs, in both browsers: against the floor, against peers, and as pages grow. */
import type { Page } from "puppeteer-core";
import type { LexiconData } from "../../src/linking/lexicon";
import type { BrowserKind } from "../support/browsers";
import { launch } from "../support/launch";
import { type Site, startSite } from "../support/site";
import { budgets } from "./budgets";
import { bundled } from "./in-page/bundle";
import type { Contender, PageBench } from "./in-page/work";
import { inTurns, type Row } from "./measure";
import { newsPage, paragraphsOf } from "./news-page";

declare const pageBench: PageBench;

/** UTF-16 units of the page on which all are compared. */
const ARTICLE = 120_000;
/** Pages as they grow, with how often each is measured. */
const grown = [
  { name: "10 kB", units: 10_000, repeats: 15 },
  { name: "100 kB", units: 100_000, repeats: 9 },
  { name: "1 MB", units: 1_000_000, repeats: 3 },
  { name: "10 MB", units: 10_000_000, repeats: 1 },
];
/** mark.js goes over the page once for each name; in one browser it is given all of them, in the other so many. */
const FEW_NAMES = 100;

/** The rows for one browser. `story` and `quiet` are paragraphs, of the story and of none. */
export async function pageRows(kind: BrowserKind, lexicon: LexiconData, story: readonly string[], quiet: readonly string[]): Promise<Row[]> {
  const site = await startSite({
    "*/article": newsPage(paragraphsOf(story, ARTICLE)),
    "*/quiet": newsPage(paragraphsOf(quiet, ARTICLE)).replace(/<h1>.*?<\/h1>/, "<h1>What the weather brings</h1>"),
    ...Object.fromEntries(grown.map(({ units }) => [`*/grown-${units}`, () => newsPage(paragraphsOf(story, units))])),
    "*/work.js": { type: "text/javascript; charset=utf-8", body: await bundled() },
    "*/lexicon.json": JSON.stringify(lexicon),
  });
  const browser = await launch(kind, {
    extension: new URL(`../../.output/${kind === "chromium" ? "chrome" : "firefox"}-mv3`, import.meta.url).pathname,
    site,
  });
  try {
    const page = await browser.newPage();
    return [...(await articleRows(kind, page, site)), ...(await growthRows(kind, page, site))];
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Opens a page where the extension is not, with the bench's script in it. */
async function open(page: Page, site: Site, path: string): Promise<void> {
  await page.goto(site.url("sample-page.example.org", path), { timeout: 120_000 });
  await page.addScriptTag({ url: "/work.js" });
  await page.evaluate(async () => pageBench.prepare(await (await fetch("/lexicon.json")).json()));
}

function time(page: Page, contender: Contender, names?: number): Promise<number> {
  return page.evaluate((one, count) => pageBench.time(one, count), contender, names);
}

async function articleRows(kind: BrowserKind, page: Page, site: Site): Promise<Row[]> {
  await open(page, site, "/article");
  const times = await inTurns(
    {
      floor: () => time(page, "floor"),
      annotate: () => time(page, "annotate"),
      read: () => time(page, "read"),
      regExp: () => time(page, "regExp"),
      segmenter: () => time(page, "segmenter"),
    },
    9,
  );
  const names = kind === "chromium" ? undefined : FEW_NAMES;
  const mark = await time(page, "mark", names);
  await open(page, site, "/quiet");
  const quiet = await inTurns({ floor: () => time(page, "floor"), scout: () => time(page, "scout") }, 9);
  const perFloor = times.annotate / times.floor;
  const perQuiet = quiet.scout / quiet.floor;
  const perMark = mark / times.annotate;
  return [
    {
      what: `a page of ${ARTICLE / 1000} kB of the story, annotated (walk, flows, link, paint), ${kind}`,
      figure: `${perFloor.toFixed(1)} x the floor (${times.annotate.toFixed(1)} ms here)`,
      budget: `${budgets.page} x`,
      met: perFloor <= budgets.page,
    },
    {
      what: "  a page of the same size without a sign of it (walk, flows, scout)",
      figure: `${perQuiet.toFixed(1)} x the floor (${quiet.scout.toFixed(1)} ms here)`,
      budget: `${budgets.page} x`,
      met: perQuiet <= budgets.page,
    },
    {
      what: `  mark.js on the same page, ${names ? `with ${names} of the names only` : "with the same names"}, once`,
      figure: `${perMark.toFixed(0)} x our whole work (${(mark / 1000).toFixed(1)} s here)`,
      ...(!names && { budget: `${budgets.markJs} x`, met: perMark >= budgets.markJs }),
    },
    { what: "  walk, flows, fold and spot alone", figure: `${(times.read / times.floor).toFixed(1)} x the floor` },
    {
      ...peer("one trie-compiled RegExp, walk, flows, fold and find", times.regExp / times.read),
      budget: `${budgets.peers} x`,
      met: times.regExp / times.read >= budgets.peers,
    },
    peer("`Intl.Segmenter` and a dictionary, the same", times.segmenter / times.read),
  ];
}

function peer(what: string, ratio: number): Row {
  return { what: `  ${what}`, figure: `${ratio.toFixed(1)} x our walk, flows, fold and spot` };
}

async function growthRows(kind: BrowserKind, page: Page, site: Site): Promise<Row[]> {
  const perUnit: number[] = [];
  const floors: number[] = [];
  for (const { units, repeats } of grown) {
    await open(page, site, `/grown-${units}`);
    const { annotate, floor } = await inTurns({ annotate: () => time(page, "annotate"), floor: () => time(page, "floor") }, repeats);
    perUnit.push((annotate / units) * 1e6);
    floors.push((floor / units) * 1e6);
  }
  return [
    {
      what: `annotating pages of ${grown.map(({ name }) => name).join(", ")}, ${kind}, milliseconds for each 1 M units here`,
      figure: perUnit.map((figure) => figure.toFixed(0)).join(", "),
    },
    { what: "  the floor on the same pages", figure: floors.map((figure) => figure.toFixed(1)).join(", ") },
  ];
}
