/** Both languages say something, each in its own words. */
import type { Bilingual, Card } from "../../schema";
import type { Problem } from "../load";
import { traditional } from "../script";
import { excerpt, fileOf, textsOf } from "./card-texts";

const han = /\p{Script=Han}/u;
/** Two words in small letters are prose, not a name such as "Moore Threads" or "xAI". */
const prose = /(^|\s)\p{Ll}+\s+(\S+\s+)*\p{Ll}+(\s|$)/u;
const wide = /[，。；：？！（）「」『』《》、]/;

/** Texts that are the same in both languages although they are no name, and Traditional ones that need not be written. */
export function languages(cards: readonly Card[]): Problem[] {
  return cards.flatMap((card) =>
    textsOf(card).flatMap(({ field, text, isName }) => [
      ...sameInBoth(text, isName).map((message) => ({ file: fileOf(card), field: `${field}.zh-Hans`, message })),
      ...needlessTraditional(text).map((message) => ({ file: fileOf(card), field: `${field}.zh-Hant`, message })),
      ...(wide.test(text.en) ? [{ file: fileOf(card), field: `${field}.en`, message: "full-width punctuation in English; use , . ; : ( )" }] : []),
    ]),
  );
}

function sameInBoth(text: Bilingual, isName: boolean): string[] {
  const chinese = text["zh-Hans"];
  if (han.test(chinese) && chinese !== text.en) return [];
  if (!isName) return [`"${excerpt(chinese)}" is not Chinese; write the statement in Chinese`];
  return prose.test(chinese) ? [`"${excerpt(chinese)}" is English prose, not a name; write it in Chinese`] : [];
}

function needlessTraditional(text: Bilingual): string[] {
  const given = text["zh-Hant"];
  if (given === undefined || given !== traditional(text["zh-Hans"])) return [];
  return ["is what the build derives from zh-Hans anyway; drop it (zh-Hant is for other words, not another script)"];
}
