import { expect, test } from "vitest";
import { readRecent, withRecent } from "../../src/settings/recent-cards";

test("the card opened last stands first, and once", () => {
  const stored = ["nvidia", "entity-list", "nvidia"].reduce<unknown>((sofar, id) => withRecent(sofar, id), undefined);
  expect(readRecent(stored)).toEqual(["nvidia", "entity-list"]);
});

test("only so many are kept", () => {
  let stored: unknown;
  for (let i = 0; i < 40; i++) stored = withRecent(stored, `card-${i}`);
  expect(readRecent(stored)).toHaveLength(12);
  expect(readRecent(stored)[0]).toBe("card-39");
});

test.each([
  undefined,
  null,
  "junk",
  7,
  [],
  {},
  { version: 2, ids: [] },
  { version: 1, ids: ["<b>"] },
  { version: 1, ids: "nvidia" },
  { version: 1, ids: [], more: 1 },
])("what cannot be read (%j) gives an empty list, and the next card begins a sound one", (stored) => {
  expect(readRecent(stored)).toEqual([]);
  expect(withRecent(stored, "nvidia")).toEqual({ version: 1, ids: ["nvidia"] });
});
