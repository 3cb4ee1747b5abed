/** The country before a body's name: 加拿大财政部, India's Department of Commerce, the Dutch Senate. */

/** Folded text right before a name -> what may stand between a country and the body that is its own. */
const link = /(?:'s|'| |的|议会|国会|政府|联邦)$/;

export interface CountryBefore {
  jurisdiction: string;
  /** The words that name it, folded. */
  words: string;
}

type Country = readonly [form: string, jurisdiction: string];

/** Countries by the last character of their names, made once for each list: the words before a name end in few of them. */
const byLastCharacter = new WeakMap<readonly Country[], Map<string, Country[]>>();

function endingLike(text: string, countries: readonly Country[]): readonly Country[] {
  let index = byLastCharacter.get(countries);
  if (!index) {
    index = new Map();
    for (const country of countries) {
      const last = country[0].slice(-1);
      const list = index.get(last);
      if (list) list.push(country);
      else index.set(last, [country]);
    }
    byLastCharacter.set(countries, index);
  }
  return index.get(text.slice(-1)) ?? [];
}

/**
 * Finds the country named directly before a body's name; none when none is. `before` is folded; `countries` have the
 * longest first; `lang` is the text's: 我国 in Traditional script is Taiwan, in Simplified China.
 */
export function countryBefore(before: string, countries: readonly Country[], lang: string | undefined): CountryBefore | undefined {
  let text = before.replace(/["(]$/, "");
  for (let i = 0; i < 2; i++) text = text.replace(link, "");
  if (text.endsWith("我国")) return { jurisdiction: lang?.toLowerCase().startsWith("zh-hant") ? "tw" : "cn", words: "我国" };
  for (const [form, jurisdiction] of endingLike(text, countries)) {
    if (!text.endsWith(form)) continue;
    const edge = text[text.length - form.length - 1] ?? " ";
    if (!/[a-z]/.test(form) || /[^a-z0-9]/.test(edge)) return { jurisdiction, words: form };
  }
  return undefined;
}

/** Folded text right before a name that belongs to the country named last: Japan and its Ministry of Finance. */
const ofTheLast = /(?:^| )(?:its|their)(?: own)? ?$/;

/** Names that many countries have a body of. */
const everyCountrys =
  /^(?:ministry|department|house|senate|congress|parliament|treasury|customs|national security council|(?:foreign|commerce|finance|defen[cs]e|justice|trade) ministry)\b/;

/** Whether a name, both folded, is that of its owner who is named before: `its` Ministry of Foreign Affairs. */
export function isOfTheLast(before: string, name: string): boolean {
  return ofTheLast.test(before) && everyCountrys.test(name);
}

/** The country that is named last in a folded text, with a boundary on both sides; none where none is. */
export function lastCountryIn(text: string, countries: readonly Country[]): CountryBefore | undefined {
  let last: (CountryBefore & { end: number }) | undefined;
  for (const [form, jurisdiction] of countries)
    for (let at = text.lastIndexOf(form); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(form, at - 1)) {
      const end = at + form.length;
      if (last && end <= last.end) break;
      if (/[a-z]/.test(form) && (/[a-z0-9]/.test(text[at - 1] ?? " ") || /[a-z0-9]/.test(text[end] ?? " "))) continue;
      last = { jurisdiction, words: form, end };
      break;
    }
  return last;
}

/** Folded text right behind a name that tells where it is: the Senate in The Hague, the Ministry of Commerce of Thailand. */
const place = /^ ?(?:in|of) (?:the )?(?=[a-z])/;

/** The country named as the place of the body before `after`, a folded text; none when none is. */
export function countryBehind(after: string, countries: readonly Country[]): CountryBefore | undefined {
  const found = place.exec(after)?.[0] ?? /^[驻在]/.exec(after)?.[0];
  if (!found) return undefined;
  const starts = [after.slice(found.length), after.slice(found.length - (found.endsWith("the ") ? 4 : 0))];
  for (const [form, jurisdiction] of countries)
    for (const rest of starts) if (rest.startsWith(form) && !/[a-z0-9]/.test(rest[form.length] ?? " ")) return { jurisdiction, words: form };
  return undefined;
}

/** Folded text that sets the scene right before a name: in Manila, the Senate; 在北京,商务部. */
const scene = /(?:(?:^|[^a-z])in |在)([^,]{2,20}), ?(?:the |its )?$/;

/** The country of the place at which a sentence begins, where the name is the next thing in it; none when none is told. */
export function countryOfScene(before: string, countries: readonly Country[]): CountryBefore | undefined {
  const place = scene.exec(before)?.[1];
  const [words, jurisdiction] = countries.find(([form]) => form === place) ?? [];
  return words && jurisdiction ? { words, jurisdiction } : undefined;
}
