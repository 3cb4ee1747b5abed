import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { leave } from "../support/pointer";
import { listenIn, livingArticle, openCard, paintedTexts, story, waitForMarks } from "./living-page";
import { browsers, cardHeading, newsHost, openStage, type Stage, waitForCard } from "./stage";

/** A page may know the messages by which WXT's content scripts tell each other that a newer one has come. */
describe.each(browsers)("a page that sends the messages of the extension's framework in %s", (kind) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await openStage(kind, {}, { "*/living": livingArticle });
  });
  afterAll(() => stage?.close());
  afterEach(() => page?.close());

  /** As messages and as events, under each name that the framework could use here, again and again. */
  const send = () =>
    page.evaluate(
      async (id, entrypoints) => {
        for (let round = 0; round < 5; round++) {
          for (const entrypoint of entrypoints)
            for (const event of ["wxt:content-script-started", "wxt:locationchange"])
              for (const type of [event, `${id}:${entrypoint}:${event}`]) {
                const detail = { type, contentScriptName: entrypoint, messageId: `forged-${round}` };
                postMessage(detail, "*");
                for (const target of [document, window]) target.dispatchEvent(new CustomEvent(type, { detail }));
              }
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      },
      stage.extensionId,
      ["scout", "annotate", "card", "listed"],
    );

  test("ends none of our scripts: marks follow its text, the card opens and stays", async () => {
    page = await stage.newPage();
    const said = listenIn(page);
    await page.goto(stage.site.url(newsHost, "/living"));
    await send();
    await waitForMarks(page, ["Nvidia", "Huawei"]);
    await openCard(page, "Nvidia");
    await send();
    expect(await cardHeading(page)).toBe("Nvidia");
    await leave(page);
    await waitForCard(page, undefined);
    await page.evaluate((asml) => {
      const p = document.createElement("p");
      p.textContent = asml;
      document.querySelector("article")?.append(p);
    }, story.asml);
    await waitForMarks(page, ["Nvidia", "ASML"]);
    expect((await paintedTexts(page)).filter((text) => text === "Huawei")).toHaveLength(1);
    await openCard(page, "ASML");
    expect(said).toEqual([]);
  });

  test("hears none from us", async () => {
    page = await stage.newPage();
    await page.evaluateOnNewDocument(() => {
      const heard: unknown[] = [];
      Object.assign(globalThis, { heard });
      addEventListener("message", ({ data }) => heard.push(data), true);
    });
    await page.goto(stage.site.url(newsHost, "/living"));
    await waitForMarks(page, ["Nvidia", "Huawei"]);
    await openCard(page, "Nvidia");
    expect(await page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard)).toEqual([]);
  });
});
