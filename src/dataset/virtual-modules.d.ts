declare module "virtual:lexicon" {
  import type { PackedLexicon } from "../linking/packed-lexicon";

  const lexicon: PackedLexicon;
  export default lexicon;
}

declare module "virtual:scout-words" {
  import type { ScoutWords } from "../linking/scout";

  const words: ScoutWords;
  export default words;
}

declare module "virtual:listed-names" {
  import type { PackedListedLexicon } from "../linking/packed-listed-lexicon";

  const names: PackedListedLexicon;
  export default names;
}
