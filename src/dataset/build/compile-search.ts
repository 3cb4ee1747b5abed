/** Cards to the search's artefact: squeezed names, citations and pinyin, and an index over words. */
import { pinyin } from "pinyin-pro";
import { type KeyKind, keyKinds, MiniSearch, type SearchArtefact, type SearchDocument, squeeze, wordOptions } from "../../search/artefact";
import type { Alias, Card } from "../schema";
import { folded } from "./alias-forms";
import { scriptPairs } from "./script";

const textOf = (alias: Alias) => (typeof alias === "string" ? alias : alias.text);
const hanOnly = /^\p{Script=Han}{2,12}$/u;

/** Compiles the search artefact. */
export function compileSearch(cards: readonly Card[]): SearchArtefact {
  const keys: SearchArtefact["keys"] = [];
  const index = new MiniSearch<SearchDocument>(wordOptions);
  cards.forEach((card, at) => {
    const seen = new Set<string>();
    const add = (text: string, kind: KeyKind) => {
      const key = squeeze(folded(text));
      if (!key || seen.has(key)) return;
      seen.add(key);
      keys.push([key, at, keyKinds.indexOf(kind)]);
    };
    const names = [card.name.en, card.name["zh-Hans"], card.name["zh-Hant"] ?? ""];
    const fullNames = [card.fullName?.en ?? "", card.fullName?.["zh-Hans"] ?? ""];
    const aliases = [...card.aliases.en, ...card.aliases.zh].map(textOf);
    const misnomers = (card.misnomers ?? []).map((m) => m.text);
    for (const name of names) add(name, "name");
    for (const alias of [...fullNames, ...aliases, ...misnomers]) add(alias, "alias");
    for (const citation of card.citations) add(citation.text, "citation");
    for (const chinese of new Set([card.name["zh-Hans"], ...aliases].filter((text) => hanOnly.test(text)))) {
      const syllables = pinyin(chinese, { toneType: "none", type: "array", v: true });
      add(syllables.join(""), "pinyin");
      if (syllables.length > 2) add(syllables.map((s) => s[0]).join(""), "initials");
    }
    index.add({
      id: at,
      name: folded(names.join(" / ")),
      aliases: folded([...fullNames, ...aliases, ...misnomers, ...card.citations.map((c) => c.text)].join(" / ")),
      summary: folded(`${card.summary.en} / ${card.summary["zh-Hans"]}`),
    });
  });
  return { pairs: scriptPairs, ids: cards.map((card) => card.id), keys, words: index.toJSON() };
}
