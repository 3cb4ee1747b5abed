import { expect, test } from "vitest";
import { buildDataset } from "../../src/dataset/build/dataset";
import { createScout, scoutWords } from "../../src/linking/scout";
import { loadGold } from "../corpus/gold";

const isSign = createScout(scoutWords((await buildDataset()).lexicon));

test("every page with something to explain shows a sign of it", async () => {
  const unseen = (await loadGold()).filter(({ topic, text }) => topic !== "off" && !text.split("\n").some(isSign));
  expect(unseen.map(({ name }) => name)).toEqual([]);
});

test("most pages about something else show none, whatever famous names they hold", async () => {
  const off = (await loadGold()).filter(({ topic }) => topic === "off");
  expect(off.filter(({ text }) => text.split("\n").some(isSign)).length / off.length).toBeLessThan(0.3);
});

test("signs are seen in either script, in the plural and across odd spaces", () => {
  for (const text of ["美國的實體清單", "new  export controls", "the Entity\u00a0List", "出口管制"]) expect(isSign(text), text).toBe(true);
  for (const text of ["Apple sells phones with chips", "苹果发布新手机", ""]) expect(isSign(text), text).toBe(false);
});
