/** How the letters of a name must be cased, and whether a place in a text has them so. */
import { ANY_CASE, CAPITAL, CAPS, EXACT, type LetterCase, SOME_CAPITAL } from "./lexicon";

const capital = /\p{Lu}/u;
/** Words of letters that have cases; Han characters have none and stand apart. */
const letterWord = /[\p{LC}\p{N}]+/gu;
const isCaps = (word: string) => word.length > 1 && capital.test(word) && word === word.toUpperCase();

/** The rule that an alias sets by the way it is written, unless its card sets another. */
export function letterCaseOf(alias: string, wish?: "any" | "exact"): LetterCase {
  if (wish === "exact") return EXACT;
  if (wish === "any" || !capital.test(alias)) return ANY_CASE;
  if ([...alias.matchAll(letterWord)].some(([word]) => isCaps(word))) return CAPS;
  const first = /\p{LC}/u.exec(alias)?.[0] ?? "";
  return capital.test(first) ? CAPITAL : SOME_CAPITAL;
}

/** Width and compatibility aside: ＢＩＳ is written in capitals. */
const plain = (text: string) => text.normalize("NFKC");

/** Whether `surface`, the original text of a spot, is cased as the rule wants. A headline all in capitals satisfies all but `EXACT`. */
export function isCased(surface: string, rule: LetterCase, written = ""): boolean {
  if (rule === ANY_CASE || surface === written) return true;
  const first = surface.charCodeAt(0);
  // Most names begin with a plain Latin letter, which needs no look at Unicode.
  if (rule === CAPITAL && first < 0x80) return first >= 0x41 && first <= 0x5a;
  switch (rule) {
    case EXACT:
      return plain(surface).startsWith(plain(written));
    case SOME_CAPITAL:
      return capital.test(plain(surface));
    case CAPITAL:
      return capital.test(/\p{LC}/u.exec(plain(surface))?.[0] ?? "");
    case CAPS: {
      const found = plain(surface).match(letterWord) ?? [];
      const wanted = written.match(letterWord) ?? [];
      return (
        wanted.every((word, i) => !isCaps(word) || isCapsOrPlural(found[i] ?? "", word)) &&
        isCased(surface, written.match(/^\p{Ll}/u) ? SOME_CAPITAL : CAPITAL)
      );
    }
  }
}

/** `GPUs` is GPU in capitals with a plural s. */
function isCapsOrPlural(found: string, word: string): boolean {
  return (
    (found.length > 0 && found === found.toUpperCase()) || (found.length === word.length + 1 && found.endsWith("s") && isCaps(found.slice(0, -1)))
  );
}
