/**
 * The legal forms of companies, which print sets, shortens or leaves out as it likes: Co., Ltd., Company Limited, GmbH,
 * 股份有限公司 behind a name, OOO and Joint Stock Company before it.
 */

/** Behind a name; letters only, for dots between them are set or not (LLC, L.L.C.). */
const behind = (
  "co company ltd limited ltda inc incorporated corp corporation llc llp lp plc jsc ojsc cjsc pjsc ooo oao zao pao ao gmbh mbh ag kg sa sas sarl " +
  "srl spa bv nv oy oyj ab as asa aps fze fzc fzco fz fzllc dmcc pvt private pte pty sdn bhd eood ood ead doo sro spol kft uab ou kk sti sirketi"
).split(" ");

/** Before a name, the longest first. */
const before = [
  "publichnoe aktsionernoe obshchestvo",
  "otkrytoe aktsionernoe obshchestvo",
  "zakrytoe aktsionernoe obshchestvo",
  "aktsionernoe obshchestvo",
  "obshchestvo s ogranichennoi otvetstvennostyu",
  "federalnoe gosudarstvennoe unitarnoe predpriyatie",
  "federal state unitary enterprise",
  "limited liability company",
  "public joint stock company",
  "open joint stock company",
  "closed joint stock company",
  "joint stock company",
  ..."ooo oao zao pao ao jsc ojsc cjsc pjsc llc fgup fsue fgbu".split(" "),
];

/** Behind a Chinese name, the longest first. */
const behindChinese = "股份有限公司 集团有限公司 有限责任公司 有限公司 集团公司 株式会社 公司 集团".split(" ");

const behindPhrases = [
  "public joint stock company",
  "open joint stock company",
  "closed joint stock company",
  "joint stock company",
  "limited liability company",
];
const behindSet = new Set(behind);

/** A folded name (see `name-fold.ts`) without its legal forms, or itself where nothing else is left. */
export function coreOf(name: string): string {
  const words = name.split(" ").filter(Boolean);
  const drop = (phrase: string, at: "start" | "end"): boolean => {
    const size = phrase.split(" ").length;
    const part = at === "start" ? words.slice(0, size) : words.slice(-size);
    if (part.length === 0 || size >= words.length || part.join(" ") !== phrase) return false;
    words.splice(at === "start" ? 0 : words.length - size, size);
    return true;
  };
  while (behindPhrases.some((phrase) => drop(phrase, "end")) || (behindSet.has(words.at(-1) ?? "") && drop(words.at(-1) ?? "", "end")));
  while (before.some((phrase) => drop(phrase, "start")) || drop("the", "start"));
  const core = words.join(" ");
  const chinese = behindChinese.find((form) => core.length > form.length + 1 && core.endsWith(form));
  return chinese ? core.slice(0, -chinese.length) : core;
}

/** Letters with a dot behind each or none. */
const dotted = (form: string) => form.replace(/[a-z]/g, "$&\\.?").replace(/ /g, "[\\s-]+");
const oneOf = (forms: readonly string[]) => forms.map(dotted).join("|");
const longFirst = (forms: readonly string[]) => [...forms].sort((a, b) => b.length - a.length);

const wordsBehind = new RegExp(`^[\\s,.]{0,3}\\(?(${oneOf(longFirst([...behindPhrases, ...behind]))})(?![\\p{L}\\p{N}])\\)?`, "iu");
const wordsBefore = new RegExp(`(?:^|[^\\p{L}\\p{N}])((?:${oneOf(before)})[\\s"“«'‘]+)$`, "iu");
const chineseBehind = new RegExp(`^(?:${behindChinese.join("|")})`);

/** Legal forms are looked for so far from a name. */
const FAR = 60;

/** Where a name that ends at `to` ends with the legal forms behind it; `to` itself where there are none. */
export function endWithLegalForm(text: string, to: number): number {
  let end = to;
  for (;;) {
    const found = wordsBehind.exec(text.slice(end, end + FAR));
    // Without a capital or a dot it is an ordinary word: "as", "co".
    if (!found?.[1] || !/\p{Lu}|\./u.test(found[1])) break;
    end += found[0].length;
  }
  if (end === to) return to + (chineseBehind.exec(simplified(text.slice(to, to + 8)))?.[0].length ?? 0);
  // A full stop that ends the sentence stays outside; an abbreviation's belongs to it.
  return /(?:company|limited|incorporated|corporation|private)\.$/i.test(text.slice(to, end)) ? end - 1 : end;
}

/** Where a name that begins at `from` begins with the legal form before it; `from` itself where there is none. */
export function startWithLegalForm(text: string, from: number): number {
  const found = wordsBefore.exec(text.slice(Math.max(0, from - FAR), from))?.[1];
  return found && /\p{Lu}/u.test(found) ? from - found.length : from;
}

const simplified = (text: string) => text.replace(/[責團會]/g, (c) => ({ 責: "责", 團: "团", 會: "会" })[c] ?? c);
