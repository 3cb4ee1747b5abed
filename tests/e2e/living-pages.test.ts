import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { inFirefoxWindow } from "../support/firefox-window";
import { leave } from "../support/pointer";
import { livingArticle, nextArticle, openCard, paintedTexts, story, waitForMarks } from "./living-page";
import { browsers, newsHost, openStage, type Stage, waitForCard } from "./stage";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Pages that change while they are read: the marks follow the text, and nothing old is painted. */
describe.each(browsers)("a living page in %s", (kind) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    // What must not be stored is no page to come back to, in Firefox.
    const kept = (body: string) => ({ body, headers: { "Cache-Control": "max-age=60" } });
    stage = await openStage(kind, {}, { "*/living": kept(livingArticle), "*/next": kept(nextArticle), "*/frame": nextArticle });
  });
  afterAll(() => stage?.close());
  afterEach(() => page?.close());

  const open = async () => {
    page = await stage.open("/living");
    await waitForMarks(page, ["Nvidia", "Huawei"]);
  };

  test("that goes to another article without loading (a single-page application) is marked anew, and the card opens there", async () => {
    await open();
    await page.evaluate((asml) => {
      history.pushState({}, "", "/other");
      (document.querySelector("#app") as Element).innerHTML = `<article><h1>Another article</h1><p>${asml}</p></article>`;
    }, story.asml);
    await waitForMarks(page, ["ASML"], ["Nvidia", "Huawei"]);
    await openCard(page, "ASML");
  });

  test("that grows at its end, as by infinite scrolling, keeps its marks and gets new ones", async () => {
    await open();
    for (const text of [story.asml, story.smic])
      await page.evaluate((next) => {
        const item = document.createElement("section");
        item.innerHTML = `<div><p>${next}</p></div>`;
        document.querySelector("article")?.append(item);
      }, text);
    await waitForMarks(page, ["Nvidia", "Huawei", "ASML", "SMIC"]);
  });

  test("whose text is edited in place never shows a mark on the wrong letters", async () => {
    await open();
    const wrong = await page.evaluate(async () => {
      const text = document.querySelector("article p")?.firstChild as Text;
      text.insertData(0, "Update, four in the afternoon: ");
      await new Promise(requestAnimationFrame);
      return [...CSS.highlights.values()].some((highlight) =>
        [...(highlight as unknown as Iterable<StaticRange>)].some((range) => range.startContainer === text),
      );
    });
    expect(wrong).toBe(false);
    await waitForMarks(page, ["Nvidia", "Huawei"]);
  });

  test("whose framework replaces the whole body is marked anew", async () => {
    await open();
    await page.evaluate((asml) => {
      const body = document.createElement("body");
      body.innerHTML = `<main><article><h1>Export controls</h1><p>${asml}</p></article></main>`;
      document.documentElement.replaceChild(body, document.body);
    }, story.asml);
    await waitForMarks(page, ["ASML"], ["Nvidia"]);
    await openCard(page, "ASML");
  });

  test("that recycles its rows, as virtual lists do, shows the marks of what the rows say now", async () => {
    await open();
    await page.evaluate(({ asml, nvidia, huawei, smic }) => {
      const rows = document.querySelectorAll("article p");
      const texts = [asml, nvidia, huawei, smic];
      for (let turn = 0; turn < 40; turn++)
        rows.forEach((row, i) => {
          (row.firstChild as Text).data = texts[(turn + i) % 4] as string;
          if (turn % 2) row.parentElement?.append(row);
        });
    }, story);
    const shown = await page.evaluate(() => [...document.querySelectorAll("article p")].map((p) => p.textContent ?? ""));
    const named = ["ASML", "Nvidia", "SMIC"].filter((name) => shown.some((text) => text.includes(name)));
    await waitForMarks(
      page,
      named,
      ["ASML", "Nvidia", "SMIC"].filter((name) => !named.includes(name)),
    );
  });

  test("in a tab in the background is left alone, and caught up with when it is shown", async () => {
    await open();
    const other = await stage.newPage();
    await other.bringToFront();
    await page.evaluate(
      () => document.visibilityState === "hidden" || new Promise((resolve) => document.addEventListener("visibilitychange", resolve, { once: true })),
    );
    await page.evaluate((asml) => {
      const p = document.createElement("p");
      p.textContent = asml;
      document.querySelector("article")?.append(p);
    }, story.asml);
    await pause(1200);
    expect(await paintedTexts(page)).not.toContain("ASML");
    await page.bringToFront();
    await waitForMarks(page, ["Nvidia", "ASML"]);
    await other.close();
  });

  test("that the reader comes back to, out of the browser's memory of earlier pages (bfcache), still has its marks, and its card opens", async () => {
    await open();
    await page.evaluate(() =>
      addEventListener("pageshow", ({ persisted }) => {
        document.documentElement.dataset.kept = String(persisted);
      }),
    );
    await page.goto(stage.site.url(newsHost, "/next"));
    await waitForMarks(page, ["ASML"]);
    // Firefox tells its driver of no load then, for which `goBack` would wait.
    await page.evaluate(() => setTimeout(() => history.back()));
    await page.waitForFunction(() => document.documentElement.dataset.kept === "true", { polling: 100 });
    await waitForMarks(page, ["Nvidia", "Huawei"]);
    await openCard(page, "Nvidia");
  });

  test("that writes itself anew with document.open is marked, and its card opens and closes", async () => {
    await open();
    await page.evaluate((asml) => {
      document.open();
      document.write(
        `<!doctype html><title>x</title><body style="margin: 80px"><main><article><h1>Export controls</h1><p>${asml}</p><p>${asml}</p></article></main>`,
      );
      document.close();
    }, story.asml);
    await waitForMarks(page, ["ASML"], ["Nvidia"]);
    await openCard(page, "ASML");
    await leave(page);
    await waitForCard(page, undefined);
  });

  test("that the browser translates, text by text into font elements, is marked by its new words", async () => {
    await open();
    await page.evaluate(() => {
      for (const p of document.querySelectorAll("article p")) {
        const font = document.createElement("font");
        const inner = document.createElement("font");
        inner.textContent = "美国商务部工业与安全局把华为列入实体清单，英伟达的H20芯片出口须申请许可证。";
        font.append(inner);
        p.firstChild?.replaceWith(font);
      }
    });
    await waitForMarks(page, ["实体清单", "华为"], ["Nvidia"]);
  });

  test("whose parts get their open shadow root later is marked in them, and follows their text", async () => {
    await open();
    await page.evaluate((asml) => {
      const part = document.createElement("x-story");
      document.querySelector("article")?.append(part);
      part.attachShadow({ mode: "open" }).innerHTML = `<section><p>${asml}</p></section>`;
    }, story.asml);
    await waitForMarks(page, ["ASML", "Nvidia"]);
    await page.evaluate((smic) => {
      const p = document.querySelector("x-story")?.shadowRoot?.querySelector("p");
      if (p) p.textContent = smic;
    }, story.smic);
    await waitForMarks(page, ["SMIC", "Nvidia"], ["ASML"]);
  });

  test("whose part becomes an element of its own only after it stood there is marked in it", async () => {
    await open();
    await page.evaluate((asml) => {
      document.querySelector("article")?.append(document.createElement("x-late"));
      return new Promise<void>((resolve) => {
        setTimeout(() => {
          customElements.define(
            "x-late",
            class extends HTMLElement {
              connectedCallback() {
                this.attachShadow({ mode: "open" }).innerHTML = `<style>:host { display: block }</style><p>${asml}</p>`;
              }
            },
          );
          resolve();
        }, 1500);
      });
    }, story.asml);
    await waitForMarks(page, ["ASML", "Nvidia"]);
  });

  test("with frames of its own keeps its marks as they come and go (what is in a frame is not read)", async () => {
    await open();
    await page.evaluate(async () => {
      const frame = document.createElement("iframe");
      frame.src = "/frame";
      document.querySelector("article")?.append(frame);
      await new Promise((resolve) => frame.addEventListener("load", resolve));
    });
    await pause(1000);
    expect(await page.evaluate(() => (frames[0] as unknown as typeof globalThis).CSS.highlights.size)).toBe(0);
    await page.evaluate(() => document.querySelector("iframe")?.remove());
    await waitForMarks(page, ["Nvidia", "Huawei"], ["ASML"]);
  });

  test("in print bears no marks and no card", async () => {
    await open();
    await openCard(page, "Nvidia");
    const line = () =>
      page.evaluate(() => {
        const p = document.querySelector("article p") as Element;
        const marks = ["measure", "company", "agency", "active"].map((name) => getComputedStyle(p, `::highlight(export-control-lens-${name})`));
        const host = document.querySelector("export-control-lens") as Element;
        return {
          lines: marks.map((style) => style.textDecorationLine),
          grounds: marks.map((style) => style.backgroundColor),
          card: getComputedStyle(host).display,
        };
      });
    const onScreen = await line();
    expect(onScreen.lines).toContain("underline");
    expect(onScreen.card).toBe("block");
    await printing(true);
    const onPaper = await line();
    await printing(false);
    expect(new Set(onPaper.lines)).toEqual(new Set(["none"]));
    expect(new Set(onPaper.grounds)).toEqual(new Set(["rgba(0, 0, 0, 0)"]));
    expect(onPaper.card).toBe("none");
  });

  test("that its reader edits (designMode) is left alone from the first letter on, and marked again afterwards", async () => {
    await open();
    await page.evaluate(() => {
      document.designMode = "on";
      document.querySelector("article")?.append("x");
    });
    await waitForMarks(page, [], ["Nvidia", "Huawei"]);
    await page.evaluate(() => {
      document.designMode = "off";
      document.querySelector("article")?.append("y");
    });
    await waitForMarks(page, ["Nvidia", "Huawei"]);
  });

  /** Shows the page as its print would be. */
  async function printing(on: boolean): Promise<void> {
    if (kind === "chromium") return page.emulateMediaType(on ? "print" : "screen");
    const script = `(medium) => { for (const tab of gBrowser.tabs) tab.linkedBrowser.browsingContext.mediumOverride = medium; }`;
    await inFirefoxWindow(stage.browser, script, on ? "print" : "");
  }
});
