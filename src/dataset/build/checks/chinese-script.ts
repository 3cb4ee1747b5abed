/** Simplified where Simplified is asked for: Traditional is derived by the build, in texts and in matching. */
import type { Card } from "../../schema";
import type { Problem } from "../load";
import { scriptPairs } from "../script";
import { aliasesOf, fileOf, textsOf } from "./card-texts";

/** Characters that the tables know as variants and that Simplified print uses all the same: 著名, 乾隆, 瞭望, 昇腾, 什么. */
const alsoSimplified = new Set("著乾瞭昇么");

const simpleOf = (() => {
  const map = new Map<string, string>();
  for (let i = 0; i < scriptPairs.length; i += 2) {
    const variant = scriptPairs.charAt(i);
    if (!alsoSimplified.has(variant)) map.set(variant, scriptPairs.charAt(i + 1));
  }
  return map;
})();

function traditionalIn(text: string): string | undefined {
  const found = [...new Set([...text].filter((character) => simpleOf.has(character)))];
  return found.length ? found.map((character) => `${character} (${simpleOf.get(character)})`).join(", ") : undefined;
}

/** Traditional characters in Simplified texts and in aliases. */
export function chineseScript(cards: readonly Card[]): Problem[] {
  return cards.flatMap((card) => {
    const texts = textsOf(card).map(({ field, text }) => [`${field}.zh-Hans`, text["zh-Hans"]] as const);
    const aliases = aliasesOf(card).map(({ field, text }) => [field, text] as const);
    return [...texts, ...aliases].flatMap(([field, text]) => {
      const found = traditionalIn(text);
      return found ? [{ file: fileOf(card), field, message: `Traditional characters; write the Simplified ones: ${found}` }] : [];
    });
  });
}
