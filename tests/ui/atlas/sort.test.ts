import { expect, test } from "vitest";
import { wordsFor } from "../../../src/locales/i18n";
import type { Column } from "../../../src/ui/atlas/atlas-state";
import { listOf } from "../../../src/ui/atlas/filter";
import { sorted } from "../../../src/ui/atlas/sort";
import { index } from "./sample-atlas";

const ids = (column: Column, down = false) => sorted(listOf(index), { column, down }, "en", wordsFor("en")).map(({ id }) => id);

test("names go by the order of the reader's language", () => {
  expect(ids("name")).toEqual(["a-maker", "an-agency", "cn-rule", "first-rule", "sample-act", "second-rule"]);
  const chinese = sorted(listOf(index), { column: "name", down: false }, "zh-Hans", wordsFor("zh-Hans")).map(({ entry }) => entry.name["zh-Hans"]);
  expect(chinese.indexOf("丙办法")).toBeLessThan(chinese.indexOf("甲规则"));
});

test("cards without a standing come last, whichever way days are sorted", () => {
  expect(ids("since")[0]).toBe("a-maker");
  expect(ids("since").at(-1)).toBe("an-agency");
  expect(ids("since", true)[0]).toBe("cn-rule");
  expect(ids("since", true).at(-1)).toBe("an-agency");
});

test("by standing, what stands comes before what waits and what has ended", () => {
  expect(ids("standing").slice(0, 2)).toEqual(["first-rule", "cn-rule"]);
});

test("cards alike in a column stand by name", () => {
  expect(ids("kind")).toEqual(["cn-rule", "first-rule", "sample-act", "second-rule", "an-agency", "a-maker"]);
});
