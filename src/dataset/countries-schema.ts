/** Countries as they stand before a body's name (`countries.yaml`). */
import { z } from "zod";
import { jurisdictions } from "./schema";

const forms = z.array(z.string().min(1)).min(1);

export const countriesSchema = z.partialRecord(z.enum([...jurisdictions, "other"]), forms);

export type Countries = z.infer<typeof countriesSchema>;
