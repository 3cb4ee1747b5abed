/**
 * Definitions in the text: a full name with its short form right behind it, in brackets or after 以下简称. What a short
 * form was defined as holds through the unit, also when that is no card of ours (Bank for International Settlements (BIS)).
 */
/** Right behind a name: the opening of a gloss. On the text as it stands, for only few characters matter. */
const opening =
  /^["'”’》>」』]?\s?(?:[,，、]\s?)?(?:[(（]\s?|(?:以下|下文|后文|後文)?(?:简称|簡稱|下称|下稱|又称|又稱)(?:为|為|作)?)(?:(?:以下|下文)?(?:简称|簡稱|下称|下稱|又称|又稱|即|英文(?:简称|簡稱|缩写|縮寫)?(?:为|為)?)|(?:also )?known as|hereinafter|hereafter|the|or|[,，:：、\s])*\s?["'“‘《<「『]*/;

/** Offset, in the flow, at which the short form of a gloss behind `to` begins; none where there is no gloss. */
export function glossAfter(text: string, to: number): number | undefined {
  const next = text.charCodeAt(to);
  // Most names are followed by a space and a word, or by a letter: no gloss begins so, and the pattern need not look.
  if (Number.isNaN(next) || (next === 0x20 && !/[(（,"]/.test(text[to + 1] ?? ""))) return undefined;
  const found = opening.exec(text.slice(to, to + 40))?.[0];
  return found ? to + found.length : undefined;
}

/** 以下简称“产安局”, also after an English gloss: （Bureau of Industry and Security，以下简称“产安局”）. */
const chineseShortForm =
  /^["'”’》>」』]?\s?[(（,，]?(?:[^()（）。]{0,80}?[,，、;；\s])?\s?(?:(?:以下|下文|后文|後文)?(?:简称|簡稱|下称|下稱)|(?:以下|下文|后文|後文)(?:称|稱))(?:为|為|作)?\s?["“「『《]{0,2}([\p{Script=Han}A-Za-z0-9-]{2,12})["”」』》）),，]/u;
const englishShortForm =
  /^\s\((?:the |hereinafter |or )?["“]?([A-Z][A-Za-z0-9&.-]{1,11}(?: (?:Act|Rule|List|Framework|Order|Program|Committee))?)["”]?\)/;

/**
 * The short form that the text coins for the name before `to`, where it does. An English one must be made of the name's
 * letters, in order, the first of them at the beginning of a word (Schwartz and Hearst, A Simple Algorithm for Identifying
 * Abbreviation Definitions in Biomedical Text, PSB 2003, https://biotext.berkeley.edu/software.html).
 */
export function coinedAfter(text: string, from: number, to: number): string | undefined {
  const rest = text.slice(to, to + 140);
  const chinese = chineseShortForm.exec(rest)?.[1];
  if (chinese) return chinese;
  const english = englishShortForm.exec(rest)?.[1];
  return english && isShortFor(english, text.slice(from, to)) ? english : undefined;
}

function isShortFor(short: string, long: string): boolean {
  let at = long.length - 1;
  const letters = short.replace(/[^A-Za-z0-9]/g, "").toLowerCase();
  const name = long.toLowerCase();
  for (let i = letters.length - 1; i >= 0; i--) {
    while (at >= 0 && (name[at] !== letters[i] || (i === 0 && /[a-z0-9]/.test(name[at - 1] ?? " ")))) at--;
    if (at < 0) return false;
    at--;
  }
  return true;
}

/** Words that make a short form a description again: 该条例, 上述规则. */
const described = /(?:该|該|本|此|上述|前述|这一|這一|有关|有關|地方|各)$/;

/** Where a coined form stands in a text as a word of its own. */
export function* placesOf(form: string, text: string, start: number): Generator<{ from: number; to: number }, void, void> {
  for (let from = text.indexOf(form, start); from >= 0; from = text.indexOf(form, from + form.length)) {
    const to = from + form.length;
    const inWord = (a: string | undefined, b: string | undefined) =>
      a !== undefined && b !== undefined && /[A-Za-z0-9]/.test(a) && /[A-Za-z0-9]/.test(b);
    if (inWord(text[from - 1], text[from]) || inWord(text[to - 1], text[to]) || described.test(text.slice(Math.max(0, from - 2), from))) continue;
    yield { from, to };
  }
}
