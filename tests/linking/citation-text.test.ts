import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findCitations } from "../../src/linking/citation-text";
import { type CitationTarget, citationCardId, citedCard } from "../../src/linking/cited-card";

/** What a reader would see underlined, with what it was read as. */
const found = (text: string) =>
  findCitations(text).map(({ from, to, key, congress }) => `${text.slice(from, to)} = ${key}${congress === undefined ? "" : ` of ${congress}`}`);

/** Forms of print whose whole text is the citation. */
const printed: Readonly<Record<string, readonly string[]>> = {
  "bill-hr-8315": [
    "H.R. 8315",
    "HR8315",
    "HR 8315",
    "H.R.8315",
    "H. R. 8315",
    "H.R. No. 8315",
    "Ｈ．Ｒ．８３１５",
    "H.R.\u00a08315",
    "众议院第8315号法案",
  ],
  "bill-s-1473": ["S. 1473", "S.1473", "S.\n    1473", "參議院第1473號法案"],
  "bill-hres-5": ["H.Res. 5", "H. Res. 5", "H.Res.5"],
  "bill-sres-10": ["S.Res. 10", "S. Res. 10"],
  "bill-hjres-7": ["H.J.Res. 7", "H.J. Res. 7"],
  "bill-sjres-7": ["S.J.Res. 7", "S. J. Res. 7"],
  "fr-88-73458": [
    "88 FR 73458",
    "88 Fed. Reg. 73458",
    "88 Fed. Reg. 73,458",
    "88 Fed.Reg. at 73,458",
    "88 Federal Register 73458",
    "88\u00a0FR\n    73458",
    "８８ ＦＲ ７３４５８",
    "联邦公报第88卷第73458页",
    "聯邦公報第88卷第73458頁",
  ],
  "cfr-15-744-23": [
    "15 CFR 744.23",
    "15 C.F.R. § 744.23",
    "15 CFR § 744.23(a)(2)",
    "15 CFR §744.23",
    "15 C.F.R. 744.23(a)(2)(i)(A)",
    "15 CFR section 744.23",
  ],
  "cfr-15-part-744": ["15 CFR part 744", "15 CFR Part 744", "15 C.F.R. pt. 744", "15 CFR 744"],
  "cfr-15-part-730": ["15 CFR Parts 730-774", "15 C.F.R. Parts 730–774"],
  "cfr-31-part-850": ["31 CFR Part 850"],
  "usc-50-4801": ["50 U.S.C. 4801", "50 U.S.C. § 4801", "50 USC 4801", "50 U. S. C. 4801", "50 U.S.C. §§ 4801-4852", "50 U.S.C. 4801(a)"],
  "usc-42-2000e-5": ["42 U.S.C. 2000e-5(b)", "42 U.S.C. § 2000e–5"],
  "usc-10-113-note": ["10 U.S.C. 113 note"],
  "law-115-232": [
    "Public Law 115-232",
    "Pub. L. 115-232",
    "Pub. L. No. 115-232",
    "P.L. 115-232",
    "Public Law 115–232",
    "公法115-232",
    "公法第115-232号",
    "第115-232號公法",
  ],
  "eo-14110": [
    "EO 14110",
    "E.O. 14110",
    "Executive Order 14110",
    "executive order 14110",
    "Executive Order No. 14,110",
    "Executive Order (EO) 14110",
    "第14110号行政令",
    "第14110號行政命令",
    "行政令第14110号",
  ],
  "eccn-3a090": ["ECCN 3A090", "3A090"],
  "eccn-3a090-a": ["ECCN 3A090.a", "3A090.a", "ＥＣＣＮ ３Ａ０９０.a"],
  "eccn-3b001-a-4": ["ECCN 3B001.a.4"],
  "mofcom-2025-61": [
    "商务部公告2025年第61号",
    "商務部公告2025年第61號",
    "商务部公告第61号(2025年)",
    "商务部公告第61号（2025年）",
    "商务部公告〔2025〕61号",
    "商务部2025年第61号公告",
    "MOFCOM Announcement No. 61 of 2025",
    "MOFCOM's Announcement No. 61 [2025]",
    "Ministry of Commerce Announcement No. 61 of 2025",
    "MOFCOM Announcement [2025] No. 61",
  ],
  "mofcom-2025-10": ["商务部 海关总署公告2025年第10号", "商务部、海关总署公告2025年第10号", "商务部海关总署公告2025年第10号"],
  "mofcom-2020-63": ["商务部 工业和信息化部 海关总署 国家密码局公告2020年第63号"],
};

describe.each(Object.entries(printed))("%s", (key, forms) => {
  test.each(forms)("is read from %s, alone, in an English and in a Chinese sentence", (form) => {
    expect(found(form)).toEqual([`${form} = ${key}`]);
    expect(found(`It follows from (${form}), they say.`)).toEqual([`${form} = ${key}`]);
    expect(found(`根据${form}，企业须申请。`)).toEqual([`${form} = ${key}`]);
  });
});

describe("the congress of a bill", () => {
  test.each([
    ["H.R. 8315 (118th Congress) passed", ["H.R. 8315 = bill-hr-8315 of 118"]],
    ["H.R. 8315 of the 118th Congress", ["H.R. 8315 = bill-hr-8315 of 118"]],
    ["H.R. 8315, 101st Congress", ["H.R. 8315 = bill-hr-8315 of 101"]],
    ["In the 118th Congress, H.R. 8315", ["H.R. 8315 = bill-hr-8315 of 118"]],
    ["第118届国会众议院第8315号法案", ["众议院第8315号法案 = bill-hr-8315 of 118"]],
    ["H.R. 8315（第118屆國會）", ["H.R. 8315 = bill-hr-8315 of 118"]],
    ["H.R. 8315 (118th Congress) and S. 1473", ["H.R. 8315 = bill-hr-8315 of 118", "S. 1473 = bill-s-1473"]],
  ])("is read where it stands beside the number: %s", (text, expected) => expect(found(text)).toEqual(expected));
  test("makes a bill of a form that says too little by itself", () => {
    expect(found("S 1473 (118th Congress)")).toEqual(["S 1473 (118th Congress) = bill-s-1473 of 118"]);
    expect(found("(S. 12 of the 118th Congress)")).toEqual(["S. 12 of the 118th Congress = bill-s-12 of 118"]);
  });
});

describe("each citation of a text is found", () => {
  test.each([
    ["ECCNs 3A090 and 4A090", ["3A090 = eccn-3a090", "4A090 = eccn-4a090"]],
    ["3A090/4A090及3A090.a", ["3A090 = eccn-3a090", "4A090 = eccn-4a090", "3A090.a = eccn-3a090-a"]],
    ["众议院第8315号法案/H.R.8315号", ["众议院第8315号法案 = bill-hr-8315", "H.R.8315 = bill-hr-8315"]],
    ["(50 U.S.C. § 4801 et seq.; 15 CFR 744.23).", ["50 U.S.C. § 4801 = usc-50-4801", "15 CFR 744.23 = cfr-15-744-23"]],
    ["See 15 CFR 744.23-744.25 and 88 FR 73458, 73460.", ["15 CFR 744.23 = cfr-15-744-23", "88 FR 73458 = fr-88-73458"]],
    ["In Announcement No. 61 of 2025, MOFCOM said", ["Announcement No. 61 of 2025 = mofcom-2025-61"]],
    ["MOFCOM and GACC Announcement No. 10 of 2025", ["Announcement No. 10 of 2025 = mofcom-2025-10"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

test.each([
  "1988 FR 73458x",
  "1988 FR 73458",
  "1,988 FR 73",
  "FR 88",
  "88 FR 73458x",
  "S. 5th Street",
  "S. 12",
  "S 1473",
  "500 S. 1200 East",
  "at S. 1473 West Temple",
  "Kim, S. 2024. Chips and trade.",
  "U.S. 1473",
  "U. S. 1473 soldiers",
  "a hazard ratio (HR 12)",
  "HR 0.87",
  "USC 15, Stanford 20",
  "EO 2024",
  "EO 141100",
  "#3B001F",
  "3B001-22",
  "A13A090",
  "1E1000",
  "商务部令2021年第1号",
  "海关总署公告2025年第10号",
  "商务部公告第61号",
  "Announcement No. 61 of 2025",
  "GACC Announcement No. 61 of 2025, MOFCOM said",
  "第118届国会第2次会议",
  "Public Law School 115",
])("nothing is underlined in: %s", (text) => expect(found(text)).toEqual([]));

test("citations come in order, never overlap, and what is underlined means the same alone", () => {
  const forms = Object.entries(printed).flatMap(([key, texts]) => texts.map((text) => ({ key, text })));
  const filler = fc.constantFrom(" ", ", ", "和", "（", ")", " see also ", "；", "\n", " under § ", "。");
  fc.assert(
    fc.property(fc.array(fc.tuple(filler, fc.constantFrom(...forms)), { maxLength: 8 }), (pieces) => {
      const text = pieces.map(([gap, { text }]) => `${gap}·${text}·`).join("");
      const citations = findCitations(text);
      expect(citations.map(({ key }) => key)).toEqual(pieces.map(([, { key }]) => key));
      let end = 0;
      for (const { from, to, key } of citations) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(findCitations(text.slice(from, to))).toEqual([{ from: 0, to: to - from, key }]);
        end = to;
      }
    }),
  );
});

test("no text, however odd, takes long or yields a place outside of it", () => {
  const piece = fc.constantFrom(
    "88",
    " FR ",
    "H.",
    "R.",
    "S. ",
    "1473",
    "第",
    "号",
    "商务部",
    "、部",
    "公告",
    "2025年",
    "3A090",
    ".a",
    "-",
    " U.S.C. ",
    "§",
    "(a)",
    "　",
    "８",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join("");
      let end = 0;
      for (const { from, to, key } of findCitations(text)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeLessThanOrEqual(text.length);
        expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
        end = to;
      }
    }),
  );
  for (const text of ["1".repeat(1e5), `88${" ".repeat(1e5)}`, `商务部、${"部".repeat(1e5)}1`, "商务部、部部".repeat(2e4), `${"H. ".repeat(3e4)}1`]) {
    const start = performance.now();
    findCitations(text);
    // Quadratic work on texts of this length would take many seconds.
    expect(performance.now() - start).toBeLessThan(1000);
  }
});

describe("which card a citation means", () => {
  const targets = new Map(
    (
      [
        ["bill-hr-8315", 3, 118],
        ["eccn-3a090", 4, 0],
        ["eccn-3a090-c", 5, 0],
      ] satisfies CitationTarget[]
    ).map((target) => [target[0], target]),
  );
  const card = (text: string) => findCitations(text).map((citation) => citedCard(citation, targets));
  test("a bill of another congress is another bill", () => {
    expect(card("H.R. 8315; H.R. 8315 (118th Congress); H.R. 8315 (119th Congress)")).toEqual([3, 3, undefined]);
  });
  test("a paragraph of an ECCN is the entry's, unless it has a card of its own", () => {
    expect(card("3A090, 3A090.a, 3A090.b.1, 3A090.c.2 and 4A090.a")).toEqual([4, 4, 4, 5, undefined]);
  });
  test("a citation without a stable address gets no small card", () => {
    const ids = (text: string) => findCitations(text).map(citationCardId);
    expect(ids("15 CFR 744.23, H.R. 8315 (118th Congress)")).toEqual(["cite-cfr-15-744-23", "cite-bill-hr-8315-118"]);
    expect(ids("H.R. 8315; 商务部公告2025年第61号")).toEqual([undefined, undefined]);
  });
});
