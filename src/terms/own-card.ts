/** From a reader's term to the card that the extension shows and to the names that linking looks for. Without zod: pages run it too. */
import type { CardEntry, CompiledCard, Trilingual } from "../dataset/compiled";
import { OWN_ID, type OwnNames } from "../linking/own-names";
import type { Term } from "./schema";

/** The id of a term's card: made of its name alone, so that files need none. */
export function ownIdOf({ name }: Pick<Term, "name">): string {
  // Two mixes of the name's units, 32 bits each, are enough to keep some hundred names apart.
  let one = 0x811c9dc5;
  let two = 0x9e3779b9;
  for (const unit of name.normalize("NFKC").toLowerCase()) {
    const code = unit.codePointAt(0) ?? 0;
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two ^ code, 0x85ebca6b) ^ (two >>> 15);
  }
  return OWN_ID + (one >>> 0).toString(36) + (two >>> 0).toString(36);
}

/** What linking needs of the terms. */
export function ownNames(terms: readonly Term[]): OwnNames[] {
  return terms.map((term) => ({ id: ownIdOf(term), names: [term.name, ...term.aliases] }));
}

/** The same words for every reader: a term is written in one language only. */
const inAll = (text: string): Trilingual => ({ en: text, "zh-Hans": text, "zh-Hant": text });

/** The card of a term. */
export function ownCard(term: Term): CompiledCard {
  const { name, aliases, note, link } = term;
  const others = aliases.join(" / ");
  return {
    id: ownIdOf(term),
    kind: "concept",
    type: "own",
    jurisdiction: "intl",
    name: inAll(name),
    ...(others && { fullName: inAll(others) }),
    summary: inAll(note),
    facts: [],
    citations: [],
    history: [],
    due: [],
    relations: [],
    sources: link ? [{ title: link, url: link, publisher: hostOf(link) }] : [],
    misnomers: [],
  };
}

/** What lists need of a term. */
export function ownEntry(term: Term): CardEntry {
  const { kind, type, jurisdiction, name } = ownCard(term);
  return { kind, type, jurisdiction, name };
}

const hostOf = (link: string): string => /^https:\/\/([^/?#:]+)/.exec(link)?.[1] ?? link;
