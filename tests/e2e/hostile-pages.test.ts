import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { inClosedRoot } from "../support/closed-root";
import { hoverText, leave } from "../support/pointer";
import { brokenWorld, claimedHost, mendsAfter, oddLetters, strictReply, swollenData, trickyPage } from "./hostile-page";
import { listenIn, openCard, paintedTexts, story, waitForMarks } from "./living-page";
import { browsers, cardHeading, cardHost, cardText, newsHost, openStage, placeOf, type Stage, waitForCard } from "./stage";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Pages that break, imitate or besiege what the extension does: it stays right, and nothing of it reaches them. */
describe.each(browsers)("a hostile page in %s", (kind) => {
  let stage: Stage;
  let page: Page;
  let said: string[];
  beforeAll(async () => {
    const pages = {
      "*/tricky": trickyPage,
      "*/broken": brokenWorld,
      "*/claimed": claimedHost,
      "*/swollen": swollenData,
      "*/odd": oddLetters,
      "*/strict": strictReply,
    };
    stage = await openStage(kind, {}, pages);
  });
  afterAll(() => stage?.close());
  afterEach(() => page?.close());

  const open = async (path: string, wanted = ["Nvidia", "Huawei"]) => {
    page = await stage.newPage();
    said = listenIn(page);
    await page.goto(stage.site.url(newsHost, path));
    await waitForMarks(page, wanted);
    await pause(400); // the card's script
  };
  const opens = (name = "Nvidia") => openCard(page, name);

  test("that takes the card's host away at once gets no error from us, and the next page fares no worse", async () => {
    await open("/tricky");
    await page.evaluate(
      (host) => new MutationObserver(() => document.querySelector(host)?.remove()).observe(document.documentElement, { childList: true }),
      cardHost,
    );
    await hoverText(page, "Nvidia");
    await pause(1200);
    expect(await cardHeading(page)).toBeUndefined();
    await leave(page);
    await hoverText(page, "Huawei");
    await pause(800);
    expect(said).toEqual([]);
    expect(await paintedTexts(page)).toContain("Nvidia");
  });

  test("that restyles and closes the card's host has it back as it was at the next name", async () => {
    await open("/tricky");
    await opens();
    await page.addStyleTag({
      content:
        "@layer x { * { opacity: 0 !important; display: none !important } } export-control-lens { transform: scale(9) !important; visibility: hidden !important }",
    });
    await page.evaluate((host) => {
      const element = document.querySelector(host) as HTMLElement;
      element.style.cssText = "display: none !important";
      element.hidePopover();
      element.setAttribute("inert", "");
      element.innerHTML = "<h2>Not ours</h2>";
    }, cardHost);
    await page.evaluate(() => {
      for (const sheet of document.styleSheets) if (sheet.cssRules[0]?.cssText.startsWith("@layer")) sheet.disabled = true;
    });
    await leave(page);
    await waitForCard(page, undefined);
    await opens("Huawei");
    const seen = await page.evaluate((host) => {
      const style = getComputedStyle(document.querySelector(host) as Element);
      return [style.display, style.opacity, style.visibility, document.querySelector(host)?.matches(":popover-open")];
    }, cardHost);
    expect(seen).toEqual(["block", "1", "visible", true]);
    expect(await cardText(page)).not.toContain("Not ours");
  });

  test("that has broken its own built-in functions is marked, and its card opens, without a word on its console", async () => {
    // Nothing can be asked of the broken page itself; where its words stand, a sound one like it tells.
    await open("/tricky");
    const { x, y } = await placeOf(page, "Nvidia");
    await page.close();
    page = await stage.newPage();
    said = listenIn(page);
    await page.goto(stage.site.url(newsHost, "/broken"));
    await pause(3000);
    await page.mouse.move(x + 20, y + 8, { steps: 8 });
    await pause(mendsAfter - 2000);
    await waitForMarks(page, ["Nvidia", "Huawei"]);
    await waitForCard(page, "Nvidia");
    expect(said).toEqual([]);
  });

  test("that claims the name of the card's host finds no way into the card", async () => {
    await open("/claimed");
    await opens();
    expect(await page.evaluate(() => (globalThis as unknown as { caught: unknown[] }).caught.filter(Boolean).length)).toBe(0);
    expect(said).toEqual([]);
  });

  test("that clears the registry of highlights, or takes our names in it, loses our marks only until the next move", async () => {
    await open("/tricky");
    await page.evaluate(() => CSS.highlights.clear());
    await page.mouse.move(300, 300, { steps: 5 });
    await waitForMarks(page, ["Nvidia", "Huawei"]);
    await page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector("h1") as Element);
      CSS.highlights.set("export-control-lens-company", new Highlight(range));
      CSS.highlights.set("search-results", new Highlight(range));
    });
    await page.mouse.move(320, 320, { steps: 5 });
    await waitForMarks(page, ["Nvidia", "Huawei"], ["US tightens export controls on AI chips"]);
    expect(await page.evaluate(() => CSS.highlights.get("search-results")?.size)).toBe(1);
    await opens();
    expect(said).toEqual([]);
  });

  test("that forges pointer, keys and messages opens nothing and closes nothing", async () => {
    await open("/tricky");
    const forge = () =>
      page.evaluate(async () => {
        const range = document.createRange();
        const text = document.querySelector("article p")?.firstChild as Text;
        range.setStart(text, text.data.indexOf("Nvidia"));
        range.setEnd(text, text.data.indexOf("Nvidia") + 6);
        const { x, y } = range.getBoundingClientRect();
        const at = { bubbles: true, composed: true, clientX: x + 9, clientY: y + 9, pointerType: "mouse" };
        for (let i = 0; i < 20; i++) {
          document.body.dispatchEvent(new PointerEvent("pointermove", { ...at, clientX: x + i }));
          document.body.dispatchEvent(new PointerEvent("click", { ...at, pointerType: "touch" }));
          document.body.dispatchEvent(new PointerEvent("pointerdown", at));
          document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
          for (const type of ["list", "command", "look-up", "card", "sign", "page"])
            postMessage({ type, command: "open", id: "nvidia", cards: 9 }, "*");
          await new Promise((resolve) => setTimeout(resolve, 30));
        }
      });
    await leave(page);
    await forge();
    expect(await cardHeading(page)).toBeUndefined();
    await opens();
    await forge();
    expect(await cardHeading(page)).toBe("Nvidia");
    expect(said).toEqual([]);
  });

  test("that clicks on the card's buttons by script does nothing to it", async () => {
    await open("/tricky");
    await opens();
    await pause(600);
    await inClosedRoot(page, cardHost, (root) => {
      for (const button of root.querySelectorAll("button")) button.click();
    });
    await pause(300);
    expect(await cardHeading(page)).toBe("Nvidia");
    expect(await paintedTexts(page)).toContain("Nvidia");
  });

  test("that is rewritten all the time still gets its marks, and its card, when it pauses", async () => {
    await open("/tricky");
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const article = document.querySelector("article") as Element;
          const end = performance.now() + 3000;
          const churn = () => {
            for (let i = 0; i < 200; i++) {
              const p = document.createElement("p");
              p.textContent = `Nvidia ${i}`;
              article.append(p);
              if (article.childNodes.length > 300) article.lastElementChild?.remove();
            }
            performance.now() < end ? requestAnimationFrame(churn) : resolve();
          };
          churn();
        }),
    );
    await waitForMarks(page, ["Nvidia", "Huawei"]);
    await page.evaluate(() => scrollTo(0, 0));
    await opens("Huawei");
    expect(said).toEqual([]);
  });

  test("that allows nothing by its policy is marked, shows the card in its own style, and asks for nothing", async () => {
    const look = () =>
      inClosedRoot(page, cardHost, (root) => {
        const { width, backgroundColor, boxShadow } = getComputedStyle(root.querySelector(".ecl-card") as Element);
        return { width, backgroundColor, boxShadow };
      });
    await open("/tricky");
    await opens();
    const elsewhere = await look();
    await page.close();
    stage.site.clear();
    await open("/strict");
    await opens();
    expect(await look()).toEqual(elsewhere);
    expect(said.filter((line) => !line.includes("icon"))).toEqual([]);
    expect(stage.site.requests().map(({ url }) => url)).toEqual([stage.site.url(newsHost, "/strict")]);
  });

  test("with swollen or endless structured data is marked all the same", async () => {
    await open("/swollen");
    await opens();
    expect(said).toEqual([]);
  });

  test("with lone surrogates, turned directions, hidden joiners and a name over eleven elements is marked where it can be", async () => {
    await open("/odd", ["Nvidia", "Huawei", "Entity List"]);
    await opens();
    expect(said).toEqual([]);
  });

  test("whose sandboxed frame names companies keeps it to itself", async () => {
    await open("/tricky");
    await page.evaluate((text) => {
      const frame = document.createElement("iframe");
      frame.sandbox.add("allow-scripts");
      frame.srcdoc = `<p>${text}</p><script>parent.postMessage(CSS.highlights.size, "*")</script>`;
      document.body.append(frame);
    }, story.asml);
    await pause(1200);
    expect(await paintedTexts(page)).not.toContain("ASML");
    expect(said).toEqual([]);
  });

  test("whose names carry markup never gets it into the card", async () => {
    await open("/tricky");
    await page.evaluate(() => {
      const p = document.createElement("p");
      p.textContent = `Nvidia <img src=x onerror="alert(1)"> and <script>alert(2)</script> Huawei export controls.`;
      document.querySelector("h1")?.after(p);
      document.title = "<img src=/leak>";
    });
    await pause(1200);
    await opens();
    const inCard = await inClosedRoot(page, cardHost, (root) => [
      root.querySelectorAll("script, iframe").length,
      root.querySelectorAll("img[src*=leak], img[onerror]").length,
    ]);
    expect(inCard).toEqual([0, 0]);
    expect(said).toEqual([]);
  });
});
