/**
 * `npm run annotate -- [--json] [--units document|paragraph] [--date D] [--lang L] [--host H] [--everywhere] FILE...`
 * The extension's linking without a browser. `-` reads standard input. A file that cannot be done is told in one line
 * on standard error and the exit code is 2; the others are still done.
 */
import { readFile, stat } from "node:fs/promises";
import { parseArgs } from "node:util";
import { buildDataset } from "../dataset/build/dataset";
import { stepOn } from "../dataset/history";
import { createLinker } from "../linking/linker";
import { type Mention, tellReason } from "../linking/mention";
import { createScout, scoutWords } from "../linking/scout";
import { languageOf } from "../page/page-language";
import { documentOf, type TextUnit } from "./document";
import { listedForTools } from "./listed";

const usage =
  "usage: npm run annotate -- [--json] [--units document|paragraph] [--date YYYY-MM-DD] [--lang L] [--host H] [--everywhere] FILE...   (- is standard input)";

const { values, positionals } = readArguments();
const dataset = await buildDataset();
const linker = createLinker(dataset.lexicon);
const listed = await listedForTools(dataset.lexicon);
const isSign = createScout(scoutWords(dataset.lexicon));
const cards = new Map(dataset.cards.map((card) => [card.id, card]));

for (const file of positionals) {
  try {
    const { text, units, date } = documentOf(file, await readText(file), values.units === "paragraph");
    const lang = values.lang ?? languageOf("", text.slice(0, 4000));
    // As on a page: a document without a single sign of the story is not read for names.
    const hasSign = values.everywhere || units.some(({ flows }) => flows.some((flow) => isSign(flow.text)));
    const mentions = hasSign ? units.flatMap((unit) => annotate(unit, lang)) : [];
    if (values.json) console.log(JSON.stringify({ file, text, ...inText(text, mentions) }));
    else print(file, text, mentions, values.date ?? date);
  } catch (error) {
    console.error(`annotate: ${file}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 2;
  }
}

function readArguments() {
  try {
    const parsed = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        units: { type: "string", default: "document" },
        date: { type: "string" },
        lang: { type: "string" },
        host: { type: "string" },
        everywhere: { type: "boolean", default: false },
      },
    });
    const { units, date } = parsed.values;
    if (units !== "document" && units !== "paragraph") throw new Error(`--units is document or paragraph, not "${units}"`);
    if (date !== undefined && !/^\d{4}-\d\d-\d\d$/.test(date)) throw new Error(`--date is a day as YYYY-MM-DD, not "${date}"`);
    if (parsed.positionals.length === 0) throw new Error("no file given");
    return parsed;
  } catch (error) {
    console.error(`annotate: ${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exit(2);
  }
}

/** Reads a file or standard input as strict UTF-8. */
async function readText(file: string): Promise<string> {
  if (file !== "-") {
    const found = await stat(file).catch(() => undefined);
    if (!found) throw new Error("no such file");
    if (found.isDirectory()) throw new Error("is a directory, not a file");
  }
  const bytes = file === "-" ? await readInput() : await readFile(file);
  if (bytes.length === 0) throw new Error("is empty");
  try {
    // The byte order mark stays in the text: offsets count it.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error("is not valid UTF-8");
  }
}

async function readInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** Mentions of one unit, at offsets in the document's text. */
function annotate({ flows }: TextUnit, lang: string): Mention[] {
  const decision = linker.decide(
    flows.map((flow) => linker.read(flow.text)),
    { everywhere: values.everywhere, host: values.host, lang },
  );
  const { mentions } = listed.add(decision, flows);
  return mentions.flatMap((list, i) => list.map((m) => ({ ...m, start: m.start + (flows[i]?.offset ?? 0), end: m.end + (flows[i]?.offset ?? 0) })));
}

/** Mentions of cards, and apart from them the names of public lists and the citations of official texts that have no card. */
function inText(text: string, all: readonly Mention[]) {
  const told = (list: readonly Mention[]) =>
    list.map(({ start, end, card, kind, reason }) => ({ start, end, text: text.slice(start, end), id: card, kind, reason: tellReason(reason) }));
  const isListed = (m: Mention) => listed.names.has(m.card);
  return {
    mentions: told(all.filter((m) => cards.has(m.card))),
    listed: told(all.filter(isListed)).map((m) => ({ ...m, name: listed.names.get(m.id)?.name, lists: listsOf(m.id) })),
    citations: told(all.filter((m) => !cards.has(m.card) && !isListed(m))),
  };
}

/** The lists that hold a listed name, each once. */
function listsOf(id: string): string[] {
  return [...new Set(listed.names.get(id)?.entries.map(({ list }) => list))];
}

function print(file: string, text: string, mentions: readonly Mention[], date: string | undefined): void {
  console.log(
    `${file}: ${mentions.length} mentions of ${new Set(mentions.map((m) => m.card)).size} cards and listed names${date ? `, ${date}` : ""}`,
  );
  for (const mention of mentions) {
    const card = cards.get(mention.card);
    const then = date && card && stepOn(card.history, date);
    const columns = [
      String(mention.start).padStart(6),
      mention.kind.padEnd(8),
      text.slice(mention.start, mention.end).replace(/\s+/g, " "),
      `-> ${mention.card}`,
      `[${tellReason(mention.reason)}]`,
    ];
    const lists = listsOf(mention.card);
    console.log(columns.join("  ") + (then ? `  then: ${then.as?.en ?? then.standing}` : "") + (lists.length ? `  on: ${lists.join(", ")}` : ""));
  }
}
