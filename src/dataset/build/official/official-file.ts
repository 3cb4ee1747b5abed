/** What an official file says, whatever its format: for each list it holds, the names on it. */
import type { ListEntry, ListId } from "../../list-entry";

/** A field of an entry that an official file can speak about. */
export type ToldField = "aliases" | "lastAmended" | "citations" | "footnotes";

/** A name as an official file gives it. */
export interface OfficialName {
  name: string;
  aliases: string[];
  destination?: string;
  listedOn?: string;
  lastAmended?: string;
  citations: string[];
  footnotes: string[];
}

/** One list in an official file. */
export interface OfficialList {
  list: ListId;
  names: OfficialName[];
  /** The fields in which the file's word counts for names that are known already. Others are filled only where they are empty. */
  tells: ReadonlySet<ToldField>;
  /** Whether a name under another country is another entry in this file. */
  byDestination: boolean;
  /** What an editor should look at: places that could be read in more than one way. */
  remarks: string[];
}

export interface OfficialFile {
  format: string;
  /** The day the file says it is of. */
  asOf?: string;
  lists: OfficialList[];
}

/** What is known already; helps to tell where a name ends and its address begins. */
export interface KnownLists {
  entries: readonly ListEntry[];
  /** Footnotes that `lists.yaml` explains, by list. */
  footnotes: ReadonlyMap<ListId, ReadonlySet<string>>;
}

/** Told when an official file cannot be used; the message says why and where. */
export class OfficialFileError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "OfficialFileError";
  }
}

/** Names alike but for capitals, accents and punctuation fold to the same. */
export function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
