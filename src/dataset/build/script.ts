/**
 * Traditional and Simplified script. Only the script is converted, never the words: word conversion spoils names.
 * Tables: OpenCC (https://github.com/BYVoid/OpenCC) through opencc-js.
 */
import { Converter } from "opencc-js";

const toSimplified = [Converter({ from: "t", to: "cn" }), Converter({ from: "hk", to: "cn" }), Converter({ from: "tw", to: "cn" })];
// Taiwan's standard characters (為 and 裡, not 爲 and 裏), which Hong Kong reads as well; the press of both writes 台, not 臺.
const toTraditional = Converter({ from: "cn", to: "tw" });

/** A Simplified text in Traditional script, its quotation marks as Taiwan and Hong Kong set them. */
export function traditional(text: string): string {
  return toTraditional(text).replace(/臺/g, "台").replace(/“/g, "「").replace(/”/g, "」").replace(/‘/g, "『").replace(/’/g, "』");
}

/** Every Traditional character followed by its Simplified one ("國国會会"); a target is never itself a variant. */
export const scriptPairs: string = (() => {
  const pairs = new Map<string, string>();
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const variant = String.fromCharCode(code);
    for (const convert of toSimplified) {
      const simple = convert(variant);
      if (simple.length === 1 && simple !== variant) pairs.set(variant, simple);
    }
  }
  const end = (character: string): string => {
    let at = character;
    for (let hops = 0; hops < 4; hops++) at = pairs.get(at) ?? at;
    return at;
  };
  return [...pairs.keys()]
    .map((variant) => variant + end(variant))
    .filter((pair) => pair[0] !== pair[1])
    .join("");
})();

/** The pairs that can matter to texts which hold only these characters once folded. */
export function pairsFor(foldedTexts: Iterable<string>): string {
  const wanted = new Set<string>();
  for (const text of foldedTexts) for (const character of text) wanted.add(character);
  let kept = "";
  for (let i = 0; i < scriptPairs.length; i += 2)
    if (wanted.has(scriptPairs[i + 1] as string)) kept += (scriptPairs[i] as string) + scriptPairs[i + 1];
  return kept;
}
