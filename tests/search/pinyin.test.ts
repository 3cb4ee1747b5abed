import { expect, test } from "vitest";
import { asPinyin, soundsLike } from "../../src/search/pinyin";

const entityList = [["shi"], ["ti"], ["qing"], ["dan"]];

test.each([
  ["full syllables", "shitiqingdan", "full", 4],
  ["the beginning, with a syllable half typed", "shitiqi", "full", 3],
  ["initials", "stqd", "initials", 4],
  ["initials of two letters", "shtqd", "initials", 4],
  ["some syllables and some initials", "shitqd", "mixed", 4],
])("%s sound a name", (_, letters, manner, characters) => expect(soundsLike(letters, entityList)).toEqual({ manner, characters }));

test.each(["stqx", "tiqing", "shitiqingdann", "x"])("%s does not", (letters) => expect(soundsLike(letters, entityList)).toBeUndefined());

test("letters and digits of a name are typed as they are", () => {
  expect(soundsLike("st910b", [["sheng"], ["teng"], ["9"], ["1"], ["0"], ["b"]])).toEqual({ manner: "initials", characters: 6 });
});

test("a character may be read by itself or as in this word", () => {
  const chokepoint = [["qia", "ka"], ["bo"], ["zi"]];
  expect([soundsLike("qiabozi", chokepoint)?.manner, soundsLike("kabozi", chokepoint)?.manner]).toEqual(["full", "full"]);
});

test.each([
  ["shi ti qing dan", "shitiqingdan"],
  ["shi4ti3 qing1dan1", "shitiqingdan"],
  ["xi'an", "xian"],
  ["zhan lue", "zhanlve"],
])("%s is typed as %s", (typed, letters) => expect(asPinyin(typed)).toBe(letters));

test.each(["8315", "h", "实体", "88 fr 73458 §"])("%j is no pinyin", (typed) => expect(asPinyin(typed)).toBeUndefined());
