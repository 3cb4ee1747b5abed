import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { page as pageOf } from "./article";
import { listenIn, livingArticle, openCard, paintedTexts, story, waitForMarks } from "./living-page";
import { browsers, newsHost, openStage, type Stage } from "./stage";

const names = { nvidia: "Nvidia", asml: "ASML", huawei: "Huawei", smic: "SMIC" };

/** Rows over many screens of which only those in view are in the document, each an element used again and again. */
const virtualList = pageOf(`<main><article><h1>US tightens export controls on AI chips</h1>
  <div id="list" style="height: 400px; overflow-y: scroll"><div style="height: 40000px; position: relative"></div></div></article></main>
  <script>{
    const texts = ${JSON.stringify(Object.values(story))};
    const list = document.querySelector("#list");
    const rows = Array.from({ length: 6 }, () => {
      const row = document.createElement("p");
      row.style.cssText = "position: absolute; height: 90px; margin: 0; overflow: hidden";
      list.firstElementChild.append(row);
      return row;
    });
    const draw = () => {
      const first = Math.floor(list.scrollTop / 100);
      rows.forEach((row, i) => {
        const number = first + i;
        row.style.top = number * 100 + "px";
        // Ten rows of each text, so that a screen shows one text or two.
        const text = texts[Math.floor(number / 10) % texts.length];
        if (row.textContent !== text) row.textContent = text;
      });
    };
    list.addEventListener("scroll", draw);
    draw();
  }</script>`);

/** Pages whose own scripts build them again while they are read. */
describe.each(browsers)("a page that is built again in %s", (kind) => {
  let stage: Stage;
  let page: Page;
  let said: string[];
  beforeAll(async () => {
    stage = await openStage(kind, {}, { "*/living": livingArticle, "*/list": virtualList });
  });
  afterAll(() => stage?.close());
  afterEach(() => page?.close());

  const open = async (path: string, wanted: readonly string[]) => {
    page = await stage.newPage();
    said = listenIn(page);
    await page.goto(stage.site.url(newsHost, path));
    await waitForMarks(page, wanted);
  };

  test("by hydration after we have marked it, with the same words in other nodes, keeps its marks and its card", async () => {
    await open("/living", ["Nvidia", "Huawei"]);
    const before = (await paintedTexts(page)).sort();
    const markup = await page.evaluate(() => {
      const app = document.querySelector("#app") as Element;
      // As frameworks do: what the server sent is taken over where it fits, text is split about comments, the rest made anew.
      const [first, second] = app.querySelectorAll("p");
      const text = first?.firstChild;
      if (text instanceof Text) text.splitText(24).before(document.createComment("$"));
      const copy = second?.cloneNode(true) as Element;
      second?.replaceWith(copy);
      const article = app.querySelector("article") as Element;
      app.replaceChildren(document.createComment("["), article, document.createComment("]"));
      return app.innerHTML;
    });
    await waitForMarks(page, ["Nvidia", "Huawei"]);
    await expect.poll(async () => (await paintedTexts(page)).sort(), { timeout: 8000 }).toEqual(before);
    await page.evaluate(() => {
      const app = document.querySelector("#app") as Element;
      app.innerHTML = `${app.innerHTML}`;
    });
    await expect.poll(async () => (await paintedTexts(page)).sort(), { timeout: 8000 }).toEqual(before);
    expect(await page.evaluate(() => document.querySelector("#app")?.innerHTML)).toBe(markup);
    await openCard(page, "Huawei");
    expect(said).toEqual([]);
  });

  test("as a live blog, its posts coming on top, corrected in place and the oldest taken away, has the marks of what it says now", async () => {
    await open("/living", ["Nvidia", "Huawei"]);
    await page.evaluate(async (texts) => {
      const article = document.querySelector("article") as Element;
      for (let post = 0; post < 24; post++) {
        const section = document.createElement("section");
        section.innerHTML = `<h2>Update ${post}</h2><p>${texts[post % texts.length]}</p>`;
        article.querySelector("h1")?.after(section);
        await new Promise((resolve) => setTimeout(resolve, 40));
        // The newest is corrected, in its own text node; the one before by other elements.
        const newest = section.querySelector("p")?.firstChild as Text;
        newest.data = `Corrected: ${texts[(post + 1) % texts.length]}`;
        const earlier = section.nextElementSibling?.querySelector("p");
        if (earlier) earlier.innerHTML = `<b>Correction.</b> ${texts[(post + 2) % texts.length]}`;
        if (article.children.length > 4) article.lastElementChild?.remove();
      }
    }, Object.values(story));
    const says = await page.evaluate(() => document.querySelector("article")?.textContent ?? "");
    const there = Object.values(names).filter((name) => says.includes(name));
    const gone = Object.values(names).filter((name) => !says.includes(name));
    expect(there.length).toBeGreaterThan(0);
    await waitForMarks(page, there, gone);
    expect(said).toEqual([]);
  });

  test("as a virtual list, row by row as the reader scrolls, has the marks of the rows that are there", async () => {
    await open("/list", ["Nvidia"]);
    for (const [row, name, other] of [
      [12, "ASML", "Nvidia"],
      [32, "SMIC", "ASML"],
      [2, "Nvidia", "SMIC"],
    ] as const) {
      await page.evaluate((top) => document.querySelector("#list")?.scrollTo(0, top), row * 100);
      await waitForMarks(page, [name], [other]);
    }
    await openCard(page, "Nvidia");
    expect(said).toEqual([]);
  });
});
