/** Takes apart the cell in which the eCFR writes a listed party: name, aliases and addresses run on in one text. */
export interface EntityCell {
  name: string;
  aliases: string[];
  /** What an editor should look at. */
  remark?: string;
}

/** Words behind a comma that still belong to a company's name. */
const legalForm =
  /^(the )?(co|company|corp|corporation|inc|incorporated|ltd|limited|llc|l\.l\.c|llp|lp|plc|pte|pvt|private|pty|gmbh|ag|sa|s\.a|s\.a\.r\.l|sarl|s\.r\.l|srl|spa|s\.p\.a|b\.v|bv|n\.v|nv|oy|ab|a\.s|as|k\.k|jsc|ojsc|cjsc|pjsc|ojsc|ooo|oao|zao|ao|pao|fze|fzco|fzc|fz-llc|dmcc|est|sdn|bhd|sanayi|ticaret|limited sirketi)\b/i;

/** A full stop that ends an abbreviation belongs to the name; any other ends the sentence. */
const abbreviation = /(?:\b(?:co|ltd|inc|corp|pvt|pte|bhd|sdn|jsc|llc|st|no|intl|int'l|tech|mfg|bros|dept|univ|inst)|(?:^|[\s.])\p{L})\.$/iu;

const akaMarker = /[,;]?\s*\(?\b(?:a\.k\.a\.|f\.k\.a\.|n\.k\.a\.|d\.b\.a\.|also known as)/i;
const aliasBlock = /\b(?:a\.k\.a\.|f\.k\.a\.|n\.k\.a\.|d\.b\.a\.|also known as),?\s*(?:the following\s+(?:(\S+)\s+)?alias(?:es)?\s*:?)?\s*/gi;

const numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const howMany = (word: string): number => (/^\d+$/.test(word) ? Number(word) : numbers.indexOf(word.toLowerCase()));

/**
 * Reads the text of a cell, in which line breaks are kept. A name of `known` (the names on the list so far, longest first)
 * that begins the text is the name; for a new one the name ends where aliases or an address seem to begin.
 */
export function readEntityCell(text: string, known: readonly string[]): EntityCell {
  const line = text
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
  const straight = straighten(line);
  const familiar = known.find((name) => straight.startsWith(straighten(name)) && /^(?:\s*[,;.(]|\n|$)/.test(straight.slice(name.length)));
  const marker = akaMarker.exec(line);
  const name = familiar ?? tidy(marker ? line.slice(0, marker.index) : withoutAddress(line));
  const { aliases, remark } = readAliases(line.slice(name.length));
  const guess =
    familiar === undefined && marker === null && line.length > name.length + 1 ? "the name was parted from the address by its commas" : undefined;
  const said = [guess, remark].filter((part) => part !== undefined).join("; ");
  return { name, aliases: aliases.filter((alias) => alias !== name), ...(said && { remark: said }) };
}

/** Quotation marks and dashes as typed; every sign keeps its length. */
function straighten(text: string): string {
  return text
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, "-")
    .replace(/\u00A0/g, " ");
}

/** The beginning of a text, up to the first comma that no legal form follows. */
function withoutAddress(text: string): string {
  const [first = "", ...rest] = (text.split("\n")[0] ?? "").split(", ");
  const parts = [first];
  for (const part of rest) {
    if (!legalForm.test(part)) break;
    const stop = part.search(/\.\s+\S/);
    parts.push(stop < 0 ? part : part.slice(0, stop + 1));
    if (stop >= 0) break;
  }
  return parts.join(", ");
}

function readAliases(text: string): { aliases: string[]; remark?: string } {
  const aliases: string[] = [];
  const remarks: string[] = [];
  const block = new RegExp(aliasBlock);
  for (let marker = block.exec(text); marker; marker = block.exec(text)) {
    const after = text.slice(block.lastIndex);
    const { found, length } = /^\s*—/.test(after) ? listed(after) : { found: inline(after), length: 0 };
    // An "f.k.a." within a listed alias is part of it.
    block.lastIndex += length;
    aliases.push(...found);
    const count = marker[1] === undefined ? -1 : howMany(marker[1]);
    if (count >= 0 && count !== found.length) remarks.push(`the text says ${marker[1]} aliases, ${found.length} were read`);
  }
  return { aliases: [...new Set(aliases)], ...(remarks.length > 0 && { remark: remarks.join("; ") }) };
}

/** `—X;\n—Y; and\n—Z.` and how much of the text it takes; an address may follow. */
function listed(text: string): { found: string[]; length: number } {
  const found: string[] = [];
  let rest = text.trimStart();
  while (rest.startsWith("—")) {
    // Each alias ends with its line; where lines are not kept, with a semicolon before the next dash.
    const end = /\n|;\s*(?:and\s*)?(?=—)/.exec(rest);
    found.push(tidy(rest.slice(1, end ? end.index : undefined)));
    rest = end ? rest.slice(end.index + end[0].length).trimStart() : "";
  }
  return { found: found.filter((alias) => alias !== ""), length: text.length - rest.length };
}

/** `X, address`: one alias in the running text. */
function inline(text: string): string[] {
  const alias = tidy(withoutAddress(text.split(/;|\)/)[0] ?? ""));
  return alias === "" ? [] : [alias];
}

function tidy(text: string): string {
  let name = text.replace(/\s+/g, " ").trim();
  name = name.replace(/[,;]?\s+(?:and|or)$/i, "").replace(/[,;:]+$/, "");
  if (name.endsWith(".") && !abbreviation.test(name)) name = name.slice(0, -1);
  return name.trim();
}
