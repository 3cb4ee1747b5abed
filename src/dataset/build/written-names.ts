/**
 * The names that one cell of a public list writes. Lists put more into a cell than a name: the acronym in brackets, "f.k.a.",
 * an address, a remark, two names parted by a semicolon.
 */

export interface WrittenName {
  text: string;
  /** An acronym that the cell gives in brackets. */
  acronym?: true;
}

/** In brackets, and no acronyms: places and legal forms. */
const noAcronym = /^(?:LTD|H\.?K\.?|UK|U\.K\.|UAE|USA|US|PRC|PVT\.?|GROUP|CHINA|[COP]?JSC|SMC-Private)$/i;
const acronym = /^[\p{Lu}\d][\p{L}\d&-]*(?: \d+| [A-Z]{2,5})?$/u;
const legalForms = /(?:[\s,]+(?:Ltd|Limited|Inc|Corp|Company|Co|LLC|Pvt)\.?)+,?$/i;
const endsWithLegalForm = /(?:Ltd|Limited|Inc|Corp|Corporation|Company|Co|LLC)\.?,?\s*$/i;

/** Names written in a list's cell, as they stand there but for brackets. */
export function writtenNames(cell: string): WrittenName[] {
  const names = cell.split(";").flatMap((part) => ofOne(part.trim()));
  return names.filter(({ text }, i) => text.length > 1 && names.findIndex((other) => other.text === text) === i);
}

function ofOne(part: string): WrittenName[] {
  const known = /^(.*?)[\s,]*\(?\b[afd]\.k\.a\.?,?\s*(.*?)\)?$/u.exec(part);
  if (known) {
    const [, name = "", other = ""] = known;
    return [...ofOne(name), ...(/following/.test(other) ? [] : ofOne(other))];
  }
  const lower = /subordinate institution:\s*(.*)$/u.exec(part);
  if (lower) return ofOne(lower[1] || part.slice(0, lower.index));
  return bracketed(withoutAddress(part.replace(/^and\s+|[,\s]+and$|[,;:\s]+$/g, "")));
}

/** Many commas and a number, or a house number behind a full stop: an address follows the name. */
function withoutAddress(text: string): string {
  if (/\d/.test(text) && (text.match(/,/g)?.length ?? 0) > 2) return (text.split(",")[0] ?? "").replace(/^\d.*/, "");
  return text.replace(/\.\s+(?:No\.? ?)?\d[^,]*,.*$/u, "");
}

function bracketed(text: string): WrittenName[] {
  const found = /^(.*?)\s*\(([^()]*)\)?\)*\s*(.*)$/u.exec(text);
  if (!found) return [{ text }];
  const [, before = "", inside = "", behind = ""] = found;
  // A remark: (a subsidiary of ...), (Parent Organization: ...), (all of preceding ...).
  if (/^(?:an? |all |see )|:/i.test(inside)) return ofOne(behind.startsWith("(") ? before : `${before} ${behind}`.trim());
  if (!before) return ofOne(`${inside} ${behind}`.trim());
  const isAcronym = acronym.test(inside) && !noAcronym.test(inside) && (inside.match(/\p{Lu}/gu)?.length ?? 0) > 1 && inside.length < 14;
  if (!isAcronym) {
    const whole = { text: `${before} ${inside} ${behind}`.trim() };
    if (behind || !endsWithLegalForm.test(before)) return [whole];
    // "HiSilicon Technologies Co., Ltd (HiSilicon)" repeats itself; "X Co., Ltd. (Hong Kong)" is X Hong Kong as well.
    return before.includes(inside) ? [{ text: before }] : [whole, { text: `${before.replace(legalForms, "")} ${inside}` }];
  }
  if (!behind || endsWithLegalForm.test(behind)) return [{ text: `${before} ${behind}`.trim() }, { text: inside, acronym: true }];
  // "A (ACR) B": the acronym stands for A.
  const plain = before.replace(/,?\s*(?:Co\.,? )?(?:Limited|Ltd)\.?,?$/i, "");
  const heads = [plain, `${plain} ${inside}`, inside];
  return heads.map((head) => ({ text: `${head} ${behind}` }));
}
