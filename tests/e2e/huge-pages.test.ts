import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { page as pageOf } from "./article";
import { listenIn, openCard, story, waitForMarks } from "./living-page";
import { browsers, newsHost, openStage, type Stage } from "./stage";

const filler = "The members met again in the afternoon and agreed on nothing but the date of the next meeting. ";
const article = (rest: string) =>
  pageOf(`<main><article><h1>Export controls on AI chips</h1><p>${story.nvidia}</p><p>${story.huawei}</p>${rest}</article></main>`);

/** Elements inside of each other, by names that follow each other, with words here and there and a paragraph at the bottom. */
const deep = (display: string, names: readonly string[], depth: number) =>
  article(`<div id="deep" style="display: ${display}"></div><script>{
    const names = ${JSON.stringify(names)};
    let at = document.querySelector("#deep");
    for (let i = 0; i < ${depth}; i++) {
      const next = document.createElement(names[i % names.length]);
      next.append(i % 7 ? "" : "a word ");
      at.append(next);
      at = next;
    }
    const p = document.createElement("p");
    p.textContent = ${JSON.stringify(story.asml)};
    at.append(p);
  }</script>`);

const pages = {
  /** Five million letters in one text node, the story at its beginning. */
  "*/one-node": () => article(`<p>${story.asml} ${filler.repeat(52_000)}</p>`),
  /** A hundred thousand nodes: paragraphs with a link and two texts each. */
  "*/many-nodes": () => article(`<p>Paragraph of <b>SMIC</b> export controls</p>`.repeat(20_000)),
  /** Ten thousand elements, each inside of the other: without boxes, and shown; Chromium is busy for minutes with the latter, without any extension. */
  "*/deep": () => deep("none", ["div", "span", "span"], 10_000),
  "*/deep-shown": () => deep("block", ["div", "span", "span"], 10_000),
  "*/blocks-shown": () => deep("block", ["div"], 2000),
  /** Each name in a span for each of its letters. */
  "*/letters": () => article(`<p>${[...story.asml].map((letter) => `<span>${letter}</span>`).join("")}</p>`.repeat(40)),
};

/** Pages far beyond any news: all of it is read, the page stays usable, nothing throws. */
describe.each(browsers)("a huge page in %s", (kind) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await openStage(kind, {}, pages);
  });
  afterAll(() => stage?.close());
  afterEach(() => page?.close());

  test.each([
    ["with 5 MB in one text", "/one-node", "Nvidia"],
    ["of a hundred thousand nodes", "/many-nodes", "Nvidia"],
    ["of ten thousand elements inside of each other, not shown", "/deep", "Nvidia"],
    kind === "firefox"
      ? ["of ten thousand elements inside of each other, all shown", "/deep-shown", "Nvidia"]
      : ["of two thousand blocks inside of each other, all shown (Chromium by itself lays out no ten thousand)", "/blocks-shown", "Nvidia"],
    ["that puts every letter into an element", "/letters", "ASML"],
  ])("%s is marked, its card opens, and its console hears nothing", async (_, path, name) => {
    page = await stage.newPage();
    const said = listenIn(page);
    await page.goto(stage.site.url(newsHost, path));
    await waitForMarks(page, [name], [], 50_000);
    await openCard(page, name);
    expect(said).toEqual([]);
  });

  test("of a hundred thousand nodes follows a change of one paragraph", async () => {
    page = await stage.newPage();
    await page.goto(stage.site.url(newsHost, "/many-nodes"));
    await waitForMarks(page, ["Nvidia"], [], 50_000);
    await page.evaluate((text) => {
      const p = document.querySelector("article p");
      if (p) p.textContent = text;
    }, story.asml);
    await waitForMarks(page, ["ASML"], ["Nvidia"], 30_000);
  });
});
