import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { buildDataset } from "../../src/dataset/build/dataset";
import type { Kind } from "../../src/dataset/standing";
import { createSearch, type Search } from "../../src/search/search";

const setSchema = z.record(z.string(), z.array(z.tuple([z.union([z.string(), z.number()]).transform(String), z.string()])));
const readSet = (file: string) => setSchema.parse(parse(readFileSync(new URL(file, import.meta.url), "utf8")));
const sets = { "queries.yaml": readSet("queries.yaml"), "queries-unseen.yaml": readSet("queries-unseen.yaml") };

/** Kinds of query that are Chinese though they are written in Latin letters. */
const sounded = ["pinyin", "tones", "initials"];

let search: Search;
let kindOf: (id: string) => Kind | undefined;
beforeAll(async () => {
  const dataset = await buildDataset();
  search = createSearch(dataset.search);
  kindOf = (id) => dataset.index[id]?.kind;
});

describe.each(Object.entries(sets))("%s", (_, set) => {
  const queries = Object.entries(set).flatMap(([type, list]) => list.map(([query, id]) => ({ type, query, id })));

  test("asks evenly for all kinds of card, half of it in Chinese", () => {
    const counts = new Map<string, number>();
    for (const { id } of queries) counts.set(kindOf(id) ?? "no card", (counts.get(kindOf(id) ?? "no card") ?? 0) + 1);
    expect(counts.has("no card")).toBe(false);
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(count).toBeGreaterThanOrEqual(queries.length / 12);
    const chinese = queries.filter(({ type, query }) => sounded.includes(type) || /\p{Script=Han}/u.test(query)).length;
    expect(chinese / queries.length).toBeGreaterThan(0.4);
    expect(chinese / queries.length).toBeLessThan(0.65);
  });

  test("finds the expected card first in 95 of 100 queries, and within the first three in 99", () => {
    const missed: string[] = [];
    let first = 0;
    let firstThree = 0;
    for (const { type, query, id } of queries) {
      const found = search.find(query).map((result) => result.id);
      const at = found.indexOf(id);
      if (at === 0) first++;
      else missed.push(`${type}: ${query}: ${id} is ${at < 0 ? "not there" : `number ${at + 1}`}; first come ${found.slice(0, 3).join(", ")}`);
      if (at >= 0 && at < 3) firstThree++;
    }
    expect(first / queries.length, missed.join("\n")).toBeGreaterThanOrEqual(0.95);
    expect(firstThree / queries.length, missed.join("\n")).toBeGreaterThanOrEqual(0.99);
  });
});

test("the first set holds 150 queries, the second 60", () => {
  expect(Object.values(sets).map((set) => Object.values(set).flat().length)).toEqual([150, 60]);
});
