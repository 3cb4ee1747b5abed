import { expect, test } from "vitest";
import type { Kind } from "../../src/dataset/standing";
import { isPartOfName, isSmallerBody } from "../../src/linking/part-of-name";

/** Judges the name in square brackets; `known` are words that are names we know. */
function judge(marked: string, kind: Kind, known: readonly string[] = []): boolean {
  const from = marked.indexOf("[");
  const to = marked.indexOf("]") - 1;
  const text = marked.replace(/[[\]]/g, "");
  return isPartOfName(text, from, to, kind, (at) => known.some((word) => at >= text.indexOf(word) && at < text.indexOf(word) + word.length));
}

test.each([
  ["a namesake's given name", "and so is Rachel [Banks], who represents chip distributors", "person"],
  ["a given name and an initial", "a broker named Kevin J. [Peters] wrote to a friend", "person"],
  ["a surname that stands first", "a lawyer there, Ms [Yang] Mei, said that it was so", "person"],
  ["a foreign namesake in Chinese", "阿拉斯加州参议员丹·[沙利文]主张", "person"],
  ["somebody called Claude", "said Dr [Claude] Tan, who tests models", "product"],
  ["somebody called Dell", "a warehouse manager named Kelvin [Dell], had never", "company"],
  ["a state's office", "where the [Commerce] Commissioner courts chipmakers", "agency"],
  ["a judge", "the clerk of [Justice] Neil Gorsuch cited a paper", "agency"],
] as const)("is part of another's name: %s", (_, text, kind) => expect(judge(text, kind)).toBe(true));

test.each([
  ["behind a title", "as Senator [Banks] told reporters on the day", "person"],
  ["behind a party and a state", "said Indiana Republican [Banks] in the hallway", "person"],
  ["at the beginning of a sentence", "It ended there. Still [Banks] said that he would go on", "person"],
  ["behind a sentence that ends with an abbreviation", "with Pete Ricketts, R-Neb. [Ricketts] and others", "person"],
  ["in a headline where every word has a capital", "Critics Say [Banks] Bill Would Hurt Nvidia More Than China", "person"],
  ["before a day of the week", "as [Kessler] Tuesday told the committee of the house", "person"],
  ["before an office of the body", "and [Commerce] Secretary Howard Lutnick agreed with it", "agency"],
  ["in a list of bodies", "the assent of [Commerce], State and Energy is needed", "agency"],
] as const)("is the name of its own: %s", (_, text, kind) => expect(judge(text, kind)).toBe(false));

test("a maker before its product is no given name", () =>
  expect(judge("and Nvidia [Blackwell] systems went there", "product", ["Nvidia"])).toBe(false));

test("the state House is not the House", () => {
  expect(isSmallerBody("where the state House", 16)).toBe(true);
  expect(isSmallerBody("where the House", 10)).toBe(false);
});
