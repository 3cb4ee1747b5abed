import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { listenIn, livingArticle, nextArticle, openCard, paintedTexts, waitForMarks } from "./living-page";
import { browsers, newsHost, openStage, type Stage } from "./stage";

/** Frames are left alone, those of the page's own origin too. */
describe.each(browsers)("frames in %s", (kind) => {
  let stage: Stage;
  let page: Page;
  let said: string[];
  beforeAll(async () => {
    stage = await openStage(kind, {}, { "*/living": livingArticle, "*/framed": nextArticle });
  });
  afterAll(() => stage?.close());
  afterEach(() => page?.close());

  const open = async () => {
    page = await stage.newPage();
    said = listenIn(page);
    await page.goto(stage.site.url(newsHost, "/living"));
    await waitForMarks(page, ["Nvidia", "Huawei"]);
  };
  /** Puts frames with an article of the story into the text: from an address of the same site, and written by the page itself. */
  const addFrames = () =>
    page.evaluate(async () => {
      const text = await (await fetch("/framed")).text();
      for (const frame of [document.createElement("iframe"), document.createElement("iframe")]) {
        frame.className = "added";
        frame.height = "90";
        if (document.querySelector("iframe")) frame.srcdoc = text;
        else frame.src = "/framed";
        const loaded = new Promise((resolve) => frame.addEventListener("load", resolve));
        document.querySelector("article")?.append(frame);
        await loaded;
      }
    });
  const inFrames = () =>
    page.evaluate(() =>
      [...document.querySelectorAll("iframe")].map((frame) => {
        const { CSS, document: inner } = frame.contentWindow as unknown as { CSS: typeof globalThis.CSS; document: Document };
        return [CSS.highlights.size, inner.body.innerText.includes("ASML"), inner.querySelectorAll("export-control-lens").length];
      }),
    );

  test("of the same origin, loaded or written by the page, get no marks, though they name what the page does not", async () => {
    await open();
    await addFrames();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const alone = [0, true, 0];
    expect(await inFrames()).toEqual([alone, alone]);
    expect(await paintedTexts(page)).not.toContain("ASML");
    expect(said).toEqual([]);
  });

  test("that come, move, change and go take nothing from the marks and the card of the page around them", async () => {
    await open();
    for (let round = 0; round < 3; round++) {
      await addFrames();
      await page.evaluate(() => {
        const [first, second] = document.querySelectorAll("iframe");
        first?.contentDocument?.body.append("Nvidia and SMIC");
        second?.contentDocument?.open();
        second?.contentDocument?.write("<p>Huawei");
        document.querySelector("article")?.prepend(first as Node);
        second?.remove();
      });
      await waitForMarks(page, ["Nvidia", "Huawei"], ["ASML", "SMIC"]);
      await page.evaluate(() => {
        for (const frame of document.querySelectorAll("iframe")) frame.remove();
      });
    }
    await waitForMarks(page, ["Nvidia", "Huawei"], ["ASML", "SMIC"]);
    await openCard(page, "Huawei");
    expect(said).toEqual([]);
  });
});
