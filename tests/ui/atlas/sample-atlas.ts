/** A small dataset for the tests of the atlas: two American rules, a bill, a Chinese rule, an agency and a company. */
import type { CardIndex, CompiledCard } from "../../../src/dataset/compiled";
import type { TimelineArtefact } from "../../../src/dataset/timeline";
import type { AtlasServices } from "../../../src/ui/atlas/services";
import { said, sampleBill } from "../sample-cards";

export const today = "2026-11-20";

export const index: CardIndex = {
  "first-rule": {
    kind: "measure",
    type: "rule",
    jurisdiction: "us",
    name: { en: "First Rule", "zh-Hans": "甲规则", "zh-Hant": "甲規則" },
    standing: { standing: "in-force", date: "2022-10-07" },
    asOf: "2026-07-01",
  },
  "second-rule": {
    kind: "measure",
    type: "rule",
    jurisdiction: "us",
    name: { en: "Second Rule", "zh-Hans": "乙规则", "zh-Hant": "乙規則" },
    standing: { standing: "rescinded", date: "2025-05-13" },
    asOf: "2026-06-01",
  },
  "sample-act": {
    kind: "measure",
    type: "bill",
    jurisdiction: "us",
    name: { en: "Sample Act", "zh-Hans": "示例法案", "zh-Hant": "示例法案" },
    standing: { standing: "died", date: "2025-01-03" },
    asOf: "2026-07-01",
  },
  "cn-rule": {
    kind: "measure",
    type: "rule",
    jurisdiction: "cn",
    name: { en: "Chinese Rule", "zh-Hans": "丙办法", "zh-Hant": "丙辦法" },
    standing: { standing: "paused", date: "2025-11-10" },
    asOf: "2026-07-01",
  },
  "an-agency": { kind: "agency", type: "bureau", jurisdiction: "us", name: said("An Agency"), asOf: "2026-07-01" },
  "a-maker": {
    kind: "company",
    type: "foundry",
    jurisdiction: "tw",
    name: { en: "A Maker", "zh-Hans": "某制造商", "zh-Hant": "某製造商" },
    standing: { standing: "listed", date: "2020-12-18" },
    asOf: "2026-07-01",
  },
};

export const timeline: TimelineArtefact = {
  "first-rule": { issuers: ["an-agency"], steps: [{ date: "2022-10-07", standing: "in-force" }], due: ["2027-01"], asOf: "2026-07-01" },
  "second-rule": {
    issuers: ["an-agency"],
    steps: [
      { date: "2025-01-15", standing: "issued" },
      { date: "2025-05-13", standing: "rescinded" },
    ],
    due: [],
    asOf: "2026-06-01",
  },
  "sample-act": {
    issuers: [],
    steps: [
      { date: "2024-05-08", standing: "proposed" },
      { date: "2025-01-03", standing: "died", unconfirmed: true },
    ],
    due: [],
    asOf: "2026-07-01",
  },
  "cn-rule": {
    issuers: [],
    steps: [
      { date: "2025-10", standing: "in-force" },
      { date: "2025-11-10", standing: "paused" },
    ],
    due: [],
    asOf: "2026-07-01",
  },
};

/** A card of the sample with relations to the others. */
function cardOf(id: string): CompiledCard {
  const entry = index[id];
  if (!entry) throw new Error(`no card ${id}`);
  return sampleBill({
    id,
    kind: entry.kind,
    type: entry.type,
    jurisdiction: entry.jurisdiction,
    name: entry.name,
    relations: Object.entries(index)
      .filter(([other]) => other !== id)
      .map(([other, { kind, name }]) => ({
        relation: kind === "agency" ? "issued-by" : kind === "company" ? "lists" : "related-to",
        id: other,
        kind,
        name,
      })),
  });
}

/** Services over the sample; `asked` collects what was asked of them. */
export function services(asked: string[] = []): AtlasServices {
  return {
    language: "en",
    today,
    index,
    timeline,
    onLanguage: (language) => asked.push(`language ${language}`),
    async search(query) {
      asked.push(`search ${query}`);
      return query === "BX" ? [{ id: "an-agency", score: 9 }] : [];
    },
    entry: (id) => index[id],
    async card(id) {
      asked.push(`card ${id}`);
      return cardOf(id);
    },
  };
}
