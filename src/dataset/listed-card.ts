/** The card of a listed name that no card is about: the lists that it is on, and nothing that they do not say. */
import type { CardEntry, CompiledCard, Language, Trilingual } from "./compiled";
import { type ListedParty, type Listings, type OnList, onLists } from "./listing";

/** Listed places that cards know by a code; of the others the list's own word stands with the row. */
const places: Readonly<Record<string, CompiledCard["jurisdiction"]>> = {
  China: "cn",
  "Hong Kong": "hk",
  Taiwan: "tw",
  Japan: "jp",
  "South Korea": "kr",
  Singapore: "sg",
  Malaysia: "my",
  India: "in",
  Russia: "ru",
  Austria: "at",
  Germany: "de",
  France: "fr",
  Netherlands: "nl",
  "United Kingdom": "uk",
  "United States": "us",
  Canada: "ca",
  Israel: "il",
  "United Arab Emirates": "ae",
  "Saudi Arabia": "sa",
  "European Union": "eu",
};

const and: Trilingual = { en: " and ", "zh-Hans": "、", "zh-Hant": "、" };
const said: Record<Language, (lists: string) => string> = {
  en: (lists) => `Named on the ${lists}. There is no fuller card for it here: what this one says comes from the official text alone.`,
  "zh-Hans": (lists) => `列于${lists}。本数据集未为其单独建卡，以下内容均出自官方文本。`,
  "zh-Hant": (lists) => `列於${lists}。本資料集未為其單獨建卡，以下內容均出自官方文本。`,
};

/** The card of a listed name, or undefined for an id that no list has. */
export function listedCard(id: string, { lists, parties }: Listings): CompiledCard | undefined {
  const party = parties[id];
  if (!party) return undefined;
  const on = onLists(party.listings, lists);
  const { parent } = party;
  return {
    id,
    ...asEntry(party),
    summary: summaryOf(on),
    facts: [],
    citations: [],
    history: [],
    due: [],
    relations: parent ? [{ relation: "related-to", id: parent.id, kind: "company", name: parent.name }] : [],
    sources: on.map(({ source, url, authority }) => ({ title: source, url, publisher: authority.en, primary: true })),
    misnomers: [],
    onLists: on,
  };
}

/** What rows of names need of a listed name; undefined for an id that no list has. */
export function listedEntry(id: string, { parties }: Listings): CardEntry | undefined {
  const party = parties[id];
  return party && asEntry(party);
}

/** What rows of names need of a listed party. */
export function asEntry({ name, person, listings }: ListedParty) {
  const [place] = new Set(listings.flatMap(({ destination }) => destination ?? []));
  return {
    kind: person ? ("person" as const) : ("company" as const),
    type: "listed" as const,
    jurisdiction: places[place ?? ""] ?? ("intl" as const),
    name,
  };
}

function summaryOf(on: readonly OnList[]): Trilingual {
  const inWords = (language: Language) => said[language](on.map(({ name }) => name[language]).join(and[language]));
  return { en: inWords("en"), "zh-Hans": inWords("zh-Hans"), "zh-Hant": inWords("zh-Hant") };
}
