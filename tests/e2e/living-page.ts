/** Pages that change under the reader, and what is painted on them. */
import type { Page } from "puppeteer-core";
import { hoverText, leave } from "../support/pointer";
import { page } from "./article";
import { waitForCard } from "./stage";

/** Paragraphs of the story; each names what the last one does not. */
export const story = {
  nvidia: "The Commerce Department told Nvidia that its H20 chips need a licence under the export control rules of the Entity List.",
  asml: "The Dutch government said that ASML needs a licence to export its machines to China under new export control rules.",
  huawei: "Huawei was put on the Entity List by the Bureau of Industry and Security, which controls the export of AI chips.",
  smic: "SMIC makes AI chips for Huawei although the Bureau of Industry and Security put it on the Entity List in 2020.",
};

const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join("");

/** An article whose body a test replaces, edits and extends. */
export const livingArticle = page(
  `<main id="app"><article><h1>US tightens export controls on AI chips</h1>${paragraphs([story.nvidia, story.huawei])}</article></main>`,
);

/** A page with an article of the same story elsewhere, to go to and come back from. */
export const nextArticle = page(
  `<main><article><h1>Export controls on AI chips, the next chapter</h1>${paragraphs([story.asml, story.smic])}</article></main>`,
);

/** The texts that are painted now; what lies off the page, or no longer in its node, is told as such. */
export function paintedTexts(on: Page): Promise<string[]> {
  return on.evaluate(() => {
    const found: string[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith("export-control-lens-") || name.endsWith("-active")) continue;
      for (const range of highlight as unknown as Iterable<StaticRange>) {
        const { startContainer, startOffset, endContainer, endOffset } = range;
        if (!startContainer.isConnected || !endContainer.isConnected) found.push("(off the page)");
        else if (endOffset > (endContainer as Text).length) found.push("(past its text)");
        else {
          const live = document.createRange();
          live.setStart(startContainer, startOffset);
          live.setEnd(endContainer, endOffset);
          found.push(live.toString());
        }
      }
    }
    return found;
  });
}

/** Waits until these texts are painted, and none of those; and nothing stale. */
export async function waitForMarks(on: Page, wanted: readonly string[], unwanted: readonly string[] = [], patience = 15_000): Promise<void> {
  const end = Date.now() + patience;
  let last: string[] = [];
  while (Date.now() < end) {
    last = await paintedTexts(on);
    const stale = last.some((text) => text.startsWith("("));
    if (!stale && wanted.every((text) => last.includes(text)) && !unwanted.some((text) => last.includes(text))) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`painted: ${last.join(", ")}; wanted: ${wanted.join(", ")}${unwanted.length ? `; not: ${unwanted.join(", ")}` : ""}`);
}

/** What a page hears on its console, and the exceptions that reach it. */
export function listenIn(on: Page): string[] {
  const said: string[] = [];
  on.on("console", (message) => said.push(message.text()));
  on.on("pageerror", (error) => said.push(String(error)));
  return said;
}

/** Rests on a name until its card is up; the card's script comes a moment after the marks, so the pointer may have to come again. */
export async function openCard(on: Page, name: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    await leave(on);
    // A card that the way out has opened may lie over the name.
    await waitForCard(on, undefined, 1500).catch(() => undefined);
    await hoverText(on, name);
    try {
      return await waitForCard(on, name, 2000);
    } catch (error) {
      if (tries >= 7) throw error;
    }
  }
}
