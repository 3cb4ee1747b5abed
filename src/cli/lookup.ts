/**
 * `npm run lookup -- [--json] [--limit N] QUERY...`
 * The popup's search without a browser, in the same order. Each argument is one query. With `--json` one object a line:
 * {"query", "results": [{"id", "name", "score"}]}, and under "listed" the names of the official lists that answer. What is no query is told in one line on standard error and the exit
 * code is 2.
 */
import { parseArgs } from "node:util";
import { buildDataset } from "../dataset/build/dataset";
import { buildListings } from "../dataset/build/listed-dataset";
import { citationEntry } from "../dataset/citation-card";
import { createListedSearch, nameAskedFor } from "../search/listed-search";
import { createSearch } from "../search/search";

const usage = "usage: npm run lookup -- [--json] [--limit N] QUERY...";

const { values, positionals, limit } = readArguments();
const { search: artefact, index, lexicon, cards } = await buildDataset().catch((error: unknown) => fail(error));
const { search: listedArtefact, listings } = await buildListings(lexicon, cards).catch((error: unknown) => fail(error));
const search = createSearch(artefact);
const listedSearch = createListedSearch(listedArtefact);

for (const query of positionals) {
  if (query.trim() === "") {
    console.error("lookup: a query is blank");
    process.exitCode = 2;
    continue;
  }
  const results = search.find(nameAskedFor(query), limit).map(({ id, score, name }) => {
    const entry = index[id] ?? citationEntry(id);
    return { id, name: entry?.name.en ?? id, score, by: name };
  });
  const listed = listedSearch.find(query, limit).flatMap(({ id, score }) => {
    const party = listings.parties[id];
    const lists = [...new Set(party?.listings.map(({ list }) => list))];
    return party ? [{ id: party.card ?? id, name: party.name.en, score, lists }] : [];
  });
  if (values.json)
    console.log(JSON.stringify({ query, results: results.map(({ id, name, score }) => ({ id, name, score })), ...(listed.length && { listed }) }));
  else {
    console.log(`${query}: ${results.length ? "" : "nothing found"}`);
    for (const { id, name, score, by } of results)
      console.log(`${score.toFixed(1).padStart(8)}  ${id}  ${name}${by && by !== name ? `  (${by})` : ""}`);
    for (const { id, name, score, lists } of listed) console.log(`${score.toFixed(1).padStart(8)}  ${id}  ${name}  [${lists.join(", ")}]`);
  }
}

function readArguments() {
  try {
    const parsed = parseArgs({
      allowPositionals: true,
      options: { json: { type: "boolean", default: false }, limit: { type: "string", default: "30" } },
    });
    const limit = Number(parsed.values.limit);
    if (!Number.isInteger(limit) || limit < 1) throw new Error(`--limit is a number from 1 up, not "${parsed.values.limit}"`);
    if (parsed.positionals.length === 0) throw new Error("no query given");
    return { ...parsed, limit };
  } catch (error) {
    return fail(error, usage);
  }
}

function fail(error: unknown, hint?: string): never {
  console.error(`lookup: ${error instanceof Error ? error.message : String(error)}${hint ? `\n${hint}` : ""}`);
  process.exit(2);
}
