import { expect, test } from "vitest";
import { compileLexicon } from "../../src/dataset/build/compile-lexicon";
import { type CompiledLists, compileLists } from "../../src/dataset/build/compile-lists";
import type { ListEntry } from "../../src/dataset/list-entry";
import { createLinker } from "../../src/linking/linker";
import { withListedInSteps } from "../../src/linking/listed-mentions";
import { listedNamesInSteps } from "../../src/linking/listed-names";
import { packListed, unpackListedInSteps } from "../../src/linking/packed-listed-lexicon";
import { runThrough } from "../../src/linking/steps";
import { card } from "../support/linking";

const entry = (name: string, ...aliases: string[]): ListEntry => ({ list: "entity-list", name, aliases, citations: [], footnotes: [] });

const entries: ListEntry[] = [
  entry("Nuvolek Information Industry Co., Ltd.", "NVII"),
  entry("Nuvolek (Shenzhen) Technology Co., Ltd."),
  entry("Nuvolek Holdings Ltd."),
  entry("General Motion Limited"),
  entry("Rapid Motion"),
  entry("Shenzhen Qiaorun Technology Co., Ltd."),
  entry("Zhao Gangyi"),
  entry("China Tidal Electronics Corporation (CTEC) 44th Research Institute"),
  entry("Guangzhou Bay & Delta Technology (Hong Kong) Co., Ltd."),
  entry("Joint Stock Company Scientific Production Enterprise “Vostarok”"),
  { ...entry("Kestrelane Aerospace Inc."), list: "mofcom-control", nameZh: "凯斯特兰航天公司" },
  entry("Silk Road Trading Co. Ltd.", "Silk Road"),
];
const lexicon = compileLexicon(
  [
    card({ id: "nuvolek", kind: "company", aliases: { en: ["Nuvolek", "Nuvolek Holdings"], zh: [] } }),
    card({ id: "mofcom", aliases: { en: ["MOFCOM"], zh: [] } }),
  ],
  { proof: ["export control"], control: ["export ban"], goods: ["chip"], hint: ["permit"], china: ["China"] },
);
const words = { places: ["Shenzhen", "Guangzhou", "China", "Hong Kong"], listWords: ["Entity List", "实体清单"], colliding: ["Silk Road"] };
const compiled: CompiledLists = compileLists(entries, words, lexicon, ({ name }) => (name === "Nuvolek Holdings Ltd." ? "nuvolek" : undefined));
const linker = createLinker(lexicon);
const listed = runThrough(listedNamesInSteps(packListed(compiled.lexicon)));

/** `surface -> id` of all mentions in paragraphs that are one unit of the story. */
function marks(...paragraphs: string[]): string[] {
  const flows = paragraphs.map((text) => linker.read(text));
  const { mentions } = runThrough(withListedInSteps(linker.decide(flows, { everywhere: true }), flows, listed));
  return mentions.flatMap((list, i) => list.map(({ start, end, card: id }) => `${paragraphs[i]?.slice(start, end)} -> ${id}`));
}

test("a name is found with any legal form, or none", () => {
  for (const name of ["Co., Ltd.", "Co. Ltd", "Company Limited", "Ltd.", "Inc.", "Corp."].map((form) => `Nuvolek Information Industry ${form}`))
    expect(marks(`Servers of ${name} were seized.`), name).toEqual([`${name} -> listed-nuvolek-information-industry`]);
  expect(marks("Servers of Nuvolek Information Industry were seized.")).toEqual([
    "Nuvolek Information Industry -> listed-nuvolek-information-industry",
  ]);
  expect(marks("It is JSC Scientific Production Enterprise Vostarok.")).toEqual([
    "JSC Scientific Production Enterprise Vostarok -> listed-scientific-production-enterprise-vostarok",
  ]);
});

test("a possessive stays outside the name", () => {
  expect(marks("They saw Nuvolek Information Industry’s servers.")).toEqual(["Nuvolek Information Industry -> listed-nuvolek-information-industry"]);
});

test("a longer listed name takes the place of a card's shorter one, not the other way round", () => {
  expect(marks("Nuvolek sold it to Nuvolek (Shenzhen) Technology.")).toEqual([
    "Nuvolek -> nuvolek",
    "Nuvolek (Shenzhen) Technology -> listed-nuvolek-shenzhen-technology",
  ]);
  expect(marks("Nuvolek Shenzhen said no.")).toEqual(["Nuvolek -> nuvolek"]);
});

test("a card's own name on a list stays the card's, in full", () => {
  expect(marks("It was Nuvolek Holdings Ltd. of Macau.")).toEqual(["Nuvolek Holdings Ltd. -> nuvolek"]);
});

test("ordinary words are a name only with the legal form that the list has, or where lists are spoken of", () => {
  const long = "It is the general motion of things that everybody knows, and General Motion was the name that the song had been given. ".repeat(2);
  expect(marks(long)).toEqual([]);
  expect(marks("A crate for General Motion Limited was opened.")).toEqual(["General Motion Limited -> listed-general-motion"]);
  expect(marks("General Motion was put on the Entity List.")).toEqual([]);
  expect(marks("Rapid Motion was put on the Entity List.")).toEqual(["Rapid Motion -> listed-rapid-motion"]);
  expect(marks("Rapid Motion is a fine thing, and everybody in the town was glad that it had come to them at last. ".repeat(3))).toEqual([]);
});

test("what general news uses for something else is never a name alone", () => {
  expect(marks("The old Silk Road and the Entity List were debated.")).toEqual([]);
  expect(marks("The Entity List names Silk Road Trading Co. Ltd. of Kashgar.")).toEqual(["Silk Road Trading Co. Ltd. -> listed-silk-road-trading"]);
});

test("an acronym and a short form count once the text has named the thing in full", () => {
  expect(marks("NVII and Qiaorun said so.")).toEqual([]);
  expect(marks("Nuvolek Information Industry is known as NVII.", "NVII said so.")).toEqual([
    "Nuvolek Information Industry -> listed-nuvolek-information-industry",
    "NVII -> listed-nuvolek-information-industry",
    "NVII -> listed-nuvolek-information-industry",
  ]);
  expect(marks("Shenzhen Qiaorun Technology sells routers.", "Qiaorun said so.")).toEqual([
    "Shenzhen Qiaorun Technology -> listed-shenzhen-qiaorun-technology",
    "Qiaorun -> listed-shenzhen-qiaorun-technology",
  ]);
});

test("a person is marked only where lists are spoken of, and never as part of another's name", () => {
  expect(marks("The painter Zhao Gangyi opened a show in the old town, and many came to see it. ".repeat(3))).toEqual([]);
  expect(marks("The Entity List also has Zhao Gangyi on it.")).toEqual(["Zhao Gangyi -> listed-zhao-gangyi"]);
  expect(marks("The Entity List was no help, said the analyst Peter Zhao Gangyi on the phone yesterday.")).toEqual([]);
});

test("words of two sentences are no name", () => {
  expect(marks("They bought Nuvolek. Information Industry people laughed.")).toEqual(["Nuvolek -> nuvolek"]);
  expect(marks("They know Shenzhen, Qiaorun, Technology and more.")).toEqual([]);
});

test("an acronym in the middle of a name may be set or left out, and ampersand and Hong Kong vary", () => {
  const id = "listed-china-tidal-electronics-corporation-44th-research-institute";
  for (const name of ["China Tidal Electronics Corporation (CTEC) 44th Research Institute", "CTEC 44th Research Institute"])
    expect(marks(`It was ${name}.`)).toEqual([`${name} -> ${id}`]);
  expect(marks("It was Guangzhou Bay and Delta Technology (HK) Ltd.")).toEqual([
    "Guangzhou Bay and Delta Technology (HK) Ltd. -> listed-guangzhou-bay-delta-technology-hk",
  ]);
});

test("a Chinese name is found in both scripts, with 公司 or without", () => {
  expect(marks("商务部称，凯斯特兰航天公司已被列入。凯斯特兰航天回应。")).toEqual([
    "凯斯特兰航天公司 -> listed-kestrelane-aerospace",
    "凯斯特兰航天 -> listed-kestrelane-aerospace",
  ]);
  expect(marks("凱斯特蘭航天被點名。")).toEqual(["凱斯特蘭航天 -> listed-kestrelane-aerospace"]);
});

test("a unit of something else is left as it is", () => {
  const flows = [linker.read("Nuvolek Information Industry Co., Ltd. opened a canteen.")];
  const decision = linker.decide(flows);
  expect(decision.onTopic).toBe(false);
  expect(runThrough(withListedInSteps(decision, flows, listed))).toBe(decision);
});

test("unpacking what was packed gives the same names", () => {
  const sorted = ({ names, ...rest }: CompiledLists["lexicon"]) => ({
    ...rest,
    names: names
      .map((name) => ({ ...name, forms: [...name.forms].sort((a, b) => (a.text < b.text ? -1 : 1)) }))
      .sort((a, b) => (a.main < b.main ? -1 : 1)),
  });
  expect(sorted(runThrough(unpackListedInSteps(packListed(compiled.lexicon))))).toEqual(sorted(compiled.lexicon));
});
