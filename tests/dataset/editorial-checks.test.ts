import { describe, expect, it } from "vitest";
import { chineseScript } from "../../src/dataset/build/checks/chinese-script";
import { chineseTypesetting } from "../../src/dataset/build/checks/chinese-typesetting";
import { citations } from "../../src/dataset/build/checks/citations";
import { contradictedRelations } from "../../src/dataset/build/checks/contradictions";
import { congressOf, endedCongress, pastDue } from "../../src/dataset/build/checks/dates";
import { languages } from "../../src/dataset/build/checks/languages";
import { onePlace } from "../../src/dataset/build/checks/one-place";
import { ordinaryWords, shortAliases } from "../../src/dataset/build/checks/ordinary-words";
import { sources } from "../../src/dataset/build/checks/sources";
import type { Problem } from "../../src/dataset/build/load";
import { cardWith, otherCard } from "./sample-card";

const told = (problems: Problem[]) => problems.map(({ field, message }) => `${field}: ${message}`);
const source = (key: string, url: string, primary?: true) => ({ key, title: "T", url, publisher: "P", ...(primary && { primary }) });
const chinese = (text: string) => cardWith({ summary: { en: "A bill.", "zh-Hans": text } });
const step = (date: string, standing: string) => ({ date, standing, event: { en: "Happened", "zh-Hans": "发生" }, source: "text" });

describe("languages", () => {
  it("lets a name be the same in both, and prose not", () => {
    expect(languages([cardWith({ name: { en: "xAI", "zh-Hans": "xAI" } })])).toEqual([]);
    expect(languages([cardWith({ name: { en: "Moore Threads", "zh-Hans": "Moore Threads" } })])).toEqual([]);
    expect(told(languages([cardWith({ name: { en: "Rule of the month", "zh-Hans": "Rule of the month" } })]))).toEqual([
      expect.stringContaining("name.zh-Hans: "),
    ]);
  });

  it("refuses a Traditional name that the build would derive anyway", () => {
    const name = (hant: string) => cardWith({ name: { en: "Chip Act", "zh-Hans": "芯片法案", "zh-Hant": hant } });
    expect(told(languages([name("芯片法案")]))).toEqual([expect.stringContaining("name.zh-Hant: is what the build derives")]);
    expect(languages([name("晶片法案")])).toEqual([]);
  });

  it("refuses Chinese punctuation in English", () => {
    expect(told(languages([cardWith({ summary: { en: "A bill，filed twice.", "zh-Hans": "法案。" } })]))).toEqual([
      expect.stringContaining("summary.en: full-width"),
    ]);
  });
});

describe("Chinese typesetting", () => {
  it.each([
    ["a half-width comma", "美国,中国", "half-width punctuation"],
    ["a half-width full stop at the end", "须经许可.", "half-width punctuation"],
    ["half-width brackets", "许可证(出口)", "half-width brackets"],
    ["a space before Latin", "英伟达 H20芯片", "a space beside Chinese"],
    ["a space after Latin", "H20 芯片", "a space beside Chinese"],
    ["straight quotes", '列入"实体清单"', "straight quotes"],
    ["three dots", "如此等等...", "dots in Chinese"],
  ])("refuses %s", (_what, text, message) => {
    expect(told(chineseTypesetting([chinese(text)])).join()).toContain(message);
  });

  it.each([
    "由H.R. 8315提出，以43比3通过。",
    "《ENFORCE法案》（2024年）",
    "Tom's Hardware报道……",
    "性能密度5.92，带宽4,800",
    "商务部公告 关于加强管制",
  ])("lets stand: %s", (text) => {
    expect(chineseTypesetting([chinese(text)])).toEqual([]);
  });

  it("refuses Traditional characters, in texts and in aliases", () => {
    expect(told(chineseScript([chinese("實体清单")]))).toEqual(["summary.zh-Hans: Traditional characters; write the Simplified ones: 實 (实)"]);
    expect(told(chineseScript([cardWith({ aliases: { en: [], zh: ["晶片法案", "輝達"] } })]))).toEqual([
      "aliases.zh[1]: Traditional characters; write the Simplified ones: 輝 (辉), 達 (达)",
    ]);
    expect(chineseScript([chinese("著名的昇腾芯片，什么都算")])).toEqual([]);
  });
});

describe("days", () => {
  it.each([
    ["2023-01-02", 117],
    ["2023-01-03", 118],
    ["2024", 118],
    ["2025-01", 119],
    ["2026-12-31", 119],
  ])("%s lies in congress %i", (date, congress) => {
    expect(congressOf(date)).toBe(congress);
  });

  const bill = (congress: number, standing: string) =>
    cardWith({ citations: [{ type: "bill", text: "H.R. 1", congress }], history: [step(congress === 118 ? "2024-05-08" : "2025-05-08", standing)] });
  it("refuse a bill that is still moving after its congress ended", () => {
    expect(told(endedCongress([bill(118, "proposed")]))).toEqual([expect.stringMatching(/^history: is still "proposed".*ended on 2025-01-03/)]);
  });
  it("let a bill of a sitting congress move, and one that died rest", () => {
    expect(endedCongress([bill(119, "reported"), bill(118, "died")])).toEqual([]);
  });

  it("refuse a step due before the card was checked", () => {
    const due = (date: string) => cardWith({ due: [{ date, event: { en: "It ends", "zh-Hans": "到期" } }] });
    expect(told(pastDue([due("2026-06-30")]))).toEqual([expect.stringContaining("due[0].date: 2026-06-30 lies before asOf 2026-07-01")]);
    expect(pastDue([due("2026-07"), due("2026-11-10")])).toEqual([]);
  });
});

describe("relations and histories", () => {
  it("refuse a superseded measure that calls itself in force", () => {
    const cards = [cardWith({ relations: [{ supersedes: "other-act" }] }), otherCard({ history: [step("2024-01-01", "in-force")] })];
    expect(told(contradictedRelations(cards))).toEqual([
      expect.stringContaining('relations[0].supersedes: other-act is "in-force" by its own history'),
    ]);
  });

  it("refuse a body led by someone who left", () => {
    const agency = { kind: "agency", type: "bureau", citations: [], history: [] };
    const person = { kind: "person", type: "official", citations: [], history: [step("2025-01-20", "left-office")] };
    const cards = [cardWith({ ...agency, relations: [{ "led-by": "other-act" }] }), otherCard(person)];
    expect(told(contradictedRelations(cards))).toEqual([expect.stringContaining("say formerly-led-by here")]);
  });
});

describe("a fact lives on one card", () => {
  const twice = (en: string, zh: string) => [
    cardWith({ facts: [{ en, "zh-Hans": zh }] }),
    otherCard({ summary: { en: `Of 2024. ${en}`, "zh-Hans": `其他。${zh}` } }),
  ];

  it("so a stretch of eight telling words on two cards is refused", () => {
    expect(told(onePlace(twice("Chips with memory faster than six terabytes a second need a licence.", "须许可。")))).toEqual([
      expect.stringContaining("summary.en: measure/sample-act.yaml (facts[0].en) says the same"),
    ]);
  });

  it("so a stretch of twenty Chinese characters on two cards is refused", () => {
    expect(told(onePlace(twice("A.", "性能高于此前放行水平的芯片一律须由出口企业逐笔申领许可证")))).toEqual([
      expect.stringContaining("summary.zh-Hans: measure/sample-act.yaml"),
    ]);
  });

  it("but names and dates are no fact", () => {
    const aliases = { en: ["House Select Committee on the Chinese Communist Party"], zh: ["样本"] };
    const cards = twice("It was sent to the House Select Committee on the Chinese Communist Party in May 2024.", "已移交。");
    expect(onePlace([...cards, otherCard({ id: "committee", aliases })])).toEqual([]);
  });
});

describe("sources", () => {
  it("refuse one address twice, however it is written", () => {
    const list = [source("text", "https://www.example.org/a"), source("again", "https://example.org/a/#top")];
    expect(told(sources([cardWith({ sources: list })]))).toEqual([expect.stringContaining("sources[1].url: the same address as sources[0] (text)")]);
  });

  it("refuse several that nothing names, unless primary", () => {
    const list = (primary?: true) => [source("text", "https://a.org"), source("b", "https://b.org", primary), source("c", "https://c.org")];
    expect(told(sources([cardWith({ sources: list() })]))).toEqual([expect.stringContaining('names "b"'), expect.stringContaining('names "c"')]);
    expect(sources([cardWith({ sources: list(true) })])).toEqual([]);
  });
});

describe("citations", () => {
  it.each([
    ["bill", "HR 8315", "H.R. 8315"],
    ["fr", "88 Fed. Reg. 73458", "88 FR 73458"],
    ["cfr", "15 C.F.R. § 744.23", "15 CFR 744.23"],
    ["usc", "50 USC 4801", "50 U.S.C. 4801"],
    ["public-law", "P.L. 115-232", "Public Law 115-232"],
    ["eo", "EO 14110", "Executive Order 14110"],
    ["mofcom", "MOFCOM 61/2025", "Announcement No. 61 of 2025 (商务部公告2025年第61号)"],
    ["eccn", "3A90", "ECCN 3A090"],
  ])("of type %s refuse %s and let %s stand", (type, wrong, right) => {
    const cited = (text: string) => cardWith({ citations: [{ type, text, congress: 118, url: "https://example.org/text" }] });
    expect(told(citations([cited(wrong)]))).toEqual([expect.stringContaining(`"${wrong}" is not in the form of type ${type}`)]);
    expect(citations([cited(right)])).toEqual([]);
  });
});

describe("a name that means its card wherever it stands", () => {
  const named = (...aliases: unknown[]) => cardWith({ aliases: { en: aliases, zh: [] } });

  it.each(["AI", "X", "麦"])("may not be as short as %s, whatever the reason", (text) => {
    expect(shortAliases([named({ text, harmless: "Nobody else is called so" })])).toHaveLength(1);
    expect(shortAliases([named({ text, needs: ["chip"] })])).toEqual([]);
  });

  it.each(["Wild", "Oracle", "推理", "曙光", "苹果"])("may not be an ordinary word such as %s", (text) => {
    expect(told(ordinaryWords([named(text)]))).toEqual([expect.stringContaining(`"${text}" is an ordinary word too`)]);
  });

  it("may be one with a reason, or when it is weakened", () => {
    const weaker = [{ needs: ["House"] }, { introduced: true }, { contested: true }, { case: "exact" }, { harmless: "No other Wild in this story" }];
    expect(ordinaryWords([named(...weaker.map((how) => ({ text: "Wild", ...how })))])).toEqual([]);
  });

  it("may not stand inside a longer word that is not told apart", () => {
    expect(told(ordinaryWords([named("新思")]))).toEqual([expect.stringContaining("stands inside other words (")]);
    expect(ordinaryWords([named({ text: "新思", notIn: ["新思路"] })])).toEqual([]);
  });

  it("is free where it is no word at all", () => {
    expect(ordinaryWords([named("Cambricon", "英伟达", "ENFORCE Act")])).toEqual([]);
  });
});
