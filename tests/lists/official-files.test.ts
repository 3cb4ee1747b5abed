import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readEntries } from "../../src/dataset/build/list-file";
import { type ListUpdate, type Update, updateLists } from "../../src/dataset/build/official/update-lists";
import type { ListEntry, ListId } from "../../src/dataset/list-entry";
import { contents, listFolder, ourLists, sample } from "./list-folder";

const only = (update: Update, list: ListId): ListUpdate => {
  const found = update.lists.find((one) => one.list === list);
  if (!found) throw new Error(`no ${list}`);
  return found;
};
const names = (entries: readonly ListEntry[]) => entries.map(({ name }) => name);
const changes = ({ changed }: ListUpdate) =>
  changed.map(({ entry, fields }) => [entry.name, ...fields.map(({ field, before, after }) => `${field}: ${String(before)} -> ${String(after)}`)]);

test("part 744 of the eCFR tells which names are new, changed, renamed and gone on both its lists", async () => {
  const update = await updateLists({ file: sample("part-744.xml"), folder: await listFolder(), write: false });
  const entities = only(update, "entity-list");
  expect(entities.added).toEqual([
    {
      list: "entity-list",
      name: "Rowan Computing Technology Co., Ltd.",
      aliases: [],
      destination: "China",
      listedOn: "2026-07-15",
      lastAmended: "2026-07-15",
      citations: ["91 FR 40001"],
      footnotes: ["5"],
    },
  ]);
  expect(names(entities.removed)).toEqual(["Dogwood Trading"]);
  expect(changes(entities)).toEqual([
    [
      "Amber Logic Co. Ltd.",
      "lastAmended: 2020-06-05 -> 2026-07-15",
      "aliases: Hupo Luoji,Amber Chips -> Hupo Luoji,Amber Chips,Amber Intelligence Co., Ltd.",
      "citations: 85 FR 34505 -> 85 FR 34505,91 FR 40001",
      "footnotes:  -> 4",
    ],
    ["Elm Optoelectronics Limited", "name: Elm Photonics Limited -> Elm Optoelectronics Limited", "aliases:  -> Elm Photonics Limited"],
  ]);
  const military = only(update, "military-end-user");
  expect([names(military.added), military.changed, military.removed]).toEqual([["Sequoia Turbines Co., Ltd."], [], []]);
});

test.each(["screening-list.json", "screening-list.csv"])("the Consolidated Screening List (%s) tells the same of its three lists", async (file) => {
  const update = await updateLists({ file: sample(file), folder: await listFolder(), write: false });
  const entities = only(update, "entity-list");
  expect([names(entities.added), changes(entities), names(entities.removed)]).toEqual([
    ["Rowan Computing Technology Co., Ltd."],
    [["Birch Semiconductor (Wuhan) Co., Ltd.", "aliases: Birch -> Birch,Birch Memory"]],
    ["Dogwood Trading"],
  ]);
  expect(only(update, "military-end-user")).toMatchObject({ added: [], changed: [], removed: [] });
  const companies = only(update, "ns-cmic");
  expect([names(companies.added), changes(companies), companies.removed]).toEqual([
    ["TEAK SECURITIES LIMITED"],
    [["Pine Shipbuilding Corporation", "aliases:  -> PINE YARDS"]],
    [],
  ]);
});

test("capitals and punctuation are no change, and the page on which a rule begins is none either", async () => {
  const update = await updateLists({ file: sample("screening-list.json"), folder: await listFolder(), list: "entity-list", write: false });
  const amber = only(update, "entity-list").next.find(({ name }) => name.startsWith("Amber"));
  expect(amber).toMatchObject({ name: "Amber Logic Co. Ltd.", aliases: ["Hupo Luoji", "Amber Chips"], citations: ["85 FR 34505"] });
});

test("a name whose end is a guess is shown with the text it was taken from", async () => {
  const update = await updateLists({ file: sample("part-744.xml"), folder: await listFolder(), write: false });
  expect(only(update, "entity-list").remarks).toEqual([expect.stringMatching(/^Rowan Computing Technology Co., Ltd.: .*9 Berry Street/)]);
});

test("the Entity List as the eCFR would print ours changes nothing", async () => {
  const { entries } = readEntries("entity-list", await readFile(join(ourLists, "entity-list.csv"), "utf8"));
  const folder = await listFolder();
  const file = join(folder, "ours.xml");
  await writeFile(join(folder, "entity-list.csv"), await readFile(join(ourLists, "entity-list.csv")));
  await writeFile(file, asEcfr(entries));
  const update = only(await updateLists({ file, folder, write: false }), "entity-list");
  expect([names(update.added), changes(update), names(update.removed)]).toEqual([[], [], []]);
});

test("names nobody knows yet are read from the eCFR with their aliases, most of them whole", async () => {
  const { entries } = readEntries("entity-list", await readFile(join(ourLists, "entity-list.csv"), "utf8"));
  const folder = await listFolder();
  const file = join(folder, "ours.xml");
  await writeFile(join(folder, "entity-list.csv"), "name,aliases,destination,listed_on,last_amended,citations,footnotes\n");
  await writeFile(file, asEcfr(entries));
  const { added } = only(await updateLists({ file, folder, write: false }), "entity-list");
  const ours = new Set(names(entries));
  expect(added.filter(({ name }) => ours.has(name)).length / entries.length).toBeGreaterThan(0.97);
});

test("a file with another list than the one asked for is told so", async () => {
  const folder = await listFolder();
  const before = await contents(folder);
  await expect(updateLists({ file: sample("part-744.xml"), folder, list: "ns-cmic", write: true, asOf: "2026-08-01" })).rejects.toThrow(
    "the file does not hold ns-cmic; it holds entity-list and military-end-user",
  );
  expect(await contents(folder)).toEqual(before);
});

/** Our rows in the eCFR's table: the country once, aliases on lines of their own, an address behind. */
function asEcfr(entries: readonly ListEntry[]): string {
  const inXml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const rows = entries.map(({ name, aliases, destination = "", listedOn = "", citations, lastAmended = "", footnotes }, i) => {
    const country = entries[i - 1]?.destination === destination ? "" : destination.toUpperCase();
    const day = (iso: string) => `${Number(iso.slice(5, 7))}/${Number(iso.slice(8))}/${iso.slice(2, 4)}`;
    const lines = aliases.map(
      (alias, a) => `<br/>—${inXml(alias)}${a === aliases.length - 1 ? "." : a === aliases.length - 2 ? "; <I>and</I>" : ";"}`,
    );
    const party = aliases.length
      ? `${inXml(name)}, a.k.a., the following ${aliases.length} alias${aliases.length === 1 ? "" : "es"}:${lines.join("")}<br/>`
      : `${inXml(name)}, `;
    const pages = citations.map((page, c) => `${page}, ${day(c === citations.length - 1 ? lastAmended : listedOn)}.`).join(" ");
    const marks = footnotes.map((mark) => `<sup>${mark}</sup>`).join("");
    return `<TR><TD>${country}</TD><TD>${party}17 Some Street, Some City</TD><TD>For all items.${marks}</TD><TD>Denial.</TD><TD>${pages}</TD></TR>`;
  });
  const heads = ["Country", "Entity", "License requirement", "License review policy", "Federal Register citation"].map((head) => `<TH>${head}</TH>`);
  return `<DIV9 N="Supplement No. 4 to Part 744"><HEAD>Entity List</HEAD><TABLE><TR>${heads.join("")}</TR>${rows.join("\n")}</TABLE></DIV9>`;
}
