/** Aliases as the lexicon compares them. */
import { type FoldTable, foldText, makeFoldTable } from "../../linking/fold";
import { formsOf } from "../../linking/forms";
import { scriptPairs } from "./script";

const table: FoldTable = makeFoldTable(scriptPairs);

/** A text folded with every script variant known. */
export const folded = (text: string): string => foldText(text, table);

/** The folded alias and its usual variants. */
export const aliasForms = (alias: string): string[] => formsOf(folded(alias));
