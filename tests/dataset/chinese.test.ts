import { describe, expect, it } from "vitest";
import { aliasForms, folded } from "../../src/dataset/build/alias-forms";
import { compileCards } from "../../src/dataset/build/compile-cards";
import { scriptPairs, traditional } from "../../src/dataset/build/script";
import { cardWith } from "./sample-card";

describe("Traditional Chinese", () => {
  it("is derived by script, and keeps the words", () => {
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
