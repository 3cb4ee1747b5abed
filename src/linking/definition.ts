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
