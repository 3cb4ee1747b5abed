import { expect, test } from "vitest";
import { defaultSettings } from "../../src/settings/schema";
import { differences, readSettingsFile, writeSettingsFile } from "../../src/settings/settings-file";

const chosen = { ...defaultSettings, density: "page" as const, kindsOff: ["person" as const], sitesOff: ["example.org"] };

/** What is wrong with a file, each with its place. */
const faults = (text: string) => {
  const read = readSettingsFile(text);
  return "problems" in read ? read.problems.map(({ where, message }) => `${where}: ${message}`) : [];
};

test("settings come back from their file as they were", () => expect(readSettingsFile(writeSettingsFile(chosen))).toEqual({ settings: chosen }));

test("a file of an earlier version is brought up to this one", () => {
  const { version: _, interfaceLanguage: __, markStyle: ___, palette: ____, ...old } = chosen;
  expect(readSettingsFile(JSON.stringify({ file: "export-control-lens-settings", settings: { ...old, version: 2 } }))).toEqual({ settings: chosen });
});

test("a bad file says all that is wrong and where", () => {
  const text = writeSettingsFile(chosen).replace('"page"', '"often"').replace('"person"', '"planet"');
  expect(faults(text.replace('"page"', '"page", "extra": 1'))).toHaveLength(3);
  expect(faults(text).map((fault) => fault.split(":")[0])).toEqual(["settings.cardLanguage", "settings.kindsOff.0"]);
});

test("a file that is no JSON, or none of ours, is told so", () => {
  expect(faults("{ this is not JSON")).toHaveLength(1);
  expect(faults("[]")).toHaveLength(1);
  expect(faults('{"file": "export-control-lens-terms", "version": 1, "terms": []}').join()).toContain("file: ");
});

test("a review names each setting that differs, and of lists what comes and goes", () => {
  expect(differences(chosen, chosen)).toEqual([]);
  expect(differences(chosen, { ...defaultSettings, kindsOff: ["product"] })).toEqual([
    { field: "density", from: "page", to: "paragraph" },
    { field: "kindsOff", added: ["product"], removed: ["person"] },
    { field: "sitesOff", added: [], removed: ["example.org"] },
  ]);
});
