/** The countries of official files, by the names under which the lists here have them. */
import { foldName } from "./official-file";

/** Countries that official files call otherwise than the lists here. */
const called: ReadonlyMap<string, string> = new Map([
  ["china people s republic of", "China"],
  ["people s republic of china", "China"],
  ["hong kong", "China"],
  ["hong kong sar china", "China"],
  ["macao sar china", "China"],
  ["turkiye", "Turkey"],
  ["myanmar burma", "Burma"],
  ["myanmar", "Burma"],
  ["korea south", "South Korea"],
  ["republic of korea", "South Korea"],
  ["russian federation", "Russia"],
  ["lao people s democratic republic", "Laos"],
]);

const regions = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });

/** A country as a list heads its names (CHINA, PEOPLE'S REPUBLIC OF), in the words used here. */
export function destinationOf(heading: string, known: ReadonlySet<string>): string {
  const folded = foldName(heading);
  const found = called.get(folded) ?? [...known].find((name) => foldName(name) === folded);
  return found ?? heading.toLowerCase().replace(/(?<=^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** A country by its two letters, in the words used here; nothing for letters that are no country. */
export function destinationOfCode(code: string, known: ReadonlySet<string>): string | undefined {
  if (!/^[A-Z]{2}$/.test(code)) return undefined;
  const name = regions.of(code);
  return name && destinationOf(name, known);
}
