/** Cards to the search's artefact: their names, how Chinese is read, what citations mean, and an index over words. */
import { type NameKind, nameKinds, type SearchArtefact, squeeze, type WordPlace } from "../../search/artefact";
import { packWords } from "../../search/word-index";
import type { Alias, Card } from "../schema";
import { folded } from "./alias-forms";
import { citationForms } from "./citation-forms";
import { citationKey, compileCitations } from "./compile-citations";
import { packReadings, toldReading } from "./readings";
import { scriptPairs } from "./script";
import { taiwanWriting } from "./taiwan-words";
import { wordsAbout } from "./words-about";

const textOf = (alias: Alias) => (typeof alias === "string" ? alias : alias.text);
/** An alias that needs other words beside it says less of its card when it is typed alone. */
const kindOf = (alias: Alias): NameKind => (typeof alias === "string" || !(alias.introduced || alias.needs || alias.contested) ? "alias" : "short");

/** Compiles the search artefact. */
export function compileSearch(cards: readonly Card[]): SearchArtefact {
  const citations = compileCitations(cards);
  const meant = new Map(citations.map(([key, card]) => [key, card]));
  const writing = taiwanWriting(cards);
  const names: SearchArtefact["names"] = [];
  const texts: Record<WordPlace, string>[] = [];
  cards.forEach((card, at) => {
    const list = namesOf(card, writing.name(card.name["zh-Hans"], card), (citation) => meant.get(citationKey(citation) ?? "") === at);
    for (const [text, kind] of list) {
      const told = toldReading(folded(text));
      const name = nameKinds.indexOf(kind);
      names.push(told === undefined ? [text, at, name] : [text, at, name, told]);
    }
    const said = (...kinds: NameKind[]) =>
      folded(
        list
          .filter(([, kind]) => kinds.includes(kind))
          .map(([text]) => text)
          .join(" / "),
      );
    texts.push({
      name: said("name"),
      aliases: said("full", "alias", "short", "misnomer", "citation", "cites"),
      about: folded(wordsAbout(card, cards).join(" / ")),
      summary: folded(`${card.summary.en} / ${card.summary["zh-Hans"]}`),
    });
  });
  return {
    pairs: scriptPairs,
    ids: cards.map((card) => card.id),
    degrees: degreesOf(cards),
    names,
    readings: packReadings(names.map(([text]) => folded(text))),
    citations,
    words: packWords(texts),
  };
}

/** The names of a card as it shows them and its others, the telling ones first; forms that are one once folded and squeezed come once. */
function namesOf(card: Card, traditionalName: string, means: (citation: Card["citations"][number]) => boolean): [text: string, kind: NameKind][] {
  const { name, fullName, aliases, misnomers = [] } = card;
  const all: [string, NameKind][] = [
    [name.en, "name"],
    [name["zh-Hans"], "name"],
    [name["zh-Hant"] ?? traditionalName, "name"],
    ...halves(name.en, name["zh-Hans"]),
    ...[fullName?.en, fullName?.["zh-Hans"]].flatMap((text): [string, NameKind][] => (text ? [[text, "full"]] : [])),
    ...[...aliases.en, ...aliases.zh].map((alias): [string, NameKind] => [textOf(alias), kindOf(alias)]),
    ...(card.kind === "company" ? (card.tickers ?? []) : []).map((ticker): [string, NameKind] => [ticker, "ticker"]),
    ...misnomers.map(({ text }): [string, NameKind] => [text, "misnomer"]),
    ...card.citations.flatMap((citation) =>
      citationForms(citation).map((text): [string, NameKind] => [text, means(citation) ? "citation" : "cites"]),
    ),
  ];
  const seen = new Set<string>();
  return all.filter(([text]) => {
    const key = squeeze(folded(text));
    return key !== "" && !seen.has(key) && seen.add(key);
  });
}

/** "October 2023 AI chip rule (AC/S IFR)" is looked for by either half. */
function halves(...names: string[]): [string, NameKind][] {
  return names.flatMap((name) => {
    const [, before, inside] = /^(.+?)\s*[(（](.+)[)）]$/.exec(name) ?? [];
    if (!before || !inside) return [];
    return [[before, "full"] as [string, NameKind], ...(isName.test(inside) ? [[inside, "short"] as [string, NameKind]] : [])];
  });
}

/** Brackets hold a short name (CAISI), or only say which is meant (chips, 美国). */
const isName = /^(?=(?:.*[A-Z]){3})[\w/ -]+$|^\p{Script=Han}{4,}$/u;

/** How many other cards each card is related to, from either end. */
function degreesOf(cards: readonly Card[]): number[] {
  const others = new Map(cards.map(({ id }) => [id, new Set<string>()]));
  for (const { id, relations } of cards)
    for (const target of relations.flatMap((relation) => Object.values(relation))) {
      others.get(id)?.add(target);
      others.get(target)?.add(id);
    }
  return cards.map(({ id }) => others.get(id)?.size ?? 0);
}
