import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { card, link, linkerOf } from "../support/linking";
import { runs } from "../support/runs";

const zh = (...aliases: unknown[]) => ({ en: [], zh: aliases }) as never;
const en = (...aliases: unknown[]) => ({ en: aliases, zh: [] }) as never;

const commerce = card({
  id: "commerce",
  aliases: {
    en: ["Commerce Department", { text: "Commerce", introduced: true, case: "exact", notIn: ["Chamber of Commerce"] }],
    zh: ["美国商务部", { text: "商务部", contested: true, notIn: ["商务部门"] }],
  },
  contest: { prefixes: ["美国", "美"], near: ["拜登政府"] },
  relations: [{ "led-by": "raimondo" }],
});
const mofcom = card({
  id: "mofcom",
  jurisdiction: "cn",
  aliases: zh("中国商务部", { text: "商务部", contested: true }),
  contest: { prefixes: ["中国"], near: ["不可靠实体清单"], hosts: ["mofcom.gov.cn"] },
});
const raimondo = card({
  id: "raimondo",
  kind: "person",
  aliases: { en: ["Gina Raimondo", { text: "Raimondo", introduced: true }], zh: ["吉娜·雷蒙多", { text: "雷蒙多", introduced: true }] },
});
const bis = card({
  id: "bis",
  aliases: en("Bureau of Industry and Security", { text: "BIS", introduced: true, rivals: ["Bank for International Settlements"] }),
  relations: [{ "part-of": "commerce" }],
});
const list = card({ id: "entity-list", kind: "measure", aliases: { en: [{ text: "Entity List", case: "any" }], zh: ["实体清单"] } });
const unreliable = card({ id: "unreliable-list", kind: "measure", aliases: zh("不可靠实体清单") });
const meta = card({ id: "meta", kind: "company", aliases: en({ text: "Meta", needs: ["Llama", "Zuckerberg"] }) });
const h20 = card({ id: "h20", kind: "product", aliases: en("Nvidia H20", { text: "H20", needs: ["Nvidia", "chip", "英伟达"] }) });
const nvidia = card({ id: "nvidia", kind: "company", aliases: { en: ["Nvidia"], zh: ["英伟达"] } });
const wild = card({
  id: "wild",
  kind: "person",
  aliases: en("Susan Wild", { text: "Wild", introduced: true, case: "exact" }),
  misnomers: [{ text: "Max Wise", note: { en: "The bill has Susan Wild.", "zh-Hans": "法案文本为苏珊·怀尔德。" } }],
});
const linker = linkerOf(commerce, mofcom, raimondo, bis, list, unreliable, meta, h20, nvidia, wild);
const read = (...paragraphs: string[]) => link(linker, ...paragraphs);

describe("a name that means one thing", () => {
  test("is linked wherever it stands", () => expect(read("The Entity List grew.")).toEqual(["Entity List -> entity-list [own]"]));
  test("is found in a headline in capitals", () => expect(read("NVIDIA HITS BACK")).toEqual(["NVIDIA -> nvidia [own]"]));
  test("is found in Traditional script", () => expect(read("列入實體清單")).toEqual(["實體清單 -> entity-list [own]"]));
  test("is found with its plural, not with its possessive", () =>
    expect(read("Nvidia's two Nvidia H20s")).toEqual(["Nvidia -> nvidia [own]", "Nvidia H20s -> h20 [own]"]));
  test("in lower case is a common word, unless its card allows it", () =>
    expect(read("the entity list and nvidia")).toEqual(["entity list -> entity-list [own]"]));
});

describe("the longest name wins", () => {
  test("不可靠实体清单 is not 实体清单", () => expect(read("列入不可靠实体清单")).toEqual(["不可靠实体清单 -> unreliable-list [own]"]));
  test("one product, not its maker and a number", () => expect(read("Nvidia H20")).toEqual(["Nvidia H20 -> h20 [own]"]));
  test("a longer name that is no card takes its place: 商务部门 is not 商务部", () =>
    expect(read("美国商务部说，各级商务部门照办")).toEqual(["美国商务部 -> commerce [own]"]));
  test("the Chamber of Commerce is not the Commerce Department", () =>
    expect(read("The Commerce Department and the Chamber of Commerce")).toEqual(["Commerce Department -> commerce [own]"]));
});

describe("a short form counts once the text has introduced it", () => {
  test("a surname after the full name, and in the headline above it", () =>
    expect(read("Raimondo speaks", "Gina Raimondo spoke.")).toEqual([
      "Raimondo -> raimondo [introduced: Gina Raimondo]",
      "Gina Raimondo -> raimondo [own]",
    ]));
  test("a surname alone is nobody", () => expect(read("Raimondo speaks")).toEqual([]));
  test("an ordinary word as a surname needs its capital", () =>
    expect(read("Susan Wild said. Wild went wild.")).toEqual(["Susan Wild -> wild [own]", "Wild -> wild [introduced: Susan Wild]"]));
});

describe("what the text defines", () => {
  test("an acronym in brackets is what stands before it", () =>
    expect(read("The Bureau of Industry and Security (BIS) said. BIS acts.")).toEqual([
      "Bureau of Industry and Security -> bis [own]",
      "BIS -> bis [defined: Bureau of Industry and Security]",
      "BIS -> bis [defined: Bureau of Industry and Security]",
    ]));
  test("an acronym defined as another thing's is not ours, until the text says so", () =>
    expect(read("The Bank for International Settlements (BIS) met. BIS data. The Bureau of Industry and Security (BIS) acts. BIS acts.")).toEqual([
      "Bureau of Industry and Security -> bis [own]",
      "BIS -> bis [defined: Bureau of Industry and Security]",
      "BIS -> bis [defined: Bureau of Industry and Security]",
    ]));
  test("以下简称 settles a contested name", () =>
    expect(read("中国商务部（以下简称“商务部”）公告。", "拜登政府称商务部如何。")).toEqual([
      "中国商务部 -> mofcom [own]",
      "商务部 -> mofcom [defined: 中国商务部]",
      "商务部 -> mofcom [defined: 中国商务部]",
    ]));
});

describe("a rival named in the text takes the short form away", () => {
  test("BIS after the bank is the bank's", () => expect(read("Bank for International Settlements officials. BIS data.")).toEqual([]));
  test("BIS after the bureau is the bureau's again", () =>
    expect(read("Bank for International Settlements officials met Bureau of Industry and Security staff. BIS rules.").at(-1)).toBe(
      "BIS -> bis [introduced: Bureau of Industry and Security]",
    ));
});

describe("a word with an ordinary meaning needs a cue near it", () => {
  test("Meta beside Llama is the company", () => expect(read("Meta released Llama.")).toEqual(["Meta -> meta [cued: Llama]"]));
  test("Meta without a cue is nothing", () => expect(read("A Meta moment.")).toEqual([]));
  test("a cue paragraphs away is not near", () => expect(read("Llama.", "x ".repeat(400), "A Meta moment.")).toEqual([]));
  test("once known, it is known in the whole text", () =>
    expect(read("Meta released Llama.", "x ".repeat(400), "Meta fell.").at(-1)).toBe("Meta -> meta [introduced: Meta]"));
  test("the other language's cue counts too", () => expect(read("英伟达的H20芯片")).toEqual(["英伟达 -> nvidia [own]", "H20 -> h20 [cued: 英伟达]"]));
});

describe("商务部 is decided by the text", () => {
  test("by the office holder beside it", () =>
    expect(read("商务部长吉娜·雷蒙多表示").at(0)).toBe("商务部 -> commerce [holder: 吉娜·雷蒙多 (not mofcom)]"));
  test("by the words of its sentence", () =>
    expect(read("拜登政府要求商务部报告。")).toEqual(["商务部 -> commerce [sentence: 拜登政府 (not mofcom)]"]));
  test("by the last use that was clear, though the two stand in one paragraph", () =>
    expect(read("中国商务部回应。商务部称反对。美国商务部随后发布规则。商务部还说明理由。").filter((m) => m.startsWith("商务部"))).toEqual([
      "商务部 -> mofcom [last-use: 中国商务部 (not commerce)]",
      "商务部 -> commerce [last-use: 美国商务部 (not mofcom)]",
    ]));
  test("and the ground is quoted as the text writes it", () =>
    expect(read("美國的商務部發布規則。").concat(read("中國商務部回應。商務部稱反對。商務部又說。").slice(1))).toEqual([
      "商務部 -> commerce [prefix: 美國 (not mofcom)]",
      "商務部 -> mofcom [last-use: 中國商務部 (not commerce)]",
      "商務部 -> mofcom [last-use: 中國商務部 (not commerce)]",
    ]));
  test("in a headline by the only clear use below", () =>
    expect(read("商务部出手", "美国商务部周二发布规则。").at(0)).toBe("商务部 -> commerce [only-use: 美国商务部 (not mofcom)]"));
  test("by the outlet when nothing else speaks", () => {
    const reading = linker.read("商务部发布公告。");
    expect(linker.decide([reading], { everywhere: true, host: "www.mofcom.gov.cn" }).mentions[0]?.[0]?.card).toBe("mofcom");
  });
  test("by the bodies that it is listed with", () =>
    expect(read("美国商务部与财政部。", "财政部说。美国国务院和商务部。").at(-1)).toContain("商务部 -> commerce"));
  test("not at all where it means both ministries", () =>
    expect(read("中国商务部回应，中美两国的商务部保持沟通。")).toEqual(["中国商务部 -> mofcom [own]"]));
  test("and by nothing: then it stays unmarked", () => expect(read("商务部发布公告。")).toEqual([]));
});

describe("another country's body of the same name", () => {
  test("is not ours, nor is the short form inside its name", () =>
    expect(read("The Commerce Department said. India's Commerce Department sent Commerce staff.")).toEqual([
      "Commerce Department -> commerce [own]",
      "Commerce -> commerce [introduced: Commerce Department]",
    ]));
  test("is not ours in Chinese either", () => expect(read("美国商务部表示。加拿大商务部回应。")).toEqual(["美国商务部 -> commerce [own]"]));
});

describe("short forms that the text coins", () => {
  test("hold from there on, in Chinese", () =>
    expect(read("不可靠实体清单（以下简称“不可靠清单”）公布。", "不可靠清单新增三家，该不可靠清单另有规定。")).toEqual([
      "不可靠实体清单 -> unreliable-list [own]",
      "不可靠清单 -> unreliable-list [defined: 不可靠实体清单]",
      "不可靠清单 -> unreliable-list [defined: 不可靠实体清单]",
    ]));
  test("hold in English when they are made of the name's letters", () =>
    expect(read("The Bureau of Industry and Security (BIAS) said. BIAS acts.").slice(1)).toEqual([
      "BIAS -> bis [defined: Bureau of Industry and Security]",
      "BIAS -> bis [defined: Bureau of Industry and Security]",
    ]));
  test("do not when they are not: a place in brackets is no acronym", () =>
    expect(read("The Bureau of Industry and Security (Washington) said. Washington fell.")).toHaveLength(1));
});

test("a doubtful name in a list of names of its kind is one of them", () =>
  expect(read("Nvidia, Meta and others")).toEqual(["Nvidia -> nvidia [own]", "Meta -> meta [listed: Nvidia]"]));

test("a wrong form that print uses is linked as such", () => expect(read("sponsored by Max Wise")).toEqual(["Max Wise -> wild [misnomer]"]));

describe("a text that is not about this story", () => {
  const decide = (text: string) => linker.decide([linker.read(text)]);
  test("gets nothing, whatever famous names it holds", () => expect(decide("Nvidia and Meta make phones.").onTopic).toBe(false));
  test("gets its marks when it is", () => expect(decide("Nvidia faces an export ban on its chip.").mentions[0]).toHaveLength(1));
  test("a word of control alone proves nothing", () => expect(decide("Nvidia aside, India's export ban on rice goes on.").onTopic).toBe(false));
});

test("mentions never overlap, come in order, and give back their surface", () => {
  const piece = fc.constantFrom(
    "商务部",
    "美国",
    "商务部门",
    "BIS",
    "Bureau of Industry and Security",
    " (",
    ")",
    "。",
    "Nvidia",
    " H20",
    "s",
    " ",
    "不可靠",
    "实体清单",
    "Wild",
    "Susan Wild",
    "Meta",
    "Llama",
    "\u200b",
  );
  fc.assert(
    fc.property(
      fc.array(
        fc.array(piece, { maxLength: 14 }).map((p) => p.join("")),
        { maxLength: 4 },
      ),
      (paragraphs) => {
        const { mentions } = linker.decide(paragraphs.map(linker.read), { everywhere: true });
        return mentions.every((list, i) =>
          list.every((m, k) => m.start < m.end && m.end <= (paragraphs[i]?.length ?? 0) && m.start >= (list[k - 1]?.end ?? 0)),
        );
      },
    ),
    { numRuns: runs(1500) },
  );
});
