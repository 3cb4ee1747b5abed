/** The listed names to a search artefact of their own, beside the cards' one. */
import { nameKinds, type SearchArtefact, squeeze } from "../../search/artefact";
import { packWords } from "../../search/word-index";
import { folded } from "./alias-forms";
import type { ListedName } from "./compile-lists";
import { packReadings, toldReading } from "./readings";
import { scriptPairs } from "./script";

const official = nameKinds.indexOf("name");
const alias = nameKinds.indexOf("alias");

/** Compiles the names, their aliases and their Chinese names. */
export function compileListedSearch(listed: readonly ListedName[]): SearchArtefact {
  const names: SearchArtefact["names"] = [];
  const texts = listed.map((party, at) => {
    const seen = new Set<string>();
    const own = new Set([...party.entries.map(({ name }) => name), ...(party.nameZh ? [party.nameZh] : [])]);
    for (const text of [...own, ...party.entries.flatMap(({ aliases }) => aliases)]) {
      const key = squeeze(folded(text));
      if (!key || seen.has(key)) continue;
      seen.add(key);
      const told = toldReading(folded(text));
      const kind = own.has(text) ? official : alias;
      names.push(told === undefined ? [text, at, kind] : [text, at, kind, told]);
    }
    const aliases = party.entries.flatMap((entry) => entry.aliases).join(" / ");
    return { name: folded([...own].join(" / ")), aliases: folded(aliases), about: "", summary: "" };
  });
  return {
    pairs: scriptPairs,
    ids: listed.map(({ id }) => id),
    degrees: listed.map(() => 0),
    names,
    readings: packReadings(names.map(([text]) => folded(text))),
    citations: [],
    words: packWords(texts),
  };
}
