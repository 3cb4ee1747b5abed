/** The built extension on a page that lives, in Chromium: its slices, its memory, and what it does when nothing happens. */
import { existsSync } from "node:fs";
import type { CDPSession, Page } from "puppeteer-core";
import { openExtensionPage } from "../support/extension-page";
import { type Launched, launch } from "../support/launch";
import { type Site, startSite } from "../support/site";
import { budgets } from "./budgets";
import { type Task, tasksDuring } from "./extension-work";
import type { Row } from "./measure";
import { newsPage, paragraphsOf } from "./news-page";

const extension = new URL("../../.output/chrome-mv3", import.meta.url).pathname;

/** A host of the bundled list, and one where the extension is not: the page as it is without us. */
const withUs = "sample-page.apnews.com";
const without = "sample-page.example.org";

/** Paragraphs of a page of 100,000 nodes: each with its texts and the space behind it makes five. */
const PARAGRAPHS = 100_000 / 5;
const NODES_TOLD = "100,000 nodes";

const STORM_SECONDS = 5;
const CHANGES = 10_000;
/** A live blog of an hour, one post every five seconds, of which the page keeps the last hundred. */
const POSTS = 720;
const KEPT = 100;
const IDLE_SECONDS = 10;

/** What browsers call a long task, in milliseconds. */
const LONG_TASK = 50;

/** The rows of the table; a row that says so where nothing is built. */
export async function livingRows(paragraphs: readonly string[]): Promise<Row[]> {
  if (!existsSync(extension)) return [{ what: "the extension on a living page in Chromium", figure: "not built: npm run build" }];
  const large = Array.from({ length: PARAGRAPHS }, (_, i) => (paragraphs[i % paragraphs.length] ?? "").slice(0, 120));
  const site = await startSite({ "*/large": newsPage(large), "*/article": newsPage(paragraphsOf(paragraphs, 60_000)) });
  const launched = await launch("chromium", { extension, site });
  try {
    await openExtensionPage(launched, "popup.html");
    return [...(await sliceRows(launched, site)), ...(await memoryRows(launched, site, paragraphs)), ...(await idleRows(launched, site))];
  } finally {
    await launched.close();
    await site.close();
  }
}

async function sliceRows(launched: Launched, site: Site): Promise<Row[]> {
  const load = async (host: string) => {
    const page = await launched.newPage();
    const tasks = await tasksDuring(page, async () => {
      await page.goto(site.url(host, "/large"), { timeout: 120_000 });
      await settled(page, host === withUs);
    });
    return { page, tasks };
  };
  const bare = await load(without);
  const { page, tasks } = await load(withUs);
  const nodes = await page.evaluate(() => document.evaluate("count(//node())", document, null, XPathResult.NUMBER_TYPE).numberValue);
  if (Math.abs(nodes - 100_000) > 5000) throw new Error(`the large page has ${nodes} nodes`);
  const storm = await tasksDuring(page, () => raiseStorm(page));
  const bareStorm = await tasksDuring(bare.page, () => raiseStorm(bare.page));
  await page.close();
  await bare.page.close();
  return [
    ...rowsOf(`our slices while a page of ${NODES_TOLD} loads, Chromium, milliseconds`, tasks, bare.tasks),
    ...rowsOf(`our slices while it changes in every frame for ${STORM_SECONDS} seconds`, storm, bareStorm),
  ];
}

function rowsOf(what: string, tasks: readonly Task[], bare: readonly Task[]): Row[] {
  const ours = tasks
    .map((task) => task.ours)
    .filter((length) => length > 0)
    .sort((a, b) => a - b);
  const most = ours[Math.floor(ours.length * 0.95)] ?? Number.NaN;
  const longest = ours.at(-1) ?? Number.NaN;
  const long = (all: readonly Task[]) => all.filter(({ length }) => length > LONG_TASK).length;
  return [
    { what, figure: `95 %: ${most.toFixed(1)}, of ${ours.length}`, budget: `${budgets.slice}`, met: most <= budgets.slice },
    { what: "  the longest", figure: longest.toFixed(1), budget: `${budgets.longestSlice}`, met: longest <= budgets.longestSlice },
    { what: `  tasks over ${LONG_TASK} ms with us, and without`, figure: `${long(tasks)}, ${long(bare)}` },
  ];
}

/** Waits until the marks stand and the lists' names have come, and then for a while. */
async function settled(page: Page, marked: boolean): Promise<void> {
  if (marked) await page.waitForFunction(() => [...CSS.highlights.values()].some(({ size }) => size > 0), { timeout: 60_000 });
  await pause(4000);
}

/** Rewrites ten paragraphs, moves one and adds one, in every frame. */
async function raiseStorm(page: Page): Promise<void> {
  // A page behind others gets no frames.
  await page.bringToFront();
  await page.evaluate(async (seconds) => {
    const paragraphs = [...document.querySelectorAll("article p")];
    const end = performance.now() + seconds * 1000;
    for (let frame = 0; performance.now() < end; frame++) {
      await new Promise(requestAnimationFrame);
      for (let i = 0; i < 10; i++) {
        const paragraph = paragraphs[(frame * 37 + i * 101) % paragraphs.length];
        const text = paragraph?.firstChild;
        if (text?.nodeType === 3)
          text.nodeValue = `The Entity List and the Export Control Reform Act, ${frame} times. ${text.nodeValue?.slice(0, 80)}`;
      }
      const moved = paragraphs[(frame * 13) % paragraphs.length];
      if (moved) moved.parentNode?.append(moved);
      const added = document.createElement("p");
      added.textContent = `Nvidia and Huawei wait for the Bureau of Industry and Security, ${frame}.`;
      document.querySelector("article")?.prepend(added);
    }
  }, STORM_SECONDS);
  await pause(3000);
}

async function memoryRows(launched: Launched, site: Site, paragraphs: readonly string[]): Promise<Row[]> {
  const texts = paragraphs.slice(0, 300).map((paragraph) => paragraph.slice(0, 300));
  const rows: Row[] = [];
  for (const [what, live] of [
    [`heap after ${CHANGES.toLocaleString("en")} changes`, change],
    ["heap after an hour of a simulated live blog", blog],
  ] as const) {
    const growth: number[] = [];
    for (const host of [withUs, without]) {
      const page = await launched.newPage();
      await page.goto(site.url(host, "/article"));
      await settled(page, host === withUs);
      const session = await page.createCDPSession();
      // Once before, so that what stays the first time (compiled code, caches) is not taken for a leak.
      await live(page, texts);
      const before = await heap(session);
      await live(page, texts);
      growth.push((await heap(session)) / before);
      if (host === withUs) await expectNothingStale(page);
      await page.close();
    }
    const [ours = Number.NaN, bare = Number.NaN] = growth;
    rows.push({
      what: `${what}, Chromium`,
      figure: `${percent(ours)} (without us ${percent(bare)})`,
      budget: percent(budgets.heapGrowth),
      met: ours <= budgets.heapGrowth,
    });
  }
  return rows;
}

/** Rewrites, adds and takes away; at the end the page is as long as before. */
async function change(page: Page, texts: readonly string[]): Promise<void> {
  await page.evaluate(
    async (all, changes) => {
      const article = document.querySelector("article");
      for (let i = 0; i < changes; i += 4) {
        const paragraphs = article?.querySelectorAll("p");
        const paragraph = paragraphs?.[i % paragraphs.length];
        if (paragraph) paragraph.textContent = `${all[i % all.length]}`;
        const added = document.createElement("p");
        added.textContent = `${all[(i * 7) % all.length]}`;
        article?.append(added);
        article?.querySelector("p")?.remove();
        if (added.firstChild) added.firstChild.nodeValue = `${all[(i * 11) % all.length]}`;
        if (i % 400 === 0) await new Promise((resolve) => setTimeout(resolve, 300));
      }
    },
    texts,
    CHANGES,
  );
  await pause(3000);
}

/** Posts come at the top, the newest is corrected once, the oldest goes. */
async function blog(page: Page, texts: readonly string[]): Promise<void> {
  await page.evaluate(
    async (all, posts, kept) => {
      const article = document.querySelector("article");
      for (let i = 0; i < posts; i++) {
        const post = document.createElement("section");
        for (const text of [`Update ${i}`, all[i % all.length], all[(i * 3) % all.length]]) {
          const paragraph = document.createElement("p");
          paragraph.textContent = `${text}`;
          post.append(paragraph);
        }
        article?.prepend(post);
        const sections = article?.querySelectorAll("section") ?? [];
        if (sections.length > kept) sections[sections.length - 1]?.remove();
        await new Promise((resolve) => setTimeout(resolve, 20));
        const last = post.lastChild;
        if (last) last.textContent = `Corrected: ${all[(i * 5) % all.length]}`;
      }
    },
    texts,
    POSTS,
    KEPT,
  );
  await pause(3000);
}

async function heap(session: CDPSession): Promise<number> {
  // Twice: what only a finalizer held goes with the second.
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  return (await session.send("Runtime.getHeapUsage")).usedSize;
}

/** No highlight may hold a range over a node that has left the page. */
async function expectNothingStale(page: Page): Promise<void> {
  const stale = await page.evaluate(
    () => [...CSS.highlights.values()].flatMap((all) => [...all]).filter((range) => !range.startContainer.isConnected).length,
  );
  if (stale > 0) throw new Error(`${stale} ranges over nodes that have left the page`);
}

async function idleRows(launched: Launched, site: Site): Promise<Row[]> {
  const times: number[] = [];
  for (const host of [withUs, without]) {
    const page = await launched.newPage();
    await page.goto(site.url(host, "/article"));
    await settled(page, host === withUs);
    const before = await page.metrics();
    await pause(IDLE_SECONDS * 1000);
    const after = await page.metrics();
    times.push(((after.ScriptDuration ?? 0) - (before.ScriptDuration ?? 0)) * 1000);
    await page.close();
  }
  const [ours = Number.NaN, bare = Number.NaN] = times;
  return [
    {
      what: `script time on a page at rest for ${IDLE_SECONDS} seconds, Chromium, milliseconds`,
      figure: `${ours.toFixed(1)} (without us ${bare.toFixed(1)})`,
    },
  ];
}

function percent(ratio: number): string {
  return `${ratio >= 1 ? "+" : ""}${((ratio - 1) * 100).toFixed(1)} %`;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
