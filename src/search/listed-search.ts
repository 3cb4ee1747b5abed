/** The search among the names of the official lists. It would rather say that it knows none than offer a near miss as an answer. */
import type { SearchArtefact } from "./artefact";
import { createSearch, type Search, type SearchResult } from "./search";

/** A name that answers with less than this shares only some words with the query, or only letters. */
const ANSWERS = 340;
/** What answers less than half as well as the best is something else. */
const OF_THE_BEST = 0.5;
/** Of so many answers, numbers are looked at. */
const MANY = 60;

/** Makes the search ready; some ten milliseconds for all names. */
export function createListedSearch(artefact: SearchArtefact): Search {
  const { find, marks } = createSearch(artefact);
  const texts = new Map<string, string>();
  for (const [text, at] of artefact.names) {
    const id = artefact.ids[at] ?? "";
    texts.set(id, `${texts.get(id) ?? ""} / ${text}`);
  }
  return {
    marks,
    find(query, limit = 30) {
      const name = nameAskedFor(query);
      const numbers = name.match(/\d+/g) ?? [];
      const hasNumbers = ({ id }: SearchResult) => {
        const own: readonly string[] = texts.get(id)?.match(/\d+/g) ?? [];
        return numbers.every((number) => own.includes(number));
      };
      const answers = find(name, MANY).filter((result) => result.score >= ANSWERS && hasNumbers(result));
      const best = answers[0]?.score ?? 0;
      return answers.filter(({ score }) => score >= best * OF_THE_BEST).slice(0, limit);
    },
  };
}

const questions: readonly RegExp[] = [
  /^(?:is|are|was|were|has|have)\s+(.+?)\s+(?:been\s+)?(?:(?:black)?listed|sanctioned|on\s+(?:the\s+|a\s+|any\s+)?.*?\blists?)\s*\??$/i,
  /^(.+?)(?:是否|有没有|有沒有)?(?:被)?(?:列入|在|列在|上了)(?:美国|美國|中国|中國)?的?(?:实体清单|實體清單|管控名单|管控名單|1260H清单|1260H清單|清单|清單|名单|名單|黑名单|黑名單)(?:上|里|裡|内|內|中)?(?:了)?(?:吗|嗎|么|麼)?[?？]?$/,
];

/** The name in a question such as "is Hygon listed?" or 海光在实体清单上吗; any other query is taken as a name. */
export function nameAskedFor(query: string): string {
  const asked = query.trim();
  for (const question of questions) {
    const [, name] = question.exec(asked) ?? [];
    if (name) return name;
  }
  return asked;
}
