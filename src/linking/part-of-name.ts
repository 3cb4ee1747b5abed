/**
 * Whether a short name is only part of somebody else's longer one: Rachel Banks, Dr Claude Tan, 丹·沙利文, Commerce
 * Commissioner, Justice Neil Gorsuch. Judged by the words directly beside it, as they stand in the text.
 */
import type { Kind } from "../dataset/standing";

/** Stand before a surname and are no given name: titles, offices, parties, days, and what may begin a sentence. */
const noGivenName = new Set(
  (
    "Mr Mrs Ms Dr Prof Professor Judge Justice Rep Reps Sen Sens Gov Lt Gen Amb Representative Representatives Senator Senators Congressman Congresswoman Chairman Chairwoman Chair Chairs " +
    "Secretary Undersecretary Under Deputy Assistant Minister President Premier Vice Director Commissioner Leader Speaker Whip Whips Ambassador Spokesman Spokeswoman Spokesperson Chief Officer CEO CFO Founder Analyst " +
    "Republican Republicans Democrat Democrats Democratic Lawmaker Lawmakers Former Acting Adviser Advisor Envoy Czar Governor General Comrade Boss Co-founder " +
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December " +
    "The A An And But Or Nor So Yet For If When While As Because Since After Before Until Though Although That This These Those Then There Here Now Later Earlier Today Still Even Only Also Both Either Neither Once Again " +
    "In On At By To From With Without Under Over Of About Against Between Like Unlike Despite Says Said Asked Told Did Does Do Is Was Will Would Could Should Can May Has Had Have Why How What Who Where Which Not No Yes " +
    "House Senate Congress Commerce Treasury State White Pentagon Administration Lawmakers Sources Critics Aides Rivals Enter Meanwhile However Instead Privately Publicly Asked Pressed Under"
  ).split(" "),
);

/** Follow a department's short name and leave it the department's. */
const ofTheBody = new Set(
  "Secretary Undersecretary Under Deputy Assistant Department Departments Dept Official Officials Spokesman Spokeswoman Spokesperson Chief Minister Sec I".split(
    " ",
  ),
);

const wordBefore = /(?:^|[^\p{L}\p{N}'’.-])(\p{Lu}[\p{L}'’-]*)[ \u00a0](?:\p{Lu}\.[ \u00a0])?$/u;
const initialBefore = /\p{Lu}\.[ \u00a0]$/u;
const wordAfter = /^[ \u00a0](\p{Lu}[\p{L}'’-]*)/u;
const honorific = /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Dr|Prof|Miss|Sir)\.?[ \u00a0]$/u;
const middleDot = /[·‧・•．]/;
const day = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const smaller = /(?:^|[^\p{L}])(?:state|provincial|county|city|municipal|territorial)[ \u00a0]$/u;

/**
 * Whether the name at `from`..`to`, one Latin word or a foreign name in characters, is part of another's. `isNamed` tells
 * whether a word before it, by its offset, is a name that we know (Nvidia in Nvidia Blackwell).
 */
export function isPartOfName(text: string, from: number, to: number, kind: Kind, isNamed: (at: number) => boolean): boolean {
  const name = text.slice(from, to);
  if (/^\p{Script=Han}+$/u.test(name)) {
    if (kind !== "person" || isNamed(from - 1) || isNamed(to)) return false;
    return middleDot.test(text[from - 1] ?? "") || (middleDot.test(text[to] ?? "") && /\p{Script=Han}/u.test(text[to + 1] ?? ""));
  }
  if (/\s/.test(name) || !/^\p{Lu}\p{Ll}/u.test(name) || kind === "measure" || kind === "concept") return false;
  const before = text.slice(Math.max(0, from - 40), from);
  const after = text.slice(to, to + 40);
  if (kind !== "person" && honorific.test(before)) return true;
  if (isTitleCase(text, from, to)) return false;
  const next = wordAfter.exec(after)?.[1];
  if (kind === "agency") return next !== undefined && !ofTheBody.has(next) && !isNamed(to + 1) && !day.test(next);
  const given = wordBefore.exec(before)?.[1];
  if (given !== undefined && !noGivenName.has(given) && !given.endsWith("'s") && !given.endsWith("’s") && given !== given.toUpperCase()) {
    const at = from - (before.length - before.lastIndexOf(given));
    if (!isNamed(at) && (kind === "person" || startsMidSentence(text, at))) return true;
  }
  if (kind !== "person") return false;
  return (initialBefore.test(before) && given !== undefined) || (next !== undefined && !day.test(next) && !isNamed(to + 1) && !noGivenName.has(next));
}

/** Whether a body's name is that of a state's or a city's: the state House, a provincial commerce department. */
export function isSmallerBody(text: string, from: number): boolean {
  return smaller.test(text.slice(Math.max(0, from - 14), from));
}

const article = /(?:^|[^\p{L}])(?:an?|another|each|every)[ \u00a0]$/iu;
/** Names that many countries have a body of, and what ends the phrase behind one: a House panel is no House. */
const common = /^(?:House|Senate|[\p{L}]+ [Mm]inistry)$/u;
const phraseEnd = /^(?:[,.;:)?!]|[ \u00a0](?:and|or|as)\b)/;

/** Whether a body's name stands for one of many such bodies: Australia also has a House and a Senate. */
export function isOneOfMany(text: string, from: number, to: number): boolean {
  return common.test(text.slice(from, to)) && article.test(text.slice(Math.max(0, from - 9), from)) && phraseEnd.test(text.slice(to, to + 5));
}

const other = /(?:^|[^\p{L}])other[ \u00a0]$|(?:另一个|另一個|另一家|同样简称|同樣簡稱)["“「]?$/iu;

/** Whether the text itself says that a name stands here for another thing: the other BIS. */
export function isTheOther(text: string, from: number): boolean {
  return other.test(text.slice(Math.max(0, from - 8), from));
}

/** Whether a word stands inside a sentence, so that its capital is its own. */
function startsMidSentence(text: string, at: number): boolean {
  return /[\p{Ll},]["”’)]?[ \u00a0]$/u.test(text.slice(Math.max(0, at - 3), at));
}

/** Whether the words around are nearly all capitalised, as in a headline: there a capital tells nothing. */
export function isTitleCase(text: string, from: number, to: number): boolean {
  const around = text.slice(Math.max(0, from - 60), from) + text.slice(to, to + 60);
  const line = around.split("\n").find((part) => part.length > 20) ?? around;
  const words = line.match(/\p{L}{4,}/gu) ?? [];
  return words.length < 2 || words.filter((word) => /^\p{Lu}/u.test(word)).length * 4 > words.length * 3;
}
