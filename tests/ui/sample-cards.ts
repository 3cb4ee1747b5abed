/** Cards made for the tests of the interface: each holds just what a reader is to notice. */
import type { CompiledCard, Trilingual } from "../../src/dataset/compiled";

/** The same words in all three languages, told apart by a mark. */
export const said = (text: string): Trilingual => ({ en: text, "zh-Hans": `${text}（简）`, "zh-Hant": `${text}（繁）` });

/** A bill of three steps, the last unconfirmed. */
export function sampleBill(change: Partial<CompiledCard> = {}): CompiledCard {
  return {
    id: "sample-act",
    kind: "measure",
    type: "bill",
    jurisdiction: "us",
    name: { en: "Sample Act", "zh-Hans": "示例法案", "zh-Hant": "示例法案" },
    summary: said("A bill of our own making."),
    facts: [
      { text: said("Stated by its text."), source: 1 },
      { text: said("Said by some."), unconfirmed: true },
    ],
    citations: [{ text: "H.R. 1", url: "https://www.congress.gov/bill/118th-congress/house-bill/1", congress: 118 }],
    history: [
      { date: "2024-05-08", standing: "proposed", event: said("Introduced"), source: 1 },
      { date: "2024-05-22", standing: "reported", event: said("Approved by the committee"), source: 0 },
      { date: "2025-01-03", standing: "died", event: said("Never came to a vote"), unconfirmed: true },
    ],
    due: [],
    relations: [
      { relation: "amends", id: "old-law", kind: "measure", name: said("Old Law") },
      { relation: "sponsored-by", id: "a-member", kind: "person", name: said("A Member") },
    ],
    sources: [
      { title: "A report on the vote", url: "https://news.example/vote", publisher: "A Newspaper" },
      { title: "The bill", url: "https://www.congress.gov/text", publisher: "Congress.gov", primary: true },
    ],
    misnomers: [],
    asOf: "2026-07-01",
    ...change,
  };
}
