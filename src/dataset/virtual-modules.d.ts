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
