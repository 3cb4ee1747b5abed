/**
 * `npm run lists:update -- FILE [--list ID] [--as-of YYYY-MM-DD] [--write] [--json] [--folder DIR]`
 * Shows what an official file (eCFR XML of part 744, or the Consolidated Screening List as CSV or JSON) changes in the
 * lists; with `--write` writes it. A file that cannot be used changes nothing: one line on standard error, exit code 1.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { datasetFolder } from "../dataset/build/dataset";
import { isListId } from "../dataset/build/list-file";
import { tellUpdate, updateAsData } from "../dataset/build/official/tell-update";
import { updateLists } from "../dataset/build/official/update-lists";
import { listIds } from "../dataset/list-entry";

const usage = "usage: npm run lists:update -- FILE [--list ID] [--as-of YYYY-MM-DD] [--write] [--json] [--folder DIR]";

const { file, json, ...options } = readArguments();

try {
  const update = await updateLists({ file, ...options });
  console.log(json ? JSON.stringify(updateAsData(update), null, 2) : tellUpdate(update).join("\n"));
} catch (error) {
  console.error(`lists:update: ${file}: ${error instanceof Error ? error.message : String(error)}\nNothing was changed.`);
  process.exitCode = 1;
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        list: { type: "string" },
        "as-of": { type: "string" },
        write: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        folder: { type: "string", default: join(datasetFolder, "lists") },
      },
    });
    const { list, "as-of": asOf, write, json, folder } = values;
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new Error("give one official file");
    if (list !== undefined && !isListId(list)) throw new Error(`--list is one of ${listIds.join(", ")}, not "${list}"`);
    return { file, write, json, folder, ...(list && { list }), ...(asOf !== undefined && { asOf }) };
  } catch (error) {
    console.error(`lists:update: ${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exit(2);
  }
}
