/** Chinese names that are made up of ordinary words: 系统研究与模拟, 海上战术系统. */
import { chineseWords } from "./checks/word-lists";

/** A word of the dictionary is no longer than this. */
const LONGEST = 6;

/** A name of so few characters is ordinary where any ordinary word is in it: 中国移动, 全球维度. */
const FEW = 4;

/** Whether all of a folded name, but for one character at most, is ordinary words. */
export function ordinaryChinese(name: string): boolean {
  if (name.endsWith("大学")) return false;
  const words = chineseWords();
  if (words.has(name) || (name.length === 3 && words.around(name).length > 0)) return true;
  let uncovered = 0;
  for (let at = 0; at < name.length; ) {
    let size = Math.min(LONGEST, name.length - at);
    while (size > 1 && !words.has(name.slice(at, at + size))) size--;
    if (size === 1 && !"与和及的".includes(name[at] ?? "")) uncovered++;
    at += size;
  }
  return uncovered < 2 || (name.length <= FEW && uncovered < name.length);
}
