/** Chinese names by their sound: full syllables, initials, or some of each; with tones or without. */

/** How each character is read by itself. */
export type Readings = ReadonlyMap<string, string>;

/** Unpacks "qing清青轻…dan单但…". */
export function readReadings(packed: string): Readings {
  const readings = new Map<string, string>();
  for (const [, syllable = "", characters = ""] of packed.matchAll(/([a-z]+)([^a-z]+)/g))
    for (const character of characters) readings.set(character, syllable);
  return readings;
}

const toneNumbers = /^(?:[a-zü]{1,6}[1-5]\s*)+$/i;

/** What was typed as bare letters, when it can be pinyin at all: accents fold away before, tone numbers go here. */
export function asPinyin(folded: string): string | undefined {
  const plain = toneNumbers.test(folded) ? folded.replace(/[1-5]/g, "") : folded;
  const letters = plain.replace(/[\s'·-]/g, "").replace(/lue|nue/g, (syllable) => syllable.replace("u", "v"));
  return /^(?=.*[a-z].*[a-z])[a-z0-9]+$/.test(letters) ? letters : undefined;
}

/** Sounds that many speakers do not tell apart, as one: zh and z, n and ng. */
export function blurred(syllables: string): string {
  return syllables.replace(/([zcs])h/g, "$1").replace(/([aei])ng/g, "$1n");
}

export type Manner = "full" | "mixed" | "initials";

export interface Sounded {
  manner: Manner;
  /** How many of the name's characters are sounded, from its first. */
  characters: number;
}

/** A character's syllable, and its reading by itself where that is another; a letter or digit stands for itself. */
export type Syllable = readonly string[];

const order: readonly Manner[] = ["full", "mixed", "initials"];

/** Whether letters sound a name from its first character on, and how; the fullest manner wins. */
export function soundsLike(letters: string, syllables: readonly Syllable[]): Sounded | undefined {
  if (!syllables[0]?.some((syllable) => syllable[0] === letters[0])) return undefined;
  let best: Sounded | undefined;
  const better = (found: Sounded) => {
    const rank = (s: Sounded) => order.indexOf(s.manner) * 100 + s.characters;
    if (!best || rank(found) < rank(best)) best = found;
  };
  const walk = (at: number, character: number, fulls: number, initials: number): void => {
    if (at === letters.length) {
      if (fulls + initials > 0) better({ manner: initials === 0 ? "full" : fulls === 0 ? "initials" : "mixed", characters: character });
      return;
    }
    for (const syllable of syllables[character] ?? []) {
      // A letter or digit of the name, or a syllable of one letter, is full and initial in one.
      const says = syllable.length > 1 ? 1 : 0;
      if (letters.startsWith(syllable, at)) walk(at + syllable.length, character + 1, fulls + says, initials);
      else if (fulls > 0 && initials === 0 && letters.length - at > 1 && syllable.startsWith(letters.slice(at)))
        // The last syllable is still being typed.
        better({ manner: "full", characters: character + 1 });
      const [first = ""] = syllable;
      if (syllable.length > 1 && letters[at] === first) {
        walk(at + 1, character + 1, fulls, initials + 1);
        if (syllable[1] === "h" && syllable.length > 2 && letters[at + 1] === "h") walk(at + 2, character + 1, fulls, initials + 1);
      }
    }
  };
  walk(0, 0, 0, 0);
  return best;
}
