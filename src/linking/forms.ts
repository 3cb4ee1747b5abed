/**
 * The forms in which print varies a name beyond what folding evens out: U.S. and US, & and and, a hyphen or a space
 * between words, a foreign name's middle dot or none, 2018年 and 2018年的. Made where the lexicon is made ready and not
 * carried along: they are a third of all its text.
 */

/** Most names vary in nothing, and one look says so. */
const varies = /[·&-]| and |\bu\.s\.|\bus |^\d{4}年/;

/** A folded name with its variants, itself first. */
export function formsOf(folded: string): string[] {
  if (!varies.test(folded)) return folded ? [folded] : [];
  const forms = new Set([folded]);
  const vary = (change: (form: string) => string) => {
    for (const form of [...forms]) forms.add(change(form));
  };
  vary((form) => form.replace(/\bu\.s\.(?= )/g, "us"));
  vary((form) => form.replace(/\bus (?=\w)/g, "u.s. "));
  vary((form) => form.replace(/ & /g, " and "));
  vary((form) => form.replace(/ and /g, " & "));
  vary((form) => form.replace(/(?<=[a-z]{2})-(?=[a-z]{2})/g, " "));
  vary((form) => form.replace(/(?<=[a-z]{3})-(?=\d)/g, " "));
  vary((form) => form.replace(/(?<=\d)-(?=[a-z]{2})/g, " "));
  vary((form) => form.replace(/^(\d{4}年)(?!的)/, "$1的"));
  vary((form) => form.replace(/·/g, ""));
  for (const form of [...forms]) if (form.includes("·")) for (const dot of [".", "-"]) forms.add(form.replaceAll("·", dot));
  forms.delete("");
  return [...forms];
}
