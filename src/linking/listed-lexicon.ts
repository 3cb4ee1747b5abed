/** The names of the public lists as the page's script runs on them: for each name its forms, and what each form needs to count. */

/** What a form needs beside it to mean the listed name. Each is also met by what stands before it in this list. */
export type Need =
  /** Nothing: it can hardly mean anything else. */
  | "nothing"
  /** Its legal form (Ltd., 公司), or that the text names the same thing by a surer form. */
  | "legal-form"
  /** A word of the lists in the same paragraph, or another listed name; or its legal form. */
  | "list-word"
  /** That the text names the same thing by a surer form. */
  | "naming";

export interface ListedForm {
  /** The name folded (see `name-fold.ts`), without its legal forms. */
  text: string;
  needs: Need;
  /** An acronym: stands in capitals only. */
  caps?: true;
}

export interface ListedEntry {
  /** The list's own name, folded and without legal forms; its id is made of it. */
  main: string;
  /** A person's name is no company's, and namesakes are many. */
  person?: true;
  /** The card whose own name it is. */
  card?: string;
  forms: ListedForm[];
}

export interface ListedLexicon {
  /** Script variants for folding (see `makeFoldTable`); only those that could matter to a name. */
  pairs: string;
  names: ListedEntry[];
  /** Folded words that speak of a list: Entity List, sanctioned, 管控名单. */
  listWords: string[];
}

/** The id of a listed name, told apart from those of cards by its beginning. */
export function listedId(main: string): string {
  const latin = main.normalize("NFKD").replace(/\p{M}/gu, "").replaceAll("ı", "i");
  return LISTED + latin.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}

const LISTED = "listed-";

/** Whether an id is a listed name's rather than a card's. */
export const isListedId = (id: string): boolean => id.startsWith(LISTED);
