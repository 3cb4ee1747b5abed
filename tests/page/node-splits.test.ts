import fc from "fast-check";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { buildDataset } from "../../src/dataset/build/dataset";
import { createLinker } from "../../src/linking/linker";
import { collectFlows } from "../../src/page/flows";
import { loadGold } from "../corpus/gold";
import { runs } from "../support/runs";

const { document } = new JSDOM("<body></body>").window;
const linker = createLinker((await buildDataset()).lexicon);
const articles = (await loadGold()).filter(({ topic }) => topic === "on");

/** The mentions on the page as it stands: card, and the text that is marked. */
function mentions(lang: string): string[] {
  const flows = collectFlows(document.body);
  const decided = linker.decide(
    flows.map((flow) => linker.read(flow.text)),
    { lang },
  );
  return decided.mentions.flatMap((list, i) => list.map((m) => `${m.card} ${flows[i]?.text.slice(m.start, m.end)}`));
}

/** Writes paragraphs into the page, each cut at some places into nodes of its own, every other one in an inline element. */
function write(text: string, cuts: readonly number[]): void {
  document.body.replaceChildren(
    ...text.split(/\n{2,}/).map((paragraph) => {
      const block = document.createElement("p");
      const places = [...new Set(cuts.map((cut) => cut % (paragraph.length + 1)))].sort((a, b) => a - b);
      for (const [i, from] of [0, ...places].entries()) {
        const piece = paragraph.slice(from, places[i] ?? paragraph.length);
        const inline = i % 2 === 0 ? undefined : document.createElement(["b", "a", "span", "em"][i % 4] ?? "i");
        if (inline) inline.textContent = piece;
        block.append(inline ?? document.createTextNode(piece));
      }
      return block;
    }),
  );
}

test("what is marked does not depend on how a page cuts its text into nodes", () => {
  fc.assert(
    fc.property(fc.constantFrom(...articles), fc.array(fc.nat({ max: 4000 }), { maxLength: 60 }), ({ text, lang }, cuts) => {
      write(text, []);
      const whole = mentions(lang);
      write(text, cuts);
      expect(mentions(lang)).toEqual(whole);
      expect(whole.length).toBeGreaterThan(0);
    }),
    { numRuns: runs(40) },
  );
});
