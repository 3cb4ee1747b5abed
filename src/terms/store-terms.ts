/** Storing terms: checked once more by their schema, with the script variants that pages will need to find them. */
import { variantsFor } from "../linking/own-names";
import { type Term, termsSchema } from "./schema";
import { saveTerms } from "./storage";

/** Stores terms in place of all that are stored. `pairs` are all script variants that are known. Throws where a term is not by the schema. */
export async function storeTerms(terms: readonly Term[], pairs: string): Promise<void> {
  const checked = termsSchema.parse(terms);
  await saveTerms({
    terms: checked,
    pairs: variantsFor(
      checked.flatMap(({ name, aliases }) => [name, ...aliases]),
      pairs,
    ),
  });
}
