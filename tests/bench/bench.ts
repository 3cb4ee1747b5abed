/**
 * `npm run bench -- [PART...]`: the speed and size budgets of the design, as ratios within one run. Each figure is the
 * median of repeats taken in turn, so that a busy machine slows both sides of a ratio alike. Prints one table and, when
 * all parts were measured, keeps it in RESULTS.md; fails nothing: a timing is read by a person, not by a test.
 */
import { buildDataset } from "../../src/dataset/build/dataset";
import { byteRows } from "./bytes";
import { cardRows } from "./card";
import { linkingRows, quietOf } from "./linking";
import { listedRows } from "./listed-names";
import { livingRows } from "./living-page";
import { type Row, table } from "./measure";
import { mixedText } from "./mixed-text";
import { pageRows } from "./pages";
import { popupRows } from "./popup";
import { keepResults } from "./results";

const { lexicon, cards } = await buildDataset();
const paragraphs = mixedText(cards, 1_000_000);

const parts: Record<string, () => Row[] | Promise<Row[]>> = {
  linking: () => linkingRows(lexicon, paragraphs),
  listed: () => listedRows(lexicon, paragraphs),
  bytes: byteRows,
  chromium: () => pageRows("chromium", lexicon, paragraphs, quietOf(paragraphs, lexicon)),
  firefox: () => pageRows("firefox", lexicon, paragraphs, quietOf(paragraphs, lexicon)),
  living: () => livingRows(paragraphs),
  popup: popupRows,
  card: cardRows,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((part) => !parts[part]);
if (unknown.length) {
  console.error(`no part ${unknown.join(", ")}: the parts are ${Object.keys(parts).join(", ")}`);
  process.exit(2);
}

const rows: Row[] = [];
for (const [part, measured] of Object.entries(parts)) if (!wanted.length || wanted.includes(part)) rows.push(...(await measured()));
console.log(`Node ${process.version}, ${cards.length} cards\n\n${table(rows)}`);
if (!wanted.length) await keepResults(rows, cards.length);
