/** How Chinese characters are read, for the search. Readings: pinyin-pro (https://github.com/zh-lx/pinyin-pro). */
import { pinyin } from "pinyin-pro";

const han = /\p{Script=Han}/u;

const read = (text: string): string[] => pinyin(text, { toneType: "none", type: "array", v: true, nonZh: "removed" });

/** The 3,755 characters of daily use that GB 2312 lists first: whoever takes a wrong candidate takes one of them. */
function commonCharacters(): string[] {
  const decoder = new TextDecoder("gb2312");
  const characters: string[] = [];
  for (let high = 0xb0; high <= 0xd7; high++)
    for (let low = 0xa1; low <= 0xfe; low++) {
      const character = decoder.decode(Uint8Array.of(high, low));
      if (han.test(character)) characters.push(character);
    }
  return characters;
}

/** The reading of each character by itself, of those in daily use and those in the texts: "qing清青轻…dan单但…". */
export function packReadings(foldedTexts: Iterable<string>): string {
  const characters = new Set(commonCharacters());
  for (const text of foldedTexts) for (const character of text) if (han.test(character)) characters.add(character);
  const bySyllable = new Map<string, string>();
  for (const character of characters) {
    const [syllable = ""] = read(character);
    if (/^[a-z]+$/.test(syllable)) bySyllable.set(syllable, (bySyllable.get(syllable) ?? "") + character);
  }
  return [...bySyllable]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([syllable, read]) => syllable + read)
    .join("");
}

/** The syllables of a text's Han characters where context changes one of them; undefined where each is read as by itself. */
export function toldReading(foldedText: string): string | undefined {
  const characters = [...foldedText].filter((character) => han.test(character));
  if (characters.length < 2) return undefined;
  const here = read(foldedText);
  const differs = here.length === characters.length && characters.some((character, at) => read(character)[0] !== here[at]);
  return differs ? here.join(" ") : undefined;
}
