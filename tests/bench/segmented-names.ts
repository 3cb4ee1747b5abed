/** The peer that asks a dictionary: text cut into words by `Intl.Segmenter`, and each run of words looked up. */

/** A function that counts the names in a folded text. */
export function segmentedNames(names: readonly string[]): (text: string) => number {
  const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });
  const known = new Set<string>();
  // Every beginning of a name at a word's end, so that a run that leads nowhere is left at once.
  const beginnings = new Set<string>();
  for (const name of names) {
    known.add(name);
    let beginning = "";
    for (const { segment } of segmenter.segment(name)) {
      beginning += segment;
      beginnings.add(beginning);
    }
  }
  return (text) => {
    const words = Array.from(segmenter.segment(text), ({ segment }) => segment);
    let found = 0;
    for (let from = 0; from < words.length; from++) {
      let run = "";
      for (let to = from; to < words.length; to++) {
        run += words[to];
        if (known.has(run)) found++;
        if (!beginnings.has(run)) break;
      }
    }
    return found;
  };
}
