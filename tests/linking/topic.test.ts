import { expect, test } from "vitest";
import { buildDataset } from "../../src/dataset/build/dataset";
import { createLinker } from "../../src/linking/linker";

const linker = createLinker((await buildDataset()).lexicon);
const isOn = (...paragraphs: string[]) => linker.decide(paragraphs.map(linker.read), { lang: "en" }).onTopic;
const filler = "It rained in the morning, and the rest of the day was spent on other matters that had waited since spring. ".repeat(14);

test.each([
  "SMIC shares slide as MATCH Act gains sponsors in US Senate",
  "Nvidia says first H200s have cleared Chinese customs",
  "荷兰拟收紧阿斯麦在华服务许可",
  "美国商务部将16家中企列入实体清单",
])("a teaser of the story is on it: %s", (teaser) => expect(isOn(teaser)).toBe(true));

test.each([
  "Nvidia's data-center sales top $60 billion as Meta and Microsoft order more Blackwell systems",
  "India lifts export curbs on onions, keeps them on sugar",
  "BIS warns of private credit risk as HKMA prepares stablecoin rules",
  "华为Mate新机开售首日破百万台，麒麟芯片成卖点",
  "商务部等九部门：扩大家电以旧换新，小米、联想等品牌将参与",
])("a teaser of something else is not, whatever it names: %s", (teaser) => expect(isOn(teaser)).toBe(false));

test("one stray name does not make a story of a long report on something else", () => {
  expect(isOn(`The board added pecans to its entity list of goods. ${filler}`)).toBe(false);
  expect(isOn(`农户说资金链差点断裂，真被贷款卡脖子。${"今年雨水多，收成比去年好一些，价格却没有涨。".repeat(30)}`)).toBe(false);
});

test("a long report is on the story when its names and words of control add up", () =>
  expect(isOn(`The Bureau of Industry and Security added two firms to the Entity List over AI chips, citing export controls. ${filler}`)).toBe(true));

test("a report on makers of chips is none, however many of their products it names", () =>
  expect(isOn(`Nvidia sold Blackwell, Rubin and Hopper chips; AMD its MI350; HBM from SK Hynix and Micron was short. ${filler}`)).toBe(false));
