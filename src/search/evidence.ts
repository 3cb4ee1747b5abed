/** What a name says for its card, given what was typed. */
import { HAN, unitClass } from "../linking/fold";
import type { NameKind } from "./artefact";
import type { Name, Sound } from "./names";
import { type Manner, soundsLike } from "./pinyin";
import { countSlips, slipsForgiven } from "./slips";

/** What was typed, in the forms in which names are compared. */
export interface Asked {
  folded: string;
  key: string;
  /** Whether all of it is Han characters. */
  han: boolean;
  /** As bare letters, when it can be pinyin. */
  letters: string | undefined;
  /** The letters with like sounds made one. */
  blurredLetters: string | undefined;
  /** How it sounds, when all of it is Han. */
  sound: Sound | undefined;
}

/** What a name is worth that is just what was typed. */
const worth: Record<NameKind, number> = {
  name: 1000,
  citation: 950,
  full: 920,
  alias: 900,
  ticker: 850,
  short: 840,
  misnomer: 650,
  cites: 420,
};

/** What sounding a whole name is worth, as a share; a short run of initials fits much by chance. */
const sounded: Record<Manner, number> = { full: 0.8, mixed: 0.6, initials: 0.62 };

/** What a name says that is what was typed, begins with it or holds it, as it is spelt; 0 for nothing. */
export function spelt(name: Name, asked: Asked): number {
  const { key } = asked;
  const full = worth[name.kind];
  if (name.key === key) return full;
  if (name.key.length < key.length || (isCitation(name) && key.length < 2)) return 0;
  const share = key.length / name.key.length;
  // Within a word, the less there is left to type the likelier it is the one; further words say little of that.
  if (name.key.startsWith(key)) return full * (endsWord(name.folded, asked.folded) ? 0.5 + 0.12 * share ** 2 : 0.25 + 0.4 * share ** 2);
  return holds(name, asked) ? full * (0.2 + 0.3 * share ** 2) : 0;
}

/** What a name says that stands in what was typed, with more around it: 台积电公司, the Entity List rule; 0 for nothing. */
export function heldBy(name: Name, { key, folded }: Asked): number {
  const enough = name.han === name.key.length ? 2 : 4;
  if (name.key.length < enough || name.key.length >= key.length || !key.includes(name.key) || !heldWhole(folded, name.folded)) return 0;
  return worth[name.kind] * 0.5 * (name.key.length / key.length);
}

const isCitation = ({ kind }: Name): boolean => kind === "citation" || kind === "cites";

const isWord = (text: string, at: number): boolean => unitClass[text.charCodeAt(at)] === 1;

/** Whether a beginning ends where a spaced word of the text ends. */
function endsWord(text: string, beginning: string): boolean {
  return text.startsWith(beginning) && isWord(text, beginning.length - 1) && !isWord(text, beginning.length);
}

/** Whether a part stands in a text from a word's start on; Han characters set no words apart. */
function holds(name: Name, asked: Asked): boolean {
  const { key, folded } = name;
  if (!key.includes(asked.key)) return false;
  if (unitClass[asked.key.charCodeAt(0)] === HAN) return asked.key.length > 1;
  // A number is how most readers cite: 8315, 14110.
  if (isCitation(name)) return asked.key.length > 2 && new RegExp(`(?<![\\da-z.])${literally(asked.folded)}(?!\\d)`).test(folded);
  return asked.key.length > 2 && ` ${folded}`.search(new RegExp(`[^a-z0-9]${literally(asked.folded)}`)) >= 0;
}

const literally = (text: string): string => text.replace(/[^\w ]/g, "\\$&");

/** Whether a name stands in a text as whole words. */
function heldWhole(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (!(isWord(text, at) && at > 0 && isWord(text, at - 1)) && !(isWord(text, end) && isWord(text, end - 1))) return true;
  }
  return false;
}

/** What a name says that sounds like what was typed; 0 for nothing. */
export function sounding(name: Name, { letters }: Asked): number {
  const sound = letters === undefined ? undefined : name.sound();
  if (letters === undefined || !sound) return 0;
  const full = worth[name.kind];
  const length = sound.syllables.length;
  const found = soundsLike(letters, sound.syllables);
  if (found) {
    const { manner, characters } = found;
    const whole = characters === length;
    if (manner === "initials" && characters < 3) return whole ? full * 0.3 : 0;
    return full * sounded[manner] * (whole ? 1 : 0.3 + 0.3 * (characters / length));
  }
  // From a later character on only in full: initials would fit anywhere.
  const at = letters.length > 4 ? sound.whole.indexOf(letters) : -1;
  return at > 0 && beginsSyllable(sound, at) ? full * 0.3 : 0;
}

function beginsSyllable({ syllables }: Sound, at: number): boolean {
  let offset = 0;
  for (const [syllable = ""] of syllables) {
    if (offset >= at) return offset === at;
    offset += syllable.length;
  }
  return false;
}

/** What a name says that was typed with slips: letters changed over, a character of the same sound; 0 for nothing. */
export function slipped(name: Name, asked: Asked): number {
  // A number that is not the name's is another number and no slip.
  if (isCitation(name)) return 0;
  const full = worth[name.kind];
  if (asked.han) return name.han < 2 ? 0 : full * Math.max(alike(name, asked), 0.5 * spellingSlips(asked.key, name.key, true));
  return full * Math.max(0.6 * spellingSlips(asked.key, name.key, false), soundSlips(name, asked));
}

/** How well what was typed in Han characters sounds like the name: the wrong candidate was taken. */
function alike(name: Name, asked: Asked): number {
  const typed = asked.sound;
  const sound = typed && name.sound();
  if (!sound) return 0;
  if (sound.whole === typed.whole) return 0.7;
  if (sound.blurred === typed.blurred) return 0.62;
  return sound.blurred.startsWith(typed.blurred) && typed.blurred.length > 4 ? 0.3 + 0.2 * (typed.blurred.length / sound.blurred.length) : 0;
}

function soundSlips(name: Name, { letters, blurredLetters }: Asked): number {
  const sound = letters === undefined ? undefined : name.sound();
  if (!sound || letters === undefined) return 0;
  if (blurredLetters === sound.blurred) return 0.55;
  return letters.length > 5 ? 0.4 * spellingSlips(letters, sound.whole, false) : 0;
}

/** 1 for no slips, less for each; 0 for more than are forgiven. */
function spellingSlips(typed: string, name: string, han: boolean): number {
  const most = slipsForgiven(typed.length, han);
  const slips = most > 0 ? countSlips(typed, name, most) : undefined;
  if (!slips) return 0;
  const whole = slips.whole <= most ? 1 - slips.whole / (typed.length * 0.75) : 0;
  const start =
    typed.length > 4 && !(han && slips.start > 1)
      ? 0.6 * (1 - slips.start / (typed.length * 0.6)) * (0.6 + 0.4 * Math.min(1, typed.length / name.length))
      : 0;
  return Math.max(whole, start, 0);
}
