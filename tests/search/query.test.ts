import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asQuery, longestQuery } from "../../src/search/query";

describe("a selection as a query", () => {
  test("is one line, trimmed", () => expect(asQuery("  Bureau of\n\tIndustry\u00a0and Security ")).toBe("Bureau of Industry and Security"));
  test("holds no sign that nobody sees", () => expect(asQuery("実\u200b体\u202e清\u00ad单\u0000!")).toBe("実体清单 !"));
  test("is cut at a whole character", () => {
    const cut = asQuery("𠮷".repeat(500));
    expect([...cut].every((character) => character === "𠮷")).toBe(true);
    expect([...cut]).toHaveLength(longestQuery);
  });
  test("of a whole book is taken from its beginning", () => expect(asQuery("Nvidia ".repeat(500_000)).length).toBeLessThanOrEqual(longestQuery));
  test("stays the same when it is made a query again, whatever it is", () =>
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 600 }), (text) => asQuery(asQuery(text)) === asQuery(text))));
});
