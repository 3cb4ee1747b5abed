/** Names of the Entity List in sentences as news writes them: found when right, left alone with one letter changed. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { listedForTools } from "../../src/cli/listed";
import { buildDataset, datasetFolder } from "../../src/dataset/build/dataset";
import { loadLists } from "../../src/dataset/build/load-lists";
import { createLinker } from "../../src/linking/linker";

const fixture = z
  .object({ story: z.string(), names: z.array(z.object({ row: z.number(), name: z.string(), text: z.string() })) })
  .parse(parse(readFileSync(new URL("names-in-news.yaml", import.meta.url), "utf8")));

const { lexicon } = await buildDataset();
const linker = createLinker(lexicon);
const listed = await listedForTools(lexicon);
const { entries } = await loadLists(join(datasetFolder, "lists"));
const rows = entries.filter(({ list }) => list === "entity-list");

/** Every listed name in the second of two paragraphs: how it stands there, and how the lists write it. */
function listedIn(text: string): { surface: string; names: string[] }[] {
  const flows = [{ text: fixture.story }, { text }];
  const decision = linker.decide(flows.map((flow) => linker.read(flow.text)));
  expect(decision.onTopic).toBe(true);
  const found = listed.add(decision, flows).mentions[1] ?? [];
  return found.flatMap(({ start, end, card }) => {
    const name = listed.names.get(card);
    return name ? [{ surface: text.slice(start, end), names: name.entries.map((entry) => entry.name) }] : [];
  });
}

/** The sentence with one letter of the name's longest word changed. */
function altered(text: string): string {
  return text.replace(/\[\[(.*?)\]\]/, (_, name: string) => {
    const longest = [...name.matchAll(/\p{L}+/gu)].sort((a, b) => b[0].length - a[0].length)[0];
    if (!longest) return name;
    const at = longest.index + Math.floor(longest[0].length / 2);
    const letter = name[at] ?? "";
    const other = letter.toLowerCase() === "x" ? "k" : "x";
    return name.slice(0, at) + (letter === letter.toUpperCase() ? other.toUpperCase() : other) + name.slice(at + 1);
  });
}

const plain = (text: string) => text.replace(/\[\[|\]\]/g, "");

test("the forty names are taken evenly from the file", () => {
  for (const [i, { row, name }] of fixture.names.entries()) {
    expect(row).toBe(43 + i * 85);
    expect(rows[row - 1]?.name, "the file has changed: take the names anew").toBe(name);
  }
  expect(fixture.names.length).toBe(40);
});

test("a listed name is found as news writes it", () => {
  const missed = fixture.names.filter(({ name, text }) => {
    const surface = /\[\[(.*?)\]\]/.exec(text)?.[1] ?? "";
    const [found, ...more] = listedIn(plain(text));
    return !found || more.length > 0 || !found.surface.startsWith(surface) || !found.names.includes(name);
  });
  expect(missed.map(({ text }) => text)).toEqual([]);
});

test("one letter changed, it is no listed name", () => {
  expect(fixture.names.flatMap(({ text }) => listedIn(plain(altered(text))))).toEqual([]);
});

test("on a text of something else no listed name is marked", () => {
  const flows = fixture.names.map(({ text }) => ({ text: plain(text).replace(/Entity List|blacklisted|[Ss]anctioned/g, "register") }));
  for (const flow of flows) {
    const decision = linker.decide([linker.read(flow.text)]);
    if (!decision.onTopic) expect(listed.add(decision, [flow])).toBe(decision);
  }
});
