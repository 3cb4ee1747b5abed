import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { selectAndCopy } from "../support/copying";
import { hoverText, leave } from "../support/pointer";
import { browsers, cardHost, newsHost, openStage, type Stage, waitForCard } from "./stage";

/** The page as it serializes, without our host. */
function serialized(hostName: string): string {
  const copy = document.documentElement.cloneNode(true) as Element;
  for (const host of copy.querySelectorAll(hostName)) host.remove();
  return copy.outerHTML + [...document.styleSheets].length + document.adoptedStyleSheets.length;
}

describe.each(browsers)("the page in %s", (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(kind);
  });
  afterAll(() => stage?.close());

  test("is the same before, while and after it is annotated", async () => {
    // The same page on a host that the extension does not read tells what it is without us.
    const plain = await stage.open("/bill", { host: "plain.example.org", marks: false });
    const before = await plain.evaluate(serialized, cardHost);
    const page = await stage.open("/bill");
    expect(await page.evaluate(serialized, cardHost)).toBe(before);
    await hoverText(page, "Nvidia");
    await waitForCard(page, "Nvidia");
    expect(await page.evaluate(serialized, cardHost)).toBe(before);
    await leave(page);
    await waitForCard(page, undefined);
    expect(await page.evaluate(serialized, cardHost)).toBe(before);
    expect(await page.evaluate((name) => document.querySelectorAll(name).length, cardHost)).toBe(0);
  });

  test("causes no request but its own", async () => {
    stage.site.clear();
    const page = await stage.open("/bill");
    await hoverText(page, "ENFORCE Act");
    await waitForCard(page, "ENFORCE Act");
    const popup = await stage.popup(page);
    await popup.waitForSelector("input[type=search]");
    expect(stage.site.requests().map((request) => request.url)).toEqual([stage.site.url(newsHost, "/bill")]);
  });

  test("gives its own text when it is copied, marks or not", async () => {
    const page = await stage.open("/bill");
    const { plain } = await selectAndCopy(page, "#first");
    expect(plain.replace(/\s+/g, " ").trim()).toMatch(/^The ENFORCE Act would give the Bureau of Industry and Security a clear hand/);
  });

  test("hears nothing of us on its console, and no error", async () => {
    const said: string[] = [];
    const page = await stage.newPage();
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(String(error)));
    await page.goto(stage.site.url(newsHost, "/bill"));
    await page.waitForFunction(() => [...CSS.highlights.values()].some((h) => h.size > 0), { timeout: 20_000 });
    await hoverText(page, "Nvidia");
    await waitForCard(page, "Nvidia");
    expect(said).toEqual([]);
  });

  test("gets no mark when it is about something else, whatever famous names it holds", async () => {
    const page = await stage.open("/phones", { marks: false });
    expect(await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, h) => sum + h.size, 0))).toBe(0);
  });

  test("gets its marks when the story comes to it only later", async () => {
    const page = await stage.open("/phones", { marks: false });
    await page.evaluate(() => {
      const p = document.createElement("p");
      p.textContent = "The Bureau of Industry and Security put new export controls on AI chips of Nvidia.";
      document.body.append(p);
    });
    await expect
      .poll(() => page.evaluate(() => [...CSS.highlights.values()].reduce((sum, h) => sum + h.size, 0)), { timeout: 8000 })
      .toBeGreaterThan(1);
  });

  test("gets new marks for a paragraph that is added later, and loses those of one that is removed", async () => {
    const page = await stage.open("/bill");
    const count = () => page.evaluate(() => [...CSS.highlights.values()].reduce((sum, h) => sum + h.size, 0));
    const before = await count();
    await page.evaluate(() => {
      const p = document.createElement("p");
      p.id = "late";
      p.textContent = "The Cyberspace Administration of China and ASML were named too.";
      document.querySelector("#first")?.after(p);
    });
    await expect.poll(count, { timeout: 8000 }).toBe(before + 2);
    await page.evaluate(() => document.querySelector("#late")?.remove());
    await expect.poll(count, { timeout: 8000 }).toBe(before);
  });
});
