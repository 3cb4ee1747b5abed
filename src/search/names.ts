/** The names of all cards, made ready for comparing with what is typed. */
import { type FoldTable, foldText, HAN, unitClass } from "../linking/fold";
import { type NameKind, nameKinds, type SearchArtefact, squeeze } from "./artefact";
import { blurred, type Readings, type Syllable } from "./pinyin";

/** How a name sounds. */
export interface Sound {
  /** One for each unit of the key. */
  syllables: readonly Syllable[];
  /** The syllables as one word, and the same with like sounds made one. */
  whole: string;
  blurred: string;
}

export interface Name {
  /** As the card has it. */
  text: string;
  card: number;
  kind: NameKind;
  folded: string;
  /** Without anything but letters, digits and Han characters. */
  key: string;
  /** How many characters of the key are Han. */
  han: number;
  /** Made when it is first asked for; none for a name with less than two Han characters. */
  sound(): Sound | undefined;
}

const isHan = (text: string, at: number): boolean => unitClass[text.charCodeAt(at)] === HAN;

/** Parts names while they are folded together, which is many times faster than one by one. */
const PARTING = "\u0001";

/** Makes all names ready. */
export function readNames({ names }: SearchArtefact, table: FoldTable, readings: Readings): Name[] {
  const folds = foldText(names.map(([text]) => text).join(PARTING), table).split(PARTING);
  return names.map(([text, card, kind, pinyin], at) => {
    const folded = folds[at] ?? "";
    const key = /^[a-z0-9]*$/.test(folded) ? folded : squeeze(folded);
    let han = 0;
    for (let i = 0; i < key.length; i++) if (isHan(key, i)) han++;
    let sound: Sound | undefined;
    return {
      text,
      card,
      kind: nameKinds[kind] ?? "cites",
      folded,
      key,
      han,
      sound() {
        if (han > 1) sound ??= soundOf(key, readings, pinyin);
        return sound;
      },
    };
  });
}

/** How a squeezed text sounds; `told` gives the syllables of its Han characters where they differ from the readings. */
export function soundOf(key: string, readings: Readings, told?: string): Sound {
  const given = told?.split(" ") ?? [];
  let nth = 0;
  const syllables = Array.from(key, (character): Syllable => {
    if (!isHan(character, 0)) return [character];
    const own = readings.get(character);
    const here = given[nth++] ?? own;
    if (here === undefined) return [character];
    return own === undefined || own === here ? [here] : [here, own];
  });
  const whole = syllables.map(([syllable]) => syllable).join("");
  return { syllables, whole, blurred: blurred(whole) };
}
