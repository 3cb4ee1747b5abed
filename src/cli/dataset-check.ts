/**
 * `npm run dataset:check -- [--only id,id] [--pending FILE] [--stale DAYS]`: the cards against the schema, each other and the
 * rules of the house, and the official lists against theirs (README.md in `src/dataset`). Exits 1 on any problem.
 */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { editorialChecks } from "../dataset/build/checks";
import { listsAndCards } from "../dataset/build/checks/lists";
import { crossCheck } from "../dataset/build/cross-check";
import { loadCards, tell } from "../dataset/build/load";
import { readLists } from "../dataset/build/load-lists";
import type { Card } from "../dataset/schema";
import { kinds } from "../dataset/standing";

const usage = "usage: npm run dataset:check -- [--only id,id] [--pending FILE] [--stale DAYS]";

const { only, pending, stale } = await readArguments();
const { cards, problems } = await loadCards(fileURLToPath(new URL("../dataset/cards", import.meta.url)));
const lists = await readLists(fileURLToPath(new URL("../dataset/lists", import.meta.url)));
const inLists = lists.problems.map((problem) => ({ ...problem, file: `lists/${problem.file}` }));
const found = [
  ...problems,
  ...inLists,
  ...crossCheck(cards, pending),
  ...listsAndCards(lists, cards),
  ...editorialChecks.flatMap((check) => check(cards)),
]
  .filter(({ file }) => !only || only.some((id) => file.endsWith(`/${id}.yaml`)))
  .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));

for (const problem of found) console.log(tell(problem));
if (stale !== undefined) console.log(staleCards(cards, stale).join("\n"));
console.log([...summary(cards), listed(), `${found.length} problem${found.length === 1 ? "" : "s"}`].join("\n"));
process.exitCode = found.length ? 1 : 0;

async function readArguments() {
  try {
    const { values } = parseArgs({ options: { only: { type: "string" }, pending: { type: "string" }, stale: { type: "string" } } });
    const days = values.stale === undefined ? undefined : Number(values.stale);
    if (days !== undefined && !(Number.isInteger(days) && days >= 0)) throw new Error(`--stale is a number of days, not "${values.stale}"`);
    const ids = values.pending === undefined ? "" : await readFile(values.pending, "utf8");
    return { only: values.only?.split(",").filter(Boolean), pending: new Set(ids.split(/\s+/).filter(Boolean)), stale: days };
  } catch (error) {
    console.error(`dataset:check: ${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exit(2);
  }
}

/** Cards last checked more than so many days ago, the oldest first. */
function staleCards(all: readonly Card[], days: number): string[] {
  const limit = new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
  const old = all.filter((card) => card.asOf < limit).sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
  return [`${old.length} cards last checked before ${limit}:`, ...old.map((card) => `  ${card.asOf}  ${card.kind}/${card.id}`)];
}

function summary(all: readonly Card[]): string[] {
  const isPrimary = (card: Card) => card.sources.some((source) => source.primary);
  const share = (some: readonly Card[]) =>
    `${some.filter(isPrimary).length} of ${some.length} (${percent(some.filter(isPrimary).length, some.length)})`;
  const ofKind = (kind: Card["kind"]) => all.filter((card) => card.kind === kind);
  return [
    `${all.length} cards: ${kinds.map((kind) => `${ofKind(kind).length} ${kind}`).join(", ")}`,
    `with a primary source: measures ${share(ofKind("measure"))}, agencies ${share(ofKind("agency"))}, all ${share(all)}`,
  ];
}

/** How many names the lists hold, how many of them belong to cards and have a Chinese name. */
function listed(): string {
  const ties = Object.values(lists.ties).flat().length;
  const chinese = lists.entries.filter(({ nameZh }) => nameZh !== undefined).length;
  return `${lists.entries.length} names on ${lists.lists.length} lists, ${chinese} with a Chinese name; ${ties} ties to ${Object.keys(lists.ties).length} cards`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "none" : `${Math.floor((100 * part) / whole)} %`;
}
