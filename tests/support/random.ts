/**
 * Set up before every test file: random cases come from a fixed seed, so that the same code always passes or always
 * fails. `npm run fuzz` gives another seed and more cases.
 */
import fc from "fast-check";
import { runs } from "./runs";

const USUAL_SEED = 20_240_509;

fc.configureGlobal({ seed: Number(process.env.ECL_FUZZ_SEED) || USUAL_SEED, numRuns: runs() });
