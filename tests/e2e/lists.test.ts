import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { clickInClosedRoot, inClosedRoot } from "../support/closed-root";
import { hoverText } from "../support/pointer";
import { browsers, cardHost, openStage, type Stage, waitForCard } from "./stage";

const cardText = (page: Page) => inClosedRoot(page, cardHost, (root) => (root.querySelector(".ecl-card")?.textContent ?? "").replace(/\s+/g, " "));
/** A card that has just come up takes no click yet. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 350));
const marked = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((range) => (range as StaticRange).startContainer.textContent?.slice(range.startOffset, range.endOffset) ?? ""),
    ),
  );

describe.each(browsers)("official lists in %s", (kind) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await openStage(kind);
  });
  afterAll(() => stage?.close());
  afterEach(() => page?.close());

  test("a listed company without a card is marked, and its card says on which list, since when, by which citation", async () => {
    page = await stage.open("/listed");
    await expect.poll(() => marked(page)).toContain("King Royal Technologies Co., Ltd.");
    await hoverText(page, "King Royal Technologies");
    await waitForCard(page, "King Royal Technologies Co., Ltd.");
    expect(await cardText(page)).toContain("Entity List listed 6 Jul 2021");
    await settled();
    await clickInClosedRoot(page, cardHost, ".ecl-card__more");
    await expect.poll(() => cardText(page)).toContain("86 FR 35391");
    expect(await cardText(page)).toContain("It is no legal screening");
  });

  test("a name without its legal form is marked too; one with another letter in it is not", async () => {
    page = await stage.open("/listed");
    await expect.poll(() => marked(page)).toContain("Chengdu Haiguang Integrated Circuit");
    expect((await marked(page)).filter((text) => text.includes("Tecknologies"))).toEqual([]);
  });

  test("a company's card tells the lists that it and what belongs to it are on; a list leads to its own card", async () => {
    page = await stage.open("/listed");
    await hoverText(page, "Sugon");
    await waitForCard(page, "Sugon");
    const text = await cardText(page);
    expect(text).toMatch(/Entity List listed 24 Jun 2019/);
    expect(text).toMatch(/1260H list in the edition of 10 Jun 2026/);
    await settled();
    await clickInClosedRoot(page, cardHost, ".ecl-onlists__list");
    await waitForCard(page, "Entity List");
  });

  test.each([
    ["is Hygon listed", /^Chengdu Haiguang Integrated Circuit/],
    ["海光", /海光|Haiguang|Higon/],
    ["Sugon", /^Sugon/],
    ["Chengdu Haiguang Integrated Circuit Co., Ltd.", /^Chengdu Haiguang Integrated Circuit/],
  ])("the search answers %s: cards first, listed names under them", async (query, name) => {
    page = await stage.open("/listed");
    const popup = await stage.popup(page);
    await popup.waitForSelector("input[type=search]");
    await popup.type("input[type=search]", query);
    await popup.waitForSelector(".ecl-verdict");
    const groups = await popup.$$eval("[role=group]", (found) =>
      found.map((group) => [group.getAttribute("aria-label"), group.querySelector(".ecl-entry__name")?.textContent]),
    );
    expect(groups[0]?.[0]).toBe("Companies");
    expect(groups.at(-1)?.[0]).toBe("Names on official lists");
    expect(groups.at(-1)?.[1]).toMatch(name);
    await popup.close();
  });

  test("what is on none of the lists is said to be on none, with the day of each list and what that does not mean", async () => {
    page = await stage.open("/listed");
    const popup = await stage.popup(page);
    await popup.waitForSelector("input[type=search]");
    await popup.type("input[type=search]", "Wanda Films");
    await popup.waitForSelector(".ecl-verdict");
    const verdict = await popup.$eval(".ecl-verdict", (element) => element.textContent);
    expect(verdict).toContain("No name like “Wanda Films” is on these lists: Entity List, as of 9 Jul 2026");
    expect(verdict).toContain("50 per cent");
    await popup.close();
  });
});
