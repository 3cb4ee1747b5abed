/** The forms in which print varies an alias beyond what folding evens out. All on folded text. */
import { type FoldTable, foldText, makeFoldTable } from "../../linking/fold";
import { scriptPairs } from "./script";

const table: FoldTable = makeFoldTable(scriptPairs);

/** A text folded with every script variant known. */
export const folded = (text: string): string => foldText(text, table);

/**
 * The folded alias and its usual variants: U.S. and US, & and and, a hyphen or a space between words, a foreign name's
 * middle dot or none, 2018年 and 2018年的.
 */
export function aliasForms(alias: string): string[] {
  const forms = new Set([folded(alias)]);
  const vary = (change: (form: string) => string) => {
    for (const form of [...forms]) forms.add(change(form));
  };
  vary((form) => form.replace(/\bu\.s\.(?= )/g, "us"));
  vary((form) => form.replace(/\bus (?=\w)/g, "u.s. "));
  vary((form) => form.replace(/ & /g, " and "));
  vary((form) => form.replace(/ and /g, " & "));
  vary((form) => form.replace(/(?<=[a-z]{2})-(?=[a-z]{2})/g, " "));
  vary((form) => form.replace(/(?<=[a-z]{3})-(?=\d)/g, " "));
  vary((form) => form.replace(/(?<=\d)-(?=[a-z]{2})/g, " "));
  vary((form) => form.replace(/^(\d{4}年)(?!的)/, "$1的"));
  vary((form) => form.replace(/·/g, ""));
  for (const form of [...forms]) if (form.includes("·")) for (const dot of [".", "-"]) forms.add(form.replaceAll("·", dot));
  forms.delete("");
  return [...forms];
}
