import { describe, expect, test } from "vitest";
import { languages } from "../../src/dataset/compiled";
import { inverseOf } from "../../src/dataset/relation";
import { cardSchema, jurisdictions } from "../../src/dataset/schema";
import { kinds, standingsByKind } from "../../src/dataset/standing";
import { contestedRules } from "../../src/linking/mention";
import { formatDate, formatDayMonth } from "../../src/locales/dates";
import en from "../../src/locales/en.json";
import { wordOr, wordsFor } from "../../src/locales/i18n";
import zhHans from "../../src/locales/zh-Hans.json";
import zhHant from "../../src/locales/zh-Hant.json";
import { citationWord } from "../../src/ui/wording";

/** Every word of a bundle by its key; English plural forms count as one. */
function flat(words: object, path = ""): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[path + key.replace(/_(ordinal_)?(one|two|few)$/, "_$1other"), value] as [string, string]]
      : flat(value, `${path}${key}.`),
  );
}

const typesByKind = Object.fromEntries(cardSchema.options.map((option) => [option.shape.kind.value, option.shape.type.options as readonly string[]]));
const needed = [
  ...kinds.map((kind) => `kind.${kind}`),
  ...kinds.flatMap((kind) => (typesByKind[kind] ?? []).map((type) => `type.${kind}.${type}`)),
  "type.measure.citation",
  ...kinds.flatMap((kind) => Object.keys(standingsByKind[kind]).map((standing) => `standing.${kind}.${standing}`)),
  ...Object.entries(inverseOf)
    .flat()
    .map((relation) => `relation.${relation}`),
  ...jurisdictions.map((place) => `jurisdiction.${place}`),
  ...[...contestedRules].map((rule) => `reason.ground.${rule}`),
];

describe.each(languages)("%s", (language) => {
  test("has a word for every kind, type, standing, relation, place and ground of the dataset", () => {
    const t = wordsFor(language);
    expect(needed.length).toBeGreaterThan(150);
    expect(needed.filter((key) => wordOr(t, key, "\u0000") === "\u0000")).toEqual([]);
  });
});

test("the three languages say the same things with the same blanks to fill", () => {
  const blanks = (text: string) =>
    [...text.matchAll(/\{\{(\w+)\}\}/g)]
      .map((m) => m[1])
      .sort()
      .join();
  const english = new Map(flat(en));
  for (const bundle of [zhHans, zhHant]) {
    const words = new Map(flat(bundle));
    expect([...words.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [key, text] of words) expect([key, blanks(text)]).toEqual([key, blanks(english.get(key) ?? "")]);
  }
});

test("Chinese words use the punctuation of their script", () => {
  for (const [key, text] of flat(zhHans)) expect([key, /[「」『』]|\p{Script=Han}[,.;:?!()]/u.test(text)]).toEqual([key, false]);
  for (const [key, text] of flat(zhHant)) expect([key, /[“”‘’]|\p{Script=Han}[,.;:?!()]/u.test(text)]).toEqual([key, false]);
});

test("dates are written as each language writes them and claim no more than they know", () => {
  expect(languages.map((l) => formatDate("2024-05-08", l))).toEqual(["8 May 2024", "2024年5月8日", "2024年5月8日"]);
  expect(languages.map((l) => formatDate("2024-05", l))).toEqual(["May 2024", "2024年5月", "2024年5月"]);
  expect(languages.map((l) => formatDate("2024", l))).toEqual(["2024", "2024年", "2024年"]);
  expect([formatDayMonth("2024-09-22", "en"), formatDayMonth("2024-09-22", "zh-Hans"), formatDayMonth("2024-09", "en")]).toEqual([
    "22 Sep",
    "9月22日",
    "Sep 2024",
  ]);
});

test("a bill is cited with its Congress, a citation in two languages by the reader's half", () => {
  const bill = { text: "H.R. 8315", congress: 118, url: "" };
  expect([citationWord(wordsFor("en"), "en", bill), citationWord(wordsFor("en"), "en", { ...bill, congress: 101 })]).toEqual([
    "H.R. 8315, 118th Congress",
    "H.R. 8315, 101st Congress",
  ]);
  expect(citationWord(wordsFor("zh-Hans"), "zh-Hans", bill)).toBe("H.R. 8315（第118届国会）");
  const both = { text: "Announcement No. 46 of 2024 (商务部公告2024年第46号)", url: "" };
  expect(languages.map((l) => citationWord(wordsFor(l), l, both))).toEqual([
    "Announcement No. 46 of 2024",
    "商务部公告2024年第46号",
    "商务部公告2024年第46号",
  ]);
});
