import { stringify } from "yaml";
import { parseCard } from "../../src/dataset/build/load";
import { type Card, cardSchema } from "../../src/dataset/schema";

/** The fields of a card file, as its YAML holds them. */
export type Fields = Record<string, unknown>;

/** A sound card of the smallest useful size. */
export const sampleFields = (): Fields => ({
  id: "sample-act",
  kind: "measure",
  type: "bill",
  jurisdiction: "us",
  name: { en: "Sample Act", "zh-Hans": "样本法案" },
  aliases: { en: ["Sample Act"], zh: ["样本法案"] },
  summary: { en: "A bill that serves as an example.", "zh-Hans": "一部用作示例的法案。" },
  facts: [{ en: "It has two sections.", "zh-Hans": "全文共两条。", source: "text" }],
  citations: [{ type: "bill", text: "H.R. 1", congress: 119 }],
  history: [
    {
      date: "2025-03-01",
      standing: "proposed",
      event: { en: "Introduced in the House", "zh-Hans": "在众议院提出" },
      source: "text",
    },
  ],
  due: [],
  relations: [],
  sources: [
    {
      key: "text",
      title: "H.R. 1, as introduced",
      url: "https://www.congress.gov/bill/119th-congress/house-bill/1",
      publisher: "Congress.gov",
      primary: true,
    },
  ],
  asOf: "2026-07-01",
});

/** A sound card with some fields changed. */
export function cardWith(changes: Fields = {}): Card {
  return cardSchema.parse({ ...sampleFields(), ...changes });
}

/** Two cards that differ in nothing but what the test is about: the second has an id and names of its own. */
export function otherCard(changes: Fields = {}): Card {
  return cardWith({
    id: "other-act",
    name: { en: "Other Act", "zh-Hans": "另一法案" },
    aliases: { en: ["Other Act"], zh: ["另一法案"] },
    summary: { en: "Something else entirely.", "zh-Hans": "完全不同的内容。" },
    facts: [],
    ...changes,
  });
}

/** What an editor is told of a card file with some fields changed (or left out: `undefined`). */
export function problemsWith(changes: Fields, file = "measure/sample-act.yaml"): { field: string; message: string }[] {
  return problemsOf(stringify({ ...sampleFields(), ...changes }), file);
}

/** What an editor is told of a card file with this content. */
export function problemsOf(source: string, file = "measure/sample-act.yaml"): { file: string; field: string; message: string }[] {
  return parseCard(file, source).problems;
}
