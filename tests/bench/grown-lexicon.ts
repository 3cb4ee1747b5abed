/** The real lexicon grown to a number of aliases, for measuring how cost follows size. */
import { foldText, makeFoldTable } from "../../src/linking/fold";
import type { LexiconData } from "../../src/linking/lexicon";

const places = ["shanghai", "shenzhen", "beijing", "chengdu", "wuhan", "hefei", "xian", "nanjing", "harbin", "dalian"];
const trades = [
  "precision instruments",
  "optoelectronics",
  "integrated circuits",
  "aerospace",
  "software",
  "navigation",
  "materials",
  "laser",
  "supercomputing",
  "robotics",
];
const forms = ["co ltd", "group", "institute", "technology", "holdings"];

/**
 * A lexicon with `size` aliases: those of the real one that stand in the text, up to a thousand, then made-up company names
 * such as public lists hold. So every size finds the same names, and what differs is what the others cost.
 */
export function grownLexicon(lexicon: LexiconData, size: number, text: readonly string[]): LexiconData {
  const folded = foldText(text.join("\n"), makeFoldTable(lexicon.pairs));
  const aliases = lexicon.aliases.filter(([name]) => folded.includes(name)).slice(0, 1000);
  for (let i = 0; aliases.length < size; i++) {
    const name = `${places[i % 10]} ${trades[Math.floor(i / 10) % 10]} no ${i} ${forms[i % 5]}`;
    aliases.push([name, [{ card: 0, strength: "own", letterCase: 0 }]]);
  }
  return { ...lexicon, aliases };
}
