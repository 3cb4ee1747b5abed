/** The language and script that a page is written in: what it says of itself, held against its text. */

/** Characters that only one of the scripts uses; frequent ones, enough to tell a paragraph. */
const onlyTraditional = /[國會這個來對時說們為學發過後經點還應問現將從當與業實開關於東萬電報導體無產機長區師達場請較變動數車書權網術據華灣臺裡]/g;
const onlySimplified = /[国会这个来对时说们为学发过后经点还应问现将从当与业实开关于东万电报导体无产机长区师达场请较变动数车书权网术据华湾台里]/g;
const han = /[\u3400-\u9fff]/g;
const kana = /[\u3040-\u30ff]/g;

/**
 * A BCP 47 tag: `zh-Hans`, `zh-Hant` or the page's own tag for other languages. `declared` is the document's `lang`;
 * a sample of the text decides between the scripts, since pages often declare the wrong one or none.
 */
export function languageOf(declared: string, sample: string): string {
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const chinese = count(han);
  if (chinese * 4 < sample.length || count(kana) * 5 > chinese) return declared || (chinese ? "und" : "en");
  const both = count(onlyTraditional);
  return both > count(onlySimplified) ? "zh-Hant" : "zh-Hans";
}
