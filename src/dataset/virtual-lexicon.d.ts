declare module "virtual:lexicon" {
  import type { PackedLexicon } from "../linking/packed-lexicon";

  const lexicon: PackedLexicon;
  export default lexicon;
}
