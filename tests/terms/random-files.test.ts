import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { ownCard, ownIdOf } from "../../src/terms/own-card";
import { MOST_TERMS, sameName, type Term, termsSchema } from "../../src/terms/schema";
import { loadTerms } from "../../src/terms/storage";
import { storeTerms } from "../../src/terms/store-terms";
import { mergeTerms, readTermsFile, writeTermsFile } from "../../src/terms/terms-file";

const storage = vi.hoisted(() => ({ kept: {} as Record<string, unknown> }));
vi.mock("wxt/browser", () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => (key in storage.kept ? { [key]: storage.kept[key] } : {}),
        set: async (values: Record<string, unknown>) => void Object.assign(storage.kept, structuredClone(values)),
      },
    },
  },
}));

const words = fc
  .array(fc.constantFrom("Chip", "Watch", "芯片", "观察", "é", "12", "--", "ﬁ", "İ", "𠮷"), { minLength: 1, maxLength: 5 })
  .map((w) => w.join(" "));
const name = fc.tuple(words, fc.constantFrom("", "2", "局")).map(([a, b]) => `A${a}${b}`);
const term: fc.Arbitrary<Term> = fc.record(
  {
    name,
    aliases: fc.array(name, { maxLength: 4 }),
    note: words,
    link: fc.constantFrom("https://example.org/", "https://example.org/a?b=c#d"),
  },
  { requiredKeys: ["name", "aliases", "note"] },
);
const terms = fc.uniqueArray(term, { selector: ({ name }) => sameName(name), maxLength: 8 });

/** Terms as somebody may have written them by hand. */
const anyTerms = fc.array(
  fc.oneof(
    term,
    fc.record(
      { name: fc.oneof(name, fc.jsonValue()), aliases: fc.jsonValue(), note: fc.oneof(words, fc.string()), link: fc.string(), more: fc.jsonValue() },
      { requiredKeys: [] },
    ),
  ),
  { maxLength: 4 },
);

const texts = fc.oneof(
  fc.string(),
  fc.json(),
  anyTerms.map((list) => JSON.stringify({ file: "export-control-lens-terms", version: 1, terms: list })),
  fc.tuple(terms, fc.nat(), fc.nat({ max: 30 }), fc.string()).map(([list, at, length, other]) => {
    const text = writeTermsFile(list);
    const from = at % text.length;
    return text.slice(0, from) + other + text.slice(from + length);
  }),
);

test("terms written to a file come back as they were, and added again change nothing", () =>
  fc.assert(
    fc.property(terms, (list) => {
      expect(readTermsFile(writeTermsFile(list))).toEqual({ terms: list });
      expect(mergeTerms(list, list)).toEqual({ terms: list, added: [], changed: [], over: 0 });
    }),
  ));

test("whatever stands in a terms file, it is taken whole or refused with a reason", () =>
  fc.assert(
    fc.property(texts, (text) => {
      const read = readTermsFile(text);
      if ("terms" in read) {
        expect(termsSchema.safeParse(read.terms).success).toBe(true);
        for (const one of read.terms) expect(ownCard(one).id).toBe(ownIdOf(one));
      } else expect(read.problems.length).toBeGreaterThan(0);
    }),
  ));

test("two files added one after the other leave every name once, with the later file's card", () =>
  fc.assert(
    fc.property(terms, terms, (now, file) => {
      const merged = mergeTerms(now, file);
      expect(new Set(merged.terms.map((one) => sameName(one.name))).size).toBe(merged.terms.length);
      for (const one of file) expect(merged.terms).toContainEqual(one);
      expect(merged.over).toBe(Math.max(0, merged.terms.length - MOST_TERMS));
    }),
  ));

test("terms that are not by the schema are not stored, and what was stored stays", () =>
  fc.assert(
    fc.asyncProperty(terms, anyTerms, async (good, other) => {
      storage.kept = {};
      await storeTerms(good, "");
      const before = structuredClone(storage.kept);
      const fits = termsSchema.safeParse(other).success;
      const stored = await storeTerms(other as Term[], "").then(
        () => true,
        () => false,
      );
      expect(stored).toBe(fits);
      if (!fits) expect(storage.kept).toEqual(before);
      if (!fits) expect((await loadTerms()).terms).toEqual(good);
    }),
  ));

test("whatever is stored as terms, pages get terms that have a card", () =>
  fc.assert(
    fc.asyncProperty(fc.oneof(fc.jsonValue(), fc.record({ terms: fc.oneof(anyTerms, fc.jsonValue()), pairs: fc.jsonValue() })), async (value) => {
      storage.kept = { terms: value };
      const { terms: list, pairs } = await loadTerms();
      expect(typeof pairs).toBe("string");
      for (const one of list) expect(ownCard(one).name.en).toBe(one.name);
    }),
  ));
