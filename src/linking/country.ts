/** The country before a body's name: 加拿大财政部, India's Department of Commerce, the Dutch Senate. */

/** Folded text right before a name -> what may stand between a country and the body that is its own. */
const link = /(?:'s|'| |的)$/;

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
