import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isOwnId } from "../../src/linking/own-names";
import { ownCard, ownIdOf } from "../../src/terms/own-card";
import { MOST_TERMS, type Term, termSchema } from "../../src/terms/schema";
import { mergeTerms, readTermsFile, writeTermsFile } from "../../src/terms/terms-file";

const term = (name: string, change: Partial<Term> = {}): Term => ({ name, aliases: [], note: "A note.", ...change });
const isGood = (value: unknown) => termSchema.safeParse(value).success;

describe("a term", () => {
  test("needs no more than a name and a note", () => expect(isGood({ name: "Chip Watch", note: "Our weekly count." })).toBe(true));
  test.each([
    ["markup", { note: "<b>bold</b>" }],
    ["a line break", { note: "one\ntwo" }],
    ["an endless note", { note: "x".repeat(601) }],
    ["a name of one letter", { name: "A" }],
    ["a name of signs only", { name: "--" }],
    ["too many names", { aliases: Array.from({ length: 21 }, (_, at) => `Name ${at}`) }],
    ["a link that is not https", { link: "http://example.org" }],
    ["a link that runs code", { link: "javascript:alert(1)" }],
    ["a field that is unknown", { colour: "red" }],
  ])("with %s is refused", (_, change) => expect(isGood({ ...term("Chip Watch"), ...change })).toBe(false));
  test("keeps its card when the case of its name is mended", () => expect(ownIdOf(term("chip watch"))).toBe(ownIdOf(term("Chip Watch"))));
  test("has a card that says only what the reader wrote", () => {
    const card = ownCard(term("Chip Watch", { link: "https://example.org/watch", aliases: ["芯片观察"] }));
    expect(card).toMatchObject({ type: "own", history: [], relations: [], facts: [], fullName: { en: "芯片观察" } });
    expect(card.sources).toEqual([{ title: "https://example.org/watch", url: "https://example.org/watch", publisher: "example.org" }]);
    expect(card.asOf).toBeUndefined();
  });
});

test("no bundled card could be taken for one of the reader's own", () => {
  const files = readdirSync(new URL("../../src/dataset/cards/", import.meta.url), { recursive: true }).map(String);
  expect(files.length).toBeGreaterThan(600);
  expect(files.filter((file) => isOwnId(file.split("/").at(-1) ?? ""))).toEqual([]);
});

test("five hundred names get five hundred different cards", () =>
  expect(new Set(Array.from({ length: MOST_TERMS }, (_, at) => ownIdOf(term(`Name ${at}`)))).size).toBe(MOST_TERMS));

describe("a terms file", () => {
  const terms = [term("Chip Watch", { link: "https://example.org" }), term("芯片观察", { aliases: ["CW"] })];
  test("brings back what it was written from", () => expect(readTermsFile(writeTermsFile(terms))).toEqual({ terms }));
  test("with two terms of one name says which", () => {
    const read = readTermsFile(writeTermsFile([...terms, term("CHIP WATCH")]));
    expect("problems" in read && read.problems.map(({ where }) => where)).toEqual(["terms.2.name"]);
  });
  test("with more than the cap is refused", () => {
    const read = readTermsFile(writeTermsFile(Array.from({ length: MOST_TERMS + 1 }, (_, at) => term(`Name ${at}`))));
    expect("problems" in read && read.problems[0]?.where).toBe("terms");
  });
  test("adds what is new, replaces what has the same name and leaves the rest", () => {
    const merged = mergeTerms(terms, [term("Chip watch", { note: "Another note." }), term("Riverbend fab")]);
    expect([merged.added, merged.changed]).toEqual([["Riverbend fab"], ["Chip watch"]]);
    expect(merged.terms.map(({ name }) => name)).toEqual(["Chip watch", "芯片观察", "Riverbend fab"]);
  });
  test("that would lead over the cap says by how many", () => {
    const many = Array.from({ length: MOST_TERMS }, (_, at) => term(`Name ${at}`));
    expect(mergeTerms(many, [term("One more")]).over).toBe(1);
  });
});
