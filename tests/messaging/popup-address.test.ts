import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { popupAddress, readOpening } from "../../src/messaging/popup-address";
import { asQuery } from "../../src/search/query";

const search = (address: string) => new URL(address, "https://extension.example").search;

describe("the popup's address", () => {
  test("brings back what it was given, whatever was selected", () =>
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
        const query = asQuery(text);
        expect(readOpening(search(popupAddress({ query, card: "enforce-act" }, 7)))).toEqual({ ...(query && { query }), card: "enforce-act" });
      }),
    ));
  test("cannot be made to name another card by what was selected", () =>
    expect(readOpening(search(popupAddress({ query: "x&card=bis#y" })))).toEqual({ query: "x&card=bis#y" }));
  test("behind the toolbar's button asks for nothing", () => {
    expect(readOpening("")).toBeUndefined();
    expect(readOpening("?tab=3")).toBeUndefined();
  });
  test("of a window without a query opens an empty search", () => expect(readOpening(search(popupAddress({}, 3)))).toEqual({}));
  test.each(["../secret", "A", "x".repeat(201), ""])("takes no card of the id %j", (id) =>
    expect(readOpening(`?card=${encodeURIComponent(id)}`)).toEqual({}),
  );
});
