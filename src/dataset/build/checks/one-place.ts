/**
 * A fact lives on one card: that of the thing it is about. Told on two cards it will be mended on one and stay wrong on
 * the other. Found by shared stretches: 8 words, or 20 Chinese characters. Names, dates and small words do not make a fact: "it was
 * not on the Entity List in July 2026" may be so of two companies.
 */
import type { Card } from "../../schema";
import type { Problem } from "../load";
import { aliasesOf, excerpt, fileOf } from "./card-texts";

const WORDS = 8;
const HAN = 20;
/** Of a shared stretch of English, so many words must say something. */
const TELLING = 5;

const small = new Set(
  (
    "a about after also although an and as at be been but by for from had has have he her his how in into is it its more no not of on or " +
    "other our out own she so such than that the their them then there these they this to under us until up was were when which while who with would"
  ).split(" "),
);
const date = /^((19|20)\d\d|\d{1,2}|january|february|march|april|may|june|july|august|september|october|november|december)$/;

interface Statement {
  card: Card;
  field: string;
  /** Words, or Chinese characters with each Latin word as one. */
  units: string[];
  size: number;
  glue: string;
}

/** Summaries and facts of two cards that share a stretch. Told on the card that comes later by its file. */
export function onePlace(cards: readonly Card[]): Problem[] {
  const names = namesOf(cards);
  const first = new Map<string, { statement: Statement; at: number }>();
  const told = new Set<string>();
  const problems: Problem[] = [];
  for (const statement of cards.flatMap(statementsOf))
    for (let at = 0; at + statement.size <= statement.units.length; at++) {
      const stretch = statement.units.slice(at, at + statement.size).join(" ");
      const other = first.get(stretch);
      if (!other) first.set(stretch, { statement, at });
      else if (other.statement.card !== statement.card && isMoreThanNames(statement, at, other, names)) {
        const pair = `${fileOf(statement.card)} ${statement.field} ${fileOf(other.statement.card)}`;
        if (told.has(pair)) continue;
        told.add(pair);
        const shared = excerpt(statement.units.slice(at, at + statement.size + 4).join(statement.glue), 60);
        const message = `${fileOf(other.statement.card)} (${other.statement.field}) says the same: “${shared}”; leave it on the card that it is about, and relate the other to it`;
        problems.push({ file: fileOf(statement.card), field: statement.field, message });
      }
    }
  return problems;
}

function statementsOf(card: Card): Statement[] {
  const texts = [["summary", card.summary] as const, ...card.facts.map((fact, i) => [`facts[${i}]`, fact] as const)];
  return texts.flatMap(([field, text]) => [
    { card, field: `${field}.en`, units: wordsOf(text.en), size: WORDS, glue: " " },
    { card, field: `${field}.zh-Hans`, units: unitsOf(text["zh-Hans"]), size: HAN, glue: "" },
  ]);
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu) ?? [];
const unitsOf = (text: string): string[] => text.toLowerCase().match(/\p{Script=Han}|[a-z0-9][a-z0-9.,-]*/gu) ?? [];

/** Long names of all cards as the units above, the longest first. */
function namesOf(cards: readonly Card[]): { words: string[]; han: string[] } {
  const english = new Set<string>();
  const chinese = new Set<string>();
  for (const card of cards) {
    const aliases = aliasesOf(card);
    const ofLanguage = (language: "en" | "zh") => aliases.filter((alias) => alias.language === language).map(({ text }) => text);
    for (const name of [card.name.en, card.fullName?.en ?? "", ...ofLanguage("en")]) english.add(wordsOf(name).join(" "));
    for (const name of [card.name["zh-Hans"], card.fullName?.["zh-Hans"] ?? "", ...ofLanguage("zh")]) chinese.add(unitsOf(name).join(" "));
  }
  const long = (names: Set<string>) => [...names].filter((name) => name.includes(" ")).sort((a, b) => b.length - a.length);
  return { words: long(english), han: long(chinese) };
}

/** Whether the shared stretch, grown both ways to its full length, still says something once each name in it counts as one unit. */
function isMoreThanNames(
  statement: Statement,
  at: number,
  other: { statement: Statement; at: number },
  names: { words: string[]; han: string[] },
): boolean {
  const same = (offset: number) => {
    const unit = statement.units[at + offset];
    return unit !== undefined && unit === other.statement.units[other.at + offset];
  };
  let from = 0;
  let to = statement.size;
  while (same(from - 1)) from--;
  while (same(to)) to++;
  const isEnglish = statement.size === WORDS;
  let shared = ` ${statement.units.slice(at + from, at + to).join(" ")} `;
  for (const name of isEnglish ? names.words : names.han) shared = shared.replaceAll(` ${name} `, " ¤ ");
  const left = shared.trim().split(" ");
  if (!isEnglish) return left.length >= HAN;
  return left.filter((word) => word !== "¤" && !small.has(word) && !date.test(word)).length >= TELLING;
}
