/** Names that are ordinary words too, or too short to mean one thing: they may not link wherever they stand. */
import type { Card } from "../../schema";
import { folded } from "../alias-forms";
import type { Problem } from "../load";
import { aliasesOf, fileOf, type PlacedAlias } from "./card-texts";
import { chineseWords, englishWords } from "./word-lists";

const tooShort = /^([a-z]{1,2}|\p{Script=Han})$/u;
const shortHan = /^\p{Script=Han}{2,3}$/u;

/** Whether the name means its card wherever it stands. */
const isOwn = ({ contested, needs, introduced }: PlacedAlias): boolean => !contested && !needs && !introduced;

/** Own names of one or two letters or one Chinese character. Not even a reason given makes these safe. */
export function shortAliases(cards: readonly Card[]): Problem[] {
  return ownAliases(cards).flatMap(({ card, alias }) => {
    if (!tooShort.test(folded(alias.text))) return [];
    const message = `"${alias.text}" is too short to mean this card wherever it stands; give it \`needs:\` or \`introduced: true\`, or drop it`;
    return [{ file: fileOf(card), field: alias.field, message }];
  });
}

/** Own names that are ordinary words, or short Chinese ones inside an ordinary word, without a reason why that does no harm. */
export function ordinaryWords(cards: readonly Card[]): Problem[] {
  const english = englishWords();
  const chinese = chineseWords();
  return ownAliases(cards).flatMap(({ card, alias }) => {
    if (alias.harmless || alias.case === "exact") return [];
    const form = folded(alias.text);
    const at = { file: fileOf(card), field: alias.field };
    if (english.has(form) || chinese.has(form)) {
      const message = `"${alias.text}" is an ordinary word too; weaken it (\`needs:\`, \`introduced: true\`, \`case: exact\`), or say under \`harmless:\` why it does no harm`;
      return [{ ...at, message }];
    }
    const around = shortHan.test(form) ? chinese.around(form).filter((word) => !alias.notIn?.some((no) => word.includes(folded(no)))) : [];
    if (around.length === 0) return [];
    const message = `"${alias.text}" stands inside other words (${around.slice(0, 5).join("、")}); list them under \`notIn:\`, weaken the alias, or say under \`harmless:\` why it does no harm`;
    return [{ ...at, message }];
  });
}

function ownAliases(cards: readonly Card[]): { card: Card; alias: PlacedAlias }[] {
  return cards.flatMap((card) =>
    aliasesOf(card)
      .filter(isOwn)
      .map((alias) => ({ card, alias })),
  );
}
