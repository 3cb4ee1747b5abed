import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { documentOf } from "../../src/cli/document";
import { buildDataset } from "../../src/dataset/build/dataset";
import { standingsByKind } from "../../src/dataset/standing";
import { createLinker } from "../../src/linking/linker";
import { galleryNames } from "../demo/gallery-pages";
import { samplePages } from "../pages";

const kinds = Object.keys(standingsByKind);
const { cards, lexicon } = await buildDataset();
const linker = createLinker(lexicon);
const kindOf = new Map(cards.map(({ id, kind }) => [id, kind]));

/** The kinds of the cards that a sample page names. */
function kindsOn(file: string): (string | undefined)[] {
  const { units } = documentOf(file, readFileSync(new URL(`../pages/${file}`, import.meta.url), "utf8"), false);
  return units.flatMap(({ flows }) => linker.decide(flows.map(({ text }) => linker.read(text))).mentions.flat()).map(({ card }) => kindOf.get(card));
}

test.each(["en", "zh-hans", "zh-hant"])("the demo shows a card of every kind, in %s", (language) => {
  const files = samplePages.filter(({ file, expect }) => expect === "marks" && file.endsWith(`-${language}.html`)).map(({ file }) => file);
  const shown = new Set(files.flatMap(kindsOn));
  expect(kinds.filter((kind) => !shown.has(kind as never))).toEqual([]);
});

test("the pictures show a card of every kind, in every language", () => {
  const missing = Object.entries(galleryNames).flatMap(([language, names]) =>
    kinds.filter((kind) => !(kind in names)).map((kind) => `${kind} in ${language}`),
  );
  expect(missing).toEqual([]);
});
