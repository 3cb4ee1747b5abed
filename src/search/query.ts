/** What a reader selected or typed anywhere, made fit to be searched for and shown: plain text, one line, of bounded length. */

/** No name of the dataset is longer. */
export const longestQuery = 200;

/** Whatever lies behind this cannot matter any more; a selection may be a whole book. */
const LOOKED_AT = 4000;

/**
 * The text on one line, without control and formatting characters (soft hyphens, zero-width spaces, marks that turn the
 * direction of what follows), cut at a whole character.
 */
export function asQuery(text: string): string {
  const line = text
    .trimStart()
    .slice(0, LOOKED_AT)
    .replace(/\p{Cf}/gu, "")
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, " ")
    .trim();
  return line.length <= longestQuery ? line : [...line].slice(0, longestQuery).join("").trimEnd();
}
