import { expect, test } from "vitest";
import { countryBefore, countryBehind, countryOfScene, isOfTheLast, lastCountryIn } from "../../src/linking/country";

const countries: [string, string][] = [
  ["加拿大", "ca"],
  ["美国", "us"],
  ["中国", "cn"],
  ["india", "in"],
  ["u.s.", "us"],
];
const before = (text: string, lang?: string) => countryBefore(text, countries, lang);

test.each([
  ["india's ", { jurisdiction: "in", words: "india" }],
  ["the u.s. ", { jurisdiction: "us", words: "u.s." }],
  ["据加拿大", { jurisdiction: "ca", words: "加拿大" }],
  ["美国的", { jurisdiction: "us", words: "美国" }],
])("%j names the country, in the words of the text", (text, country) => expect(before(text)).toEqual(country));

test("a word that merely ends like a country is none", () => expect(before("findia ")).toBeUndefined());
test("a country farther off is none", () => expect(before("india said that the ")).toBeUndefined());
test("我国 is Taiwan in Traditional script and China in Simplified", () => {
  expect(before("我国", "zh-Hant-TW")?.jurisdiction).toBe("tw");
  expect(before("我国", "zh-Hans")?.jurisdiction).toBe("cn");
});

test("a body is that of the place it is in, of the scene that is set, or of the country that its stands for", () => {
  expect(countryBehind(" in india, said", countries)?.jurisdiction).toBe("in");
  expect(countryBehind("在加拿大的", countries)?.jurisdiction).toBe("ca");
  expect(countryBehind(" in june", countries)).toBeUndefined();
  expect(countryOfScene("later, in india, the ", countries)?.jurisdiction).toBe("in");
  expect(countryOfScene("而在中国,", countries)?.jurisdiction).toBe("cn");
  expect(countryOfScene("said in india that ", countries)).toBeUndefined();
  expect(isOfTheLast("india and its ", "ministry of finance")).toBe(true);
  expect(isOfTheLast("treasury and its ", "office of foreign assets control")).toBe(false);
  expect(lastCountryIn("us firms and india asked", countries)?.jurisdiction).toBe("in");
});
