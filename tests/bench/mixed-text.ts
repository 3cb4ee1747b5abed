/**
 * A long text for measuring: the dataset's own prose in three languages among three times as much everyday prose, made
 * of common words by a fixed seed, so that it is the same on every run.
 */
import type { CompiledCard } from "../../src/dataset/compiled";

const english =
  "the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one you were all her she there would their we him been has when who will no more if out so up said what its about than into them can only other time new some could these two may first then do any like my now over such our man me even most made after also did many must before back see through way where get much go well your know should down work year because come people just say each those take day good how long little use our own great state house world still nation hand old life tell write become here show part against place these under between company number group problem fact bill act rule chip order commerce export market price government country president committee report week month high money school".split(
    " ",
  );
const chinese =
  "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运";

function random(seed: number): () => number {
  let state = seed;
  // mulberry32, public domain (https://gist.github.com/tommyettinger/46a874533244883189143505d203312c)
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Paragraphs of together at least `units` UTF-16 units. */
export function mixedText(cards: readonly CompiledCard[], units: number): string[] {
  const next = random(8315);
  const pick = (from: readonly string[] | string) => from[Math.floor(next() * from.length)] ?? "";
  const everyday = (han: boolean, length: number) => {
    let text = "";
    while (text.length < length) text += han ? pick(chinese) + (next() < 0.08 ? "，" : "") : ` ${pick(english)}${next() < 0.1 ? "," : ""}`;
    return text.trim() + (han ? "。" : ".");
  };
  const paragraphs: string[] = [];
  let length = 0;
  for (let round = 0; length < units; round++)
    for (const card of cards)
      for (const language of ["en", "zh-Hans", "zh-Hant"] as const) {
        const step = card.history[round % Math.max(1, card.history.length)]?.event[language] ?? "";
        const prose = `${card.summary[language]} ${step}`;
        for (const paragraph of [prose, everyday(language !== "en", prose.length), everyday(language !== "en", prose.length * 2)]) {
          paragraphs.push(paragraph);
          length += paragraph.length;
        }
        if (length >= units) return paragraphs;
      }
  return paragraphs;
}
