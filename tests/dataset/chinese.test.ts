import { describe, expect, it } from "vitest";
import { aliasForms, folded } from "../../src/dataset/build/alias-forms";
import { compileCards } from "../../src/dataset/build/compile-cards";
import { scriptPairs, traditional } from "../../src/dataset/build/script";
import { cardWith } from "./sample-card";

describe("Traditional Chinese", () => {
  it("takes its script by characters, and keeps the words", () => {
    expect(traditional("芯片出口管制")).toBe("芯片出口管制");
    expect(traditional("实体清单与软件")).toBe("實體清單與軟件");
  });

  it("sets quotation marks as Taiwan and Hong Kong do", () => {
    expect(traditional("“实体清单”和‘脚注’")).toBe("「實體清單」和『腳註』");
  });

  it("is taken from the card where the card gives its own words", () => {
    const [card] = compileCards([cardWith({ name: { en: "Nvidia", "zh-Hans": "英伟达", "zh-Hant": "輝達" } })]);
    expect(card?.name).toEqual({ en: "Nvidia", "zh-Hans": "英伟达", "zh-Hant": "輝達" });
    expect(card?.summary["zh-Hant"]).toBe("一部用作示例的法案。");
  });

  it("maps every variant to a character that is no variant itself", () => {
    const variants = new Set<string>();
    for (let i = 0; i < scriptPairs.length; i += 2) variants.add(scriptPairs.charAt(i));
    for (let i = 1; i < scriptPairs.length; i += 2) expect(variants).not.toContain(scriptPairs.charAt(i));
  });
});

describe("Traditional Chinese as Taiwan writes it", () => {
  const bilingual = (chinese: string) => ({ en: "in English", "zh-Hans": chinese });
  const nvidia = cardWith({ id: "nvidia", name: { en: "Nvidia", "zh-Hans": "英伟达", "zh-Hant": "輝達" } });
  const ministry = cardWith({ id: "miit", kind: "agency", type: "ministry", jurisdiction: "cn", history: [], name: bilingual("工业和信息化部") });
  const law = cardWith({ id: "cyber-law", jurisdiction: "cn", name: bilingual("网络安全法") });
  const bill = cardWith({ id: "chip-bill", name: bilingual("芯片安全法案") });
  const summaryOf = (chinese: string, change: Parameters<typeof cardWith>[0] = {}) =>
    compileCards([cardWith({ summary: bilingual(chinese), ...change }), nvidia, ministry, law, bill])[0]?.summary["zh-Hant"];

  it("has the words of the field in prose", () => {
    expect(summaryOf("限制人工智能芯片、软件和数据中心的网络。")).toBe("限制人工智慧晶片、軟體和資料中心的網路。");
    expect(summaryOf("半导体制造设备的预算法和第二大数据中心。")).toBe("半導體製造設備的預算法和第二大資料中心。");
  });

  it("names in prose what has a card by that card's own words", () => {
    expect(summaryOf("英伟达回应特朗普。")).toBe("輝達回應川普。");
  });

  it("leaves the names of mainland bodies and measures as they are, wherever they stand", () => {
    expect(summaryOf("据工业和信息化部称，《网络安全法》管网络。")).toBe("據工業和信息化部稱，《網絡安全法》管網路。");
    expect(compileCards([law])[0]?.name["zh-Hant"]).toBe("網絡安全法");
  });

  it("on a Chinese card leaves the titles of Chinese documents, not those of others", () => {
    expect(summaryOf("依据《数据出境办法》，而非《芯片安全法案》。", { jurisdiction: "cn" })).toBe("依據《數據出境辦法》，而非《晶片安全法案》。");
  });
});

describe("the forms of a name", () => {
  it.each([
    ["U.S. Congress", ["u.s. congress", "us congress"]],
    ["US Congress", ["us congress", "u.s. congress"]],
    ["Bureau of Industry & Security", ["bureau of industry & security", "bureau of industry and security"]],
    ["open-weight model", ["open-weight model", "open weight model"]],
    ["GPT-4", ["gpt-4", "gpt 4"]],
    ["A-20", ["a-20"]],
    ["2018年出口管制改革法", ["2018年出口管制改革法", "2018年的出口管制改革法"]],
    ["迈克尔·麦考尔", ["迈克尔·麦考尔", "迈克尔麦考尔", "迈克尔.麦考尔", "迈克尔-麦考尔"]],
    ["輝達", ["辉达"]],
  ])("%s", (alias, forms) => {
    expect(aliasForms(alias).sort()).toEqual([...forms].sort());
  });

  it("are folded: width, case, quotes, space beside Chinese", () => {
    expect(folded("ＢＩＳ　實體清單（“規則”） 50 % 規則")).toBe('bis实体清单("规则") 50 %规则');
  });
});
