import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { settingsVersion } from "../../src/settings/page-settings";
import { defaultSettings, parseSettings, readSettings, type Settings, salvageSettings } from "../../src/settings/schema";

const folder = new URL("fixtures/", import.meta.url);
const fixture = (version: number): unknown => JSON.parse(readFileSync(new URL(`version-${version}.json`, folder), "utf8"));

/** What a reader who stored a fixture finds after the update. */
const expected: Record<number, Partial<Settings>> = {
  1: { interfaceLanguage: "zh-Hant", cardLanguage: "zh-Hant", density: "page", everywhere: true },
  2: { density: "every", kindsOff: ["person"], namesOff: ["nvidia", "cite-fr-88-73458"], sitesOff: ["example.org"] },
  3: { interfaceLanguage: "zh-Hans", cardLanguage: "en", markStyle: "hairline", palette: "distinct", sitesOff: ["example.org"] },
};

test("there is a fixture for every version that was ever stored", () =>
  expect(readdirSync(folder).sort()).toEqual(Array.from({ length: settingsVersion }, (_, at) => `version-${at + 1}.json`)));

test.each(Object.keys(expected).map(Number))("settings of version %i keep all that the reader chose", (version) =>
  expect(parseSettings(fixture(version))).toEqual({ settings: { ...defaultSettings, ...expected[version] } }),
);

test("a reader who had one language for everything keeps it for the extension's own pages too", () =>
  expect(readSettings({ ...(fixture(2) as object), cardLanguage: "zh-Hans" }).settings.interfaceLanguage).toBe("zh-Hans"));

test("of settings with a fault all that can be understood stays in use, of a list each good entry", () => {
  const stored = { ...(fixture(3) as object), density: "often", namesOff: ["nvidia", "../x", 4] };
  expect(salvageSettings(stored)).toEqual({ ...defaultSettings, ...expected[3], namesOff: ["nvidia"] });
});

test("settings of a version from the future, or none at all that can be read, fall back on the defaults", () => {
  expect(salvageSettings({ version: 99, shape: "round", density: "page" })).toEqual({ ...defaultSettings, density: "page" });
  expect(salvageSettings("nonsense")).toEqual(defaultSettings);
});
