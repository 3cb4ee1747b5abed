/** `npm run dataset:schema`: writes `src/dataset/card.schema.json`, by which editors complete and check card files. */
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { cardJsonSchema } from "../dataset/build/json-schema";

const file = fileURLToPath(new URL("../dataset/card.schema.json", import.meta.url));
await writeFile(file, `${JSON.stringify(cardJsonSchema(), null, 2)}\n`);
console.log(`written: ${file}`);
