/** An official file by what it holds, not by its name: eCFR XML, or the Consolidated Screening List as JSON or CSV. */
import { readEcfr } from "./ecfr";
import { type KnownLists, type OfficialFile, OfficialFileError } from "./official-file";
import { readScreeningCsv, readScreeningJson } from "./screening-list";

/** Reads an official file's text. Throws an OfficialFileError that says why it is of no use, and where. */
export function readOfficial(text: string, known: KnownLists): OfficialFile {
  const begin = text.replace(/^\uFEFF/, "").trimStart();
  if (begin === "") throw new OfficialFileError("the file is empty");
  if (begin.startsWith("<")) return readEcfr(text.replace(/^\uFEFF/, "").trimStart(), known);
  if (/^[[{]/.test(begin)) return readScreeningJson(begin, known);
  if (begin.split("\n", 1)[0]?.includes(",")) return readScreeningCsv(text, known);
  throw new OfficialFileError(`neither XML nor JSON nor CSV; it begins "${begin.slice(0, 40).replace(/\s+/g, " ")}"`);
}
