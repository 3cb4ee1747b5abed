/** The lists to what the extension shows: each list in three languages, each listed name with its rows, and the rows of each card. */
import type { CompiledCard, Trilingual } from "../compiled";
import type { ListEntry, ListId } from "../list-entry";
import { type ListAbout, type ListedParty, type Listing, type Listings, onLists } from "../listing";
import type { List, ListCautions, TieKind } from "../lists-schema";
import { trilingual } from "./compile-cards";
import type { ListedName } from "./compile-lists";
import type { Lists } from "./load-lists";
import { traditional } from "./script";

interface Tie {
  card: string;
  as: TieKind;
}

/** Compiles lists, names and ties; `cards` are those that the names belong to. */
export function compileListings({ lists, cautions, ties }: Lists, names: readonly ListedName[], cards: readonly CompiledCard[]): Listings {
  const tieOf = tiesByName(ties);
  const nameOf = new Map(cards.map(({ id, name }) => [id, name]));
  const party = ({ name, nameZh, person, entries }: ListedName): ListedParty => {
    const tied = entries.flatMap(({ list, name }) => tieOf.get(`${list} ${name}`) ?? []);
    const own = tied.find(({ as }) => as === "self");
    const other = own ? undefined : tied[0];
    const parent = other && nameOf.get(other.card);
    return {
      name: inAll(name, nameZh),
      ...(person && { person }),
      ...(own && { card: own.card }),
      ...(other && parent && { parent: { id: other.card, name: parent } }),
      listings: entries.map((entry) => ({ list: entry.list, ...listing(entry) })),
    };
  };
  return {
    lists: Object.fromEntries(lists.map((list) => [list.id, about(list, cautions)])) as Record<ListId, ListAbout>,
    parties: Object.fromEntries(names.map((name) => [name.id, party(name)])),
  };
}

/** The cards with the lists that they and what belongs to them are on; their own rows come first. */
export function withListings(cards: readonly CompiledCard[], { entries, ties }: Lists, { lists }: Listings): CompiledCard[] {
  const tieOf = tiesByName(ties);
  const rows = new Map<string, ({ list: ListId } & Listing)[]>();
  for (const entry of entries) {
    const tie = tieOf.get(`${entry.list} ${entry.name}`);
    if (tie) rows.set(tie.card, [...(rows.get(tie.card) ?? []), { list: entry.list, ...listing(entry), as: tie.as }]);
  }
  return cards.map((card) => {
    const own = rows.get(card.id);
    return own ? { ...card, onLists: onLists(own.sort(selfFirst), lists) } : card;
  });
}

const selfFirst = (a: Listing, b: Listing): number =>
  Number(b.as === "self") - Number(a.as === "self") || (a.listedOn ?? "").localeCompare(b.listedOn ?? "") || a.name.localeCompare(b.name);

function tiesByName(ties: Lists["ties"]): ReadonlyMap<string, Tie> {
  return new Map(Object.entries(ties).flatMap(([card, names]) => names.map(({ list, name, as }) => [`${list} ${name}`, { card, as }] as const)));
}

/** The lists that the 50 per cent rule speaks of. */
const ownershipCounts: ReadonlySet<ListId> = new Set(["entity-list", "military-end-user"]);

function about({ id, name, short, authority, cards, asOf, provenance, text, meaning, lacks, footnotes }: List, cautions: ListCautions): ListAbout {
  return {
    name: trilingual(name),
    short: trilingual(short),
    authority: trilingual(authority),
    card: cards[0] ?? "",
    asOf,
    source: provenance.source,
    url: text,
    meaning: trilingual(meaning),
    lacks: lacks.map((text) => trilingual(text)),
    cautions: [cautions.screening, ...(ownershipCounts.has(id) ? [cautions.ownership] : [])].map((text) => trilingual(text)),
    footnotes: footnotes.map(({ number, rule, card, meaning }) => ({ number, rule, ...(card && { card }), meaning: trilingual(meaning) })),
  };
}

function listing({ name, destination, listedOn, citations, footnotes, notice, source }: ListEntry): Listing {
  return {
    name,
    ...(destination && { destination }),
    ...(listedOn && { listedOn }),
    citations,
    footnotes,
    ...(notice && { notice }),
    ...(source && { source }),
  };
}

function inAll(name: string, nameZh: string | undefined): Trilingual {
  return { en: name, "zh-Hans": nameZh ?? name, "zh-Hant": nameZh ? traditional(nameZh) : name };
}
