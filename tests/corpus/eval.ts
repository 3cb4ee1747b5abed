/**
 * `npm run eval -- [--wrong] [--missed] [--listed] [--accept] [--folder F]`: links the gold articles and scores what comes out, by language, kind
 * and reason. `--wrong` and `--missed` list what is not as gold has it. The score is held against `result.json`, what was
 * last accepted; a loss exits with 1, `--accept` writes the new result. Gold marks no names of the public lists: they are
 * counted apart, with the cards' mentions whose place they take; `--listed` shows them. `--folder` scores articles kept elsewhere, and only prints.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { documentOf } from "../../src/cli/document";
import { listedForTools } from "../../src/cli/listed";
import { buildDataset } from "../../src/dataset/build/dataset";
import type { Decision } from "../../src/linking/decide";
import { createLinker } from "../../src/linking/linker";
import type { Mention } from "../../src/linking/mention";
import { corpusFolder, type GoldArticle, loadGold } from "./gold";
import { type Miss, noTally, precision, recall, scoreArticle, type Tally } from "./score";

const { values } = parseArgs({ options: { wrong: { type: "boolean" }, missed: { type: "boolean" }, listed: { type: "boolean" }, accept: { type: "boolean" }, folder: { type: "string" } } });
const { lexicon, cards } = await buildDataset();
const linker = createLinker(lexicon);
const listed = await listedForTools(lexicon);
const onLists: string[] = [];
let absorbed = 0;
const kindOf = new Map(cards.map((card) => [card.id, card.kind as string]));
const named = new Set(["measure", "agency", "company"]);

const tallies = new Map<string, Tally>();
const misses: Miss[] = [];
let offTopic = 0;

for (const article of await loadGold(values.folder)) {
  const linked = link(article);
  if (article.topic === "off") offTopic += linked.length;
  misses.push(
    ...scoreArticle(article, linked, (outcome, mention) => {
      const kind = kindOf.get(mention.card) ?? "unknown";
      const groups = ["all", `language ${article.lang}`, `kind ${kind}`, named.has(kind) ? "measures, agencies, companies" : "people, products, concepts"];
      if ("reason" in mention) groups.push(`reason ${mention.reason.rule}`);
      for (const group of groups) {
        const tally = tallies.get(group) ?? noTally();
        tally[outcome]++;
        tallies.set(group, tally);
      }
    }),
  );
}

for (const miss of misses)
  if ((miss.what === "wrong" && values.wrong) || (miss.what === "missed" && values.missed))
    console.log(`${miss.what.padEnd(6)} ${miss.card}${miss.reason ? ` (${miss.reason})` : ""}  ${miss.around}  — ${miss.article}`);

console.log("\n| group | precision | recall | F1 | exact spans | right | wrong | missed |\n|---|---|---|---|---|---|---|---|");
for (const [group, tally] of [...tallies].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const [p, r] = [precision(tally), recall(tally)];
  const reason = group.startsWith("reason");
  const f1 = p + r ? (2 * p * r) / (p + r) : 0;
  console.log(`| ${group} | ${p.toFixed(4)} | ${reason ? "" : r.toFixed(4)} | ${reason ? "" : f1.toFixed(4)} | ${(tally.right ? tally.exact / tally.right : 1).toFixed(3)} | ${tally.right} | ${tally.wrong} | ${reason ? "" : tally.missed} |`);
}
console.log(`\nmentions on off-topic articles: ${offTopic}`);
console.log(`names of public lists: ${onLists.length}, in place of ${absorbed} mentions of cards`);
if (values.listed) for (const line of onLists) console.log(line);
if (!values.folder) await holdAgainstLast();

function link(article: GoldArticle): Mention[] {
  const { units } = documentOf("gold.txt", article.text, article.topic === "front");
  return units.flatMap(({ flows }) => {
    const decision = linker.decide(
      flows.map((flow) => linker.read(flow.text)),
      { host: article.host, lang: article.lang },
    );
    const { mentions } = decision;
    countListed(article, decision, flows);
    // A citation of a text without a card is no mention of a card.
    return mentions.flatMap((list, i) => list.filter((m) => kindOf.has(m.card)).map((m) => ({ ...m, start: m.start + (flows[i]?.offset ?? 0), end: m.end + (flows[i]?.offset ?? 0) })));
  });
}

/** Counts the listed names that a reader would see beside the cards. */
function countListed({ name }: GoldArticle, decision: Decision, flows: readonly { text: string }[]): void {
  for (const [i, list] of listed.add(decision, flows).mentions.entries()) {
    const { text } = flows[i] ?? { text: "" };
    const own = list.filter(({ card }) => listed.names.has(card));
    absorbed += own.length + (decision.mentions[i]?.length ?? 0) - list.length;
    for (const { start, end, card } of own) onLists.push(`${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)} -> ${card}  — ${name}`.replace(/\s+/g, " "));
  }
}

/** Gains and losses by article and mention against the result that was last accepted. */
async function holdAgainstLast(): Promise<void> {
  const file = join(corpusFolder, "result.json");
  const key = ({ article, what, card, around }: Miss) => `${article} ${what} ${card} ${around}`;
  const now = misses.map(key).sort();
  const last: string[] | undefined = await readFile(file, "utf8").then((text) => JSON.parse(text).misses, () => undefined);
  if (values.accept) {
    const tally = tallies.get("all") ?? noTally();
    await writeFile(file, `${JSON.stringify({ precision: precision(tally), recall: recall(tally), offTopic, misses: now }, null, 1)}\n`);
    console.log("accepted");
    return;
  }
  if (!last) return;
  const losses = now.filter((k) => !last.includes(k));
  const gains = last.filter((k) => !now.includes(k));
  for (const gain of gains) console.log(`gain   ${gain}`);
  for (const loss of losses) console.log(`LOSS   ${loss}`);
  console.log(`${gains.length} gains, ${losses.length} losses against the accepted result`);
  if (losses.length) process.exitCode = 1;
}
