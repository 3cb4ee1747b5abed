import { execFile } from "node:child_process";
import { readdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { updateLists } from "../../src/dataset/build/official/update-lists";
import { contents, listFolder, sample } from "./list-folder";

const root = new URL("../..", import.meta.url).pathname;

/** Runs the command as an editor would. */
function command(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) =>
    execFile(process.execPath, ["--import", "tsx", "src/cli/lists-update.ts", ...args], { cwd: root }, (error, out, err) =>
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err }),
    ),
  );
}

test("without --write the changes are shown and no file is touched", async () => {
  const folder = await listFolder();
  const before = await contents(folder);
  const { code, out } = await command(sample("part-744.xml"), "--folder", folder);
  expect(code).toBe(0);
  expect(out.split("\n").map((line) => line.trimEnd())).toEqual(
    expect.arrayContaining([
      "entity-list: 8 names, then 8; 1 added, 2 changed, 1 removed",
      "  + China  Rowan Computing Technology Co., Ltd.",
      "  ~ China  Amber Logic Co. Ltd.",
      "      footnotes: none -> 4",
      "  - China  Dogwood Trading",
      "military-end-user: 4 names, then 5; 1 added, 0 changed, 0 removed",
      "Nothing was written; add --write to write it.",
    ]),
  );
  expect(await contents(folder)).toEqual(before);
});

test("with --write the lists are as the file says, dated, and everything else in lists.yaml is left alone", async () => {
  const folder = await listFolder();
  const before = await contents(folder);
  const { code, out } = await command(sample("part-744.xml"), "--folder", folder, "--as-of", "2026-08-01", "--write");
  const after = await contents(folder);
  expect(code).toBe(0);
  expect(out).toContain("Written.");
  expect(out).toContain("npm run dataset:check");
  expect(Object.keys(after)).toEqual(Object.keys(before));
  expect(after["entity-list.csv"]?.split("\n")).toEqual([
    "name,aliases,destination,listed_on,last_amended,citations,footnotes",
    'Amber Logic Co. Ltd.,"Hupo Luoji | Amber Chips | Amber Intelligence Co., Ltd.",China,2020-06-05,2026-07-15,85 FR 34505 | 91 FR 40001,4',
    '"Birch Semiconductor (Wuhan) Co., Ltd.",Birch,China,2022-12-19,2022-12-19,87 FR 77508,4',
    '"Cedar Institute No. 7, Academy of Trees",7th Institute,China,2018-08-01,2018-08-01,83 FR 37427,',
    "Elm Optoelectronics Limited,Elm Photonics Limited,China,2023-10-19,2023-10-19,88 FR 71992,",
    '"Rowan Computing Technology Co., Ltd.",,China,2026-07-15,2026-07-15,91 FR 40001,5',
    "Fir Radio Plant JSC,Zavod Pikhta,Russia,2022-04-07,2022-04-07,87 FR 20299,3",
    "Ginkgo Freight,,United Arab Emirates,2016-03-21,2016-03-21,81 FR 14958,",
    "Hazel Optics,Leshchina,Russia,2022-06-06,2022-06-06,87 FR 34157,3",
    "",
  ]);
  expect(after["ns-cmic.csv"]).toBe(before["ns-cmic.csv"]);
  const dated = (text = "") => text.split("\n").filter((line) => line.includes("asOf"));
  const rest = (text = "") => text.split("\n").filter((line) => !line.includes("asOf"));
  expect(rest(after["lists.yaml"])).toEqual(rest(before["lists.yaml"]));
  expect(dated(after["lists.yaml"]).filter((line) => line.includes("2026-08-01"))).toHaveLength(2);
});

test("written once, the same file changes nothing the second time", async () => {
  const folder = await listFolder();
  await updateLists({ file: sample("screening-list.json"), folder, write: true });
  const { lists } = await updateLists({ file: sample("screening-list.json"), folder, write: false });
  expect(lists.map(({ added, changed, removed }) => [added, changed, removed])).toEqual([0, 1, 2].map(() => [[], [], []]));
});

test("--json gives the same as data", async () => {
  const { code, out } = await command(sample("screening-list.csv"), "--folder", await listFolder(), "--list", "ns-cmic", "--json");
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    format: "Consolidated Screening List, CSV",
    written: false,
    lists: [
      {
        list: "ns-cmic",
        before: 4,
        after: 5,
        added: [{ name: "TEAK SECURITIES LIMITED", destination: "Cayman Islands", listedOn: "2026-06-01" }],
        changed: [{ name: "Pine Shipbuilding Corporation", fields: [{ field: "aliases", before: [], after: ["PINE YARDS"] }] }],
        removed: [],
      },
    ],
  });
});

const broken: Record<string, RegExp> = {
  "cut-off.xml": /not valid XML, line 13, column \d+: unclosed tag: TD; is the file cut off\?/,
  "row-without-cells.xml": /Supplement No\. 7 to Part 744, row 4 of the table: expected 3 cells, found 1/,
  "without-citations.xml": /the table has no column "citation"; its columns are "Country", "Entity"/,
  "another-part.xml": /no supplement No\. 4 or No\. 7 to part 744/,
  "a-third-is-gone.xml": /4 of 8 names are not in the file, more than a quarter/,
  "without-alt-names.csv": /line 1: the column alt_names is missing/,
  "cut-off.csv": /line 3: a quote is opened and never closed/,
  "empty.csv": /the file is empty/,
  "cut-off-json.txt": /not valid JSON: .*is the file cut off\?/,
  "an-error.json": /expected an array of records, or an object with the array "results"/,
  "name-is-a-number.json": /record 1, name: expected a text, the listed name/,
  "only-other-lists.json": /no record of the Entity List/,
  "a-letter.txt": /neither XML nor JSON nor CSV; it begins "Dear editor/,
  "there-is-no-such-file.xml": /cannot be read/,
};

test("every broken sample is among those tried", async () => {
  expect(Object.keys(broken)).toEqual(expect.arrayContaining(await readdir(sample("broken"))));
});

test.each(Object.entries(broken))("%s changes nothing and says why", async (file, why) => {
  const folder = await listFolder();
  const before = await contents(folder);
  await expect(updateLists({ file: sample(`broken/${file}`), folder, write: true, asOf: "2026-08-01" })).rejects.toThrow(why);
  expect(await contents(folder)).toEqual(before);
});

test("a broken file ends the command with exit code 1, a line that says why, and untouched lists", async () => {
  const folder = await listFolder();
  const before = await contents(folder);
  const { code, out, err } = await command(sample("broken/cut-off.xml"), "--folder", folder, "--write", "--as-of", "2026-08-01");
  expect([code, out]).toEqual([1, ""]);
  expect(err).toMatch(/^lists:update: .*cut-off\.xml: not valid XML, line 13, .*\nNothing was changed\.\n$/);
  expect(await contents(folder)).toEqual(before);
});

test("an undated file is written only with --as-of, and never one older than the list", async () => {
  const folder = await listFolder();
  const before = await contents(folder);
  const file = sample("part-744.xml");
  await expect(updateLists({ file, folder, write: true })).rejects.toThrow("add --as-of YYYY-MM-DD");
  await expect(updateLists({ file, folder, write: true, asOf: "2026-07-01" })).rejects.toThrow(
    "the file is of 2026-07-01, entity-list is of 2026-07-09 already",
  );
  await expect(updateLists({ file, folder, write: true, asOf: "1 August" })).rejects.toThrow('"1 August" is no day');
  expect(await contents(folder)).toEqual(before);
});
