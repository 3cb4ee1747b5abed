/** Chinese is set as Chinese print sets it. */
import type { Card } from "../../schema";
import type { Problem } from "../load";
import { excerpt, fileOf, textsOf } from "./card-texts";

const rules: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/[\p{Script=Han}”》）][,.;:!?]+(?=[\p{Script=Han}“《（]|$)/u, "half-width punctuation in Chinese; use ，。；：！？"],
  [/\p{Script=Han}\(|\(\p{Script=Han}|\p{Script=Han}\)|\)\p{Script=Han}/u, "half-width brackets beside Chinese; use （ ）"],
  [
    /[\p{Script=Han}，。；：！？、（）《》“”] +[^\p{Script=Han}]|[^\p{Script=Han}] +[\p{Script=Han}，。；：！？、（）《》“”]/u,
    "a space beside Chinese; Chinese sets none",
  ],
  [/"|(?<!\p{Script=Latin})'|'(?!\p{Script=Latin})/u, "straight quotes in Chinese; use “ ” and ‘ ’"],
  [/\.{3}|(?<!…)…(?!…)/u, "dots in Chinese; use …… "],
];

/** Half-width punctuation, spaces beside Chinese and straight quotes in Chinese texts. */
export function chineseTypesetting(cards: readonly Card[]): Problem[] {
  return cards.flatMap((card) =>
    textsOf(card).flatMap(({ field, text }) =>
      (["zh-Hans", "zh-Hant"] as const).flatMap((script) =>
        rules.flatMap(([pattern, what]) => {
          const found = pattern.exec(text[script] ?? "");
          if (!found) return [];
          const around = found.input.slice(Math.max(0, found.index - 6), found.index + found[0].length + 6);
          return [{ file: fileOf(card), field: `${field}.${script}`, message: `${what.trim()}: “${excerpt(around)}”` }];
        }),
      ),
    ),
  );
}
