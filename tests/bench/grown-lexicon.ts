/** The real lexicon cut or grown to a number of aliases, for measuring how cost follows size. */
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

/** A lexicon with `size` aliases: the first ones of the real one, then made-up company names such as public lists hold. */
export function grownLexicon(lexicon: LexiconData, size: number): LexiconData {
  const aliases = lexicon.aliases.slice(0, size);
  for (let i = 0; aliases.length < size; i++) {
    const name = `${places[i % 10]} ${trades[Math.floor(i / 10) % 10]} no ${i} ${forms[i % 5]}`;
    aliases.push([name, [{ card: 0, strength: "own", letterCase: 0 }]]);
  }
  return { ...lexicon, aliases };
}
