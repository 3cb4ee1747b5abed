import { expect, test } from "vitest";
import { isSiteOff, readPageSettings, wantedBy } from "../../src/settings/page-settings";
import { defaultSettings, readSettings } from "../../src/settings/schema";

test("settings of the first version are brought up to this one and keep what the reader chose", () =>
  expect(readSettings({ version: 1, cardLanguage: "zh-Hant", density: "page", everywhere: true })).toEqual({
    settings: { ...defaultSettings, interfaceLanguage: "zh-Hant", cardLanguage: "zh-Hant", density: "page", everywhere: true },
  }));

test("settings that cannot be read give the defaults and say what is wrong and where", () => {
  expect(readSettings({ ...defaultSettings, density: "often" }).problem).toMatch(/^settings\.density: /);
  expect(readSettings({ ...defaultSettings, version: 99 }).settings).toEqual(defaultSettings);
  expect(readSettings({ ...defaultSettings, namesOff: ["../x"] }).problem).toMatch(/^settings\.namesOff\.0: /);
});

test("a page reads what it understands and takes the defaults for the rest", () =>
  expect(readPageSettings({ density: 3, kindsOff: ["person", "planet"], namesOff: ["bis", 4], sitesOff: "all" })).toMatchObject({
    density: "paragraph",
    kindsOff: ["person"],
    namesOff: ["bis"],
    sitesOff: [],
  }));

test("what the reader switched off is not marked: a kind, a name, a site with everything under it", () => {
  const settings = { ...readPageSettings({}), kindsOff: ["person" as const], namesOff: ["bis"], sitesOff: ["example.org"] };
  const wanted = wantedBy(settings, "news.example.com");
  expect(wanted({ card: "donald-trump", kind: "person" })).toBe(false);
  expect(wanted({ card: "bis", kind: "agency" })).toBe(false);
  expect(wanted({ card: "nvidia", kind: "company" })).toBe(true);
  expect(wantedBy(settings, "www.example.org")({ card: "nvidia", kind: "company" })).toBe(false);
  expect(wanted({ card: "own-1", kind: "person" })).toBe(true);
  expect(isSiteOff(settings, "notexample.org")).toBe(false);
});
