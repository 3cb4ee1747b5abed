/**
 * The listed names as they travel to a page of the story: one long string. The build packs, the script unpacks.
 *
 * Names are joined by `|` and the forms of a name by `~`, the list's own name first. A form leaves out what it shares with
 * the form before it, whose length is its first character. Capitals, which no folded name holds, follow the name: what the
 * form needs, `C` for an acronym, `P` for a person's name, `X` for a name that is only there to make the id of, `S` and
 * the number of a word for a short form that the word makes by itself. Words that many names share are one letter each,
 * of the Greek ones.
 */
import type { ListedEntry, ListedForm, ListedLexicon, Need } from "./listed-lexicon";
import { eachInSteps, type Steps } from "./steps";

export interface PackedListedLexicon {
  pairs: string;
  names: string;
  listWords: string;
  /** Words that are one letter each in `names`. */
  shared: string;
  /** The card whose own name a name is, by the name. */
  cards: Record<string, string>;
}

const NAME = "|";
const FORM = "~";
const lengths = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";
const marks: Record<Need, string> = { nothing: "", "legal-form": "L", "list-word": "W", naming: "N" };
const needOf = Object.fromEntries(Object.entries(marks).map(([need, mark]) => [mark, need])) as Record<string, Need>;
const broken = /[A-Z|~\u0380-\u03ff]/;
const FIRST_LETTER = 0x0380;
const LETTERS = 0x80;

/** Packs listed names, in the order of their letters. */
export function packListed({ pairs, names, listWords }: ListedLexicon): PackedListedLexicon {
  let last = "";
  const sharedWords = mostShared(names);
  const letterOf = new Map(sharedWords.map((word, i) => [word, String.fromCharCode(FIRST_LETTER + i)]));
  const shared = (whole: string): string => {
    if (broken.test(whole)) throw new Error(`"${whole}" holds a sign that parts the names of the lists`);
    const text = whole
      .split(" ")
      .map((word) => letterOf.get(word) ?? word)
      .join(" ");
    let size = 0;
    while (size < lengths.length - 1 && size < text.length && text[size] === last[size]) size++;
    last = text;
    return lengths[size] + text.slice(size);
  };
  const cards = Object.fromEntries(names.flatMap(({ main, card }) => (card ? [[main, card]] : [])));
  const packed = [...names]
    .sort((a, b) => (a.main < b.main ? -1 : 1))
    .map(({ main, person, forms }) => {
      const left = new Map(forms.map((form) => [form.text, form]));
      /** The words of a form that are forms themselves and need the name in full. */
      const shorts = (text: string): string =>
        text
          .split(" ")
          .map((word, i) => {
            const short = left.get(word);
            if (text === word || short?.needs !== "naming" || short.caps || i >= lengths.length) return "";
            left.delete(word);
            return `S${lengths[i]}`;
          })
          .join("");
      const told = (text: string, form: ListedForm | undefined) => (form ? marks[form.needs] + (form.caps ? "C" : "") : "X") + shorts(text);
      const first = shared(main) + told(main, left.get(main)) + (person ? "P" : "");
      left.delete(main);
      const long = [...left.keys()].filter((text) => text.includes(" ")).sort();
      const rest: string[] = [];
      for (const text of long) rest.push(shared(text) + told(text, left.get(text)));
      for (const [text, form] of left) if (!text.includes(" ")) rest.push(shared(text) + told(text, form));
      return [first, ...rest].join(FORM);
    });
  return { pairs, names: packed.join(NAME), listWords: listWords.join(NAME), shared: sharedWords.join(" "), cards };
}

/** The words that take most room in all names together. */
function mostShared(names: readonly ListedEntry[]): string[] {
  const room = new Map<string, number>();
  for (const { forms } of names)
    for (const word of forms.flatMap(({ text }) => text.split(" "))) room.set(word, (room.get(word) ?? 0) + word.length - 2);
  return [...room.entries()]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, LETTERS)
    .map(([word]) => word);
}

/** Names that are unpacked between two pauses. */
const PER_STEP = 300;

/** Unpacks what `packListed` packed, in steps. */
export function* unpackListedInSteps({ pairs, names, listWords, shared, cards }: PackedListedLexicon): Steps<ListedLexicon> {
  let last = "";
  const words = shared.split(" ");
  const unpacked: ListedEntry[] = [];
  yield* eachInSteps(names.split(NAME), PER_STEP, (line) => {
    const entry: ListedEntry = { main: "", forms: [] };
    for (const [index, code] of line.split(FORM).entries()) {
      const end = endOfText(code);
      last = last.slice(0, lengths.indexOf(code[0] ?? "0")) + code.slice(1, end);
      const text = last.replace(/[\u0380-\u03ff]/g, (letter) => words[letter.charCodeAt(0) - FIRST_LETTER] ?? "");
      if (index === 0) entry.main = text;
      readMarks(code.slice(end), text, entry);
    }
    const card = cards[entry.main];
    if (card) entry.card = card;
    unpacked.push(entry);
  });
  return { pairs, names: unpacked, listWords: listWords.split(NAME) };
}

/** Where a form's letters end and its marks begin. */
function endOfText(code: string): number {
  for (let i = 1; i < code.length; i++) {
    const unit = code.charCodeAt(i);
    if (unit >= 0x41 && unit <= 0x5a) return i;
  }
  return code.length;
}

function readMarks(code: string, text: string, entry: ListedEntry): void {
  const form: ListedForm = { text, needs: "nothing" };
  const shorts: ListedForm[] = [];
  let matched = true;
  for (let i = 0; i < code.length; i++) {
    const mark = code[i] ?? "";
    if (mark === "S") shorts.push({ text: text.split(" ")[lengths.indexOf(code[++i] ?? "")] ?? "", needs: "naming" });
    else if (mark === "C") form.caps = true;
    else if (mark === "P") entry.person = true;
    else if (mark === "X") matched = false;
    else form.needs = needOf[mark] ?? "nothing";
  }
  if (matched) entry.forms.push(form);
  entry.forms.push(...shorts);
}
