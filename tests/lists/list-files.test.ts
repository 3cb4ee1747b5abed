import { cp, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { listsAndCards } from "../../src/dataset/build/checks/lists";
import { formatCsv, parseCsv } from "../../src/dataset/build/csv";
import { readEntries, writeEntries } from "../../src/dataset/build/list-file";
import { loadCards } from "../../src/dataset/build/load";
import { type Lists, loadLists } from "../../src/dataset/build/load-lists";
import { listIds } from "../../src/dataset/list-entry";
import type { Card } from "../../src/dataset/schema";
import { ourLists } from "./list-folder";

let lists: Lists;
let cards: Card[];

beforeAll(async () => {
  lists = await loadLists(ourLists);
  cards = (await loadCards(join(ourLists, "..", "cards"))).cards;
});

const head = "name,aliases,destination,listed_on,last_amended,citations,footnotes\n";
const problemsOf = (text: string) => readEntries("entity-list", text).problems.map(({ file, field, message }) => `${file} ${field}: ${message}`);

/** A copy of our lists with one file changed. */
async function changed(file: string, change: (text: string) => string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "lists-"));
  await cp(ourLists, folder, { recursive: true });
  await writeFile(join(folder, file), change(await readFile(join(folder, file), "utf8")));
  return folder;
}

test("every row of every list is there, with the facts the list gives", () => {
  const count = (id: string) => lists.entries.filter(({ list }) => list === id).length;
  expect(listIds.map(count)).toEqual([3409, 80, 68, 70, 153]);
  const zhipu = lists.entries.find(({ name }) => name === "Beijing Zhipu Huazhang Technology Co., Ltd.");
  expect(zhipu).toEqual({
    list: "entity-list",
    name: "Beijing Zhipu Huazhang Technology Co., Ltd.",
    nameZh: "北京智谱华章科技有限公司",
    aliases: ["Zhipu AI", "Beijing Knowledge Atlas Technology Co., Ltd."],
    destination: "China",
    listedOn: "2025-01-16",
    lastAmended: "2025-01-16",
    citations: ["90 FR 4619"],
    footnotes: [],
  });
  expect(lists.entries.find(({ list, name }) => list === "mofcom-control" && name === "Skydio, Inc.")).toMatchObject({
    nameZh: "斯凯迪奥公司",
    destination: "United States",
    notice: "商务部公告2025年第13号",
  });
});

test("a list read and written again is the same to the letter", async () => {
  for (const id of listIds) {
    const text = await readFile(join(ourLists, `${id}.csv`), "utf8");
    expect(writeEntries(id, readEntries(id, text).entries)).toBe(text);
  }
});

test("whatever a cell holds, it is read as it was written", () => {
  const rows = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(fc.string({ unit: "binary" }), { minLength: width, maxLength: width }), { minLength: 1 }));
  fc.assert(
    fc.property(rows, (cells) => {
      // A row of one empty cell is a blank line, which is passed over.
      const told = cells.filter((row) => row.length > 1 || row[0] !== "").map((row) => row.map((cell) => `_${cell}`));
      expect(parseCsv(formatCsv(told)).map((row) => row.cells)).toEqual(told);
    }),
  );
});

test("a file saved by a spreadsheet, with byte order mark, CRLF and quotes, is read the same", () => {
  const text = `\uFEFF${head.trim()}\r\n"Elm, Ltd.","Elm ""Group"" | Iem",China,2020-01-02,2020-01-02,85 FR 1,\r\n\r\n`;
  expect(readEntries("entity-list", text)).toMatchObject({ problems: [], entries: [{ name: "Elm, Ltd.", aliases: ['Elm "Group"', "Iem"] }] });
});

test.each([
  [
    "a day that does not exist",
    `${head}Elm,,China,2023-02-30,,85 FR 1,\n`,
    "entity-list.csv line 2, listed_on: expected a day that exists, as YYYY-MM-DD",
  ],
  [
    "a citation of another form",
    `${head}Elm,,China,,,85 Fed. Reg. 1,\n`,
    "entity-list.csv line 2, citations[0]: expected a page of the Federal Register as 90 FR 14046",
  ],
  ["no name", `${head}Elm,,China,,,,\n,,China,,,,\n`, "entity-list.csv line 3, name: expected something; the field is empty"],
  ["an alias twice", `${head}Elm,Iem | Iem,China,,,,\n`, "entity-list.csv line 2, aliases: expected each alias once"],
  ["a row twice", `${head}Elm,,China,,,,\nElm,,China,,,,\n`, "entity-list.csv line 3: expected each row once; this one stands on line 2 too"],
  ["too few cells", `${head}"Elm\nLtd.",,China,,,,\nIem,China\n`, "entity-list.csv : line 4: expected 7 cells as in the first line, found 2"],
  ["a quote never closed", `${head}"Elm,,China,,,,\n`, "entity-list.csv : line 2: a quote is opened and never closed; is the file cut off?"],
  [
    "another list's columns",
    "name,aliases\nElm,\n",
    `entity-list.csv line 1: expected the columns ${head.trim().replaceAll(",", ", ")}; found name, aliases`,
  ],
])("%s is told with file, line and column", (_, text, problem) => {
  expect(problemsOf(text)).toContain(problem);
});

test("every tie and every Chinese name of ours holds", () => {
  expect(listsAndCards(lists, cards)).toEqual([]);
});

test("a tie to a card or a name that is not there is told", () => {
  const ties = { ...lists.ties, nobody: [{ list: "entity-list" as const, name: "Huawei", as: "self" as const }] };
  expect(listsAndCards({ ...lists, ties }, cards).map(({ field, message }) => `${field}: ${message}`)).toEqual([
    'nobody: no card has the id "nobody"',
    'nobody[0]: entity-list has no entry "Huawei"; write the name exactly as the list does',
  ]);
});

test("a listed name tied to two cards is told", () => {
  const ties = { ...lists.ties, nvidia: [{ list: "entity-list" as const, name: "DJI", as: "self" as const }] };
  expect(listsAndCards({ ...lists, ties }, cards).map(({ message }) => message)).toEqual([
    '"DJI" is tied to dji too; a listed name belongs to one card',
  ]);
});

test("a footnote that nothing explains is told", () => {
  const unexplained = lists.lists.map((list) => ({ ...list, footnotes: list.footnotes.filter(({ number }) => number !== "5") }));
  expect(listsAndCards({ ...lists, lists: unexplained }, cards).map(({ message }) => message)).toEqual([
    "entries bear footnote 5; say here what it means",
  ]);
});

test("a Chinese name for a name on no list stops the build", async () => {
  const folder = await changed("names-zh.yaml", (text) => `${text}"Nobody Ltd.": 无名有限公司\n`);
  await expect(loadLists(folder)).rejects.toThrow("names-zh.yaml › Nobody Ltd.: no list has an entry of this name");
});

test("a list that lists.yaml does not describe stops the build", async () => {
  const folder = await changed("lists.yaml", (text) => text.replace("id: ns-cmic", "id: entity-list"));
  await expect(loadLists(folder)).rejects.toThrow(
    /expected the list "entity-list" once, found it 2 times[\s\S]*expected the list "ns-cmic" once, found it 0 times/,
  );
});
