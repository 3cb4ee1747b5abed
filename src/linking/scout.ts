/**
 * A first look at a page: could any of its texts be on this story? The scout knows only the words without which no unit
 * is (the proofs and the words of control of `topic.yaml`, the own and the uncommon names of the cards that prove a topic), a twentieth of the
 * lexicon, so that a page which is about something else never loads the rest.
 */
import { makeFoldTable } from "./fold";
import { formsOf } from "./forms";
import type { LexiconData } from "./lexicon";
import { SpotFinder } from "./spot";
import { runThrough } from "./steps";

/** What the scout carries: its words, joined by line breaks, and the script variants that matter to them. */
export interface ScoutWords {
  words: string;
  pairs: string;
}

/** The scout's words out of a whole lexicon. */
export function scoutWords({ aliases, cards, words, topic, pairs }: LexiconData): ScoutWords {
  const telling = aliases
    .filter(([text, readings]) => readings.some((r) => cards[r.card]?.topic === 2 && (r.strength === "own" || isUncommon(text))))
    .map(([text]) => text);
  const all = new Set([...telling, ...[...topic.proof, ...topic.control].map((word) => words[word] ?? "")]);
  const characters = new Set([...all].join(""));
  let kept = "";
  for (let i = 0; i < pairs.length; i += 2) if (characters.has(pairs[i + 1] ?? "")) kept += pairs.slice(i, i + 2);
  // A longer word that holds a shorter one tells nothing more, unless the shorter one needs a word boundary there.
  return { words: [...all].filter((text) => !holdsAnother(text, all)).join("\n"), pairs: kept };
}

/** A name with a number in it or of several words is seldom met elsewhere, also where it alone proves nothing. */
function isUncommon(text: string): boolean {
  return /\d/.test(text) || text.includes(" ") || /^[\u3400-\u9fff]{4}/.test(text);
}

function holdsAnother(text: string, all: ReadonlySet<string>): boolean {
  for (let from = 0; from < text.length; from++)
    for (let to = from + 2; to <= text.length; to++) {
      const part = text.slice(from, to);
      if (part !== text && /^[\u3400-\u9fff]+$/.test(part) && all.has(part)) return true;
    }
  return false;
}

/** Makes the scout: whether a text holds one of its words. */
export function createScout({ words, pairs }: ScoutWords): (text: string) => boolean {
  const texts = [...new Set(words.split("\n").flatMap(formsOf))];
  const finder = runThrough(SpotFinder.inSteps(texts, makeFoldTable(pairs)));
  return (text) => {
    let found = false;
    finder.find(text, () => {
      found = true;
      return true;
    });
    return found;
  };
}
