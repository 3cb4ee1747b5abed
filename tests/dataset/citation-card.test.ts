import { describe, expect, test } from "vitest";
import { traditional } from "../../src/dataset/build/script";
import { citationCard, citationEntry } from "../../src/dataset/citation-card";
import { languages } from "../../src/dataset/compiled";
import { findCitations } from "../../src/linking/citation-text";
import { citationCardId } from "../../src/linking/cited-card";
import { toBackgroundSchema } from "../../src/messaging/to-background";

const known: readonly (readonly [id: string, name: string, url: string])[] = [
  ["cite-fr-88-73458", "88 FR 73458", "https://www.federalregister.gov/citation/88-FR-73458"],
  ["cite-cfr-15-744-23", "15 CFR 744.23", "https://www.ecfr.gov/current/title-15/section-744.23"],
  ["cite-cfr-17-240-10b-5", "17 CFR 240.10b-5", "https://www.ecfr.gov/current/title-17/section-240.10b-5"],
  ["cite-cfr-15-part-744", "15 CFR part 744", "https://www.ecfr.gov/current/title-15/part-744"],
  ["cite-bill-hr-8315-118", "H.R. 8315", "https://www.congress.gov/bill/118th-congress/house-bill/8315"],
  ["cite-bill-sjres-7-119", "S.J.Res. 7", "https://www.congress.gov/bill/119th-congress/senate-joint-resolution/7"],
  ["cite-law-115-232", "Public Law 115-232", "https://www.govinfo.gov/link/plaw/115/public/232"],
  ["cite-usc-50-4801", "50 U.S.C. 4801", "https://www.govinfo.gov/link/uscode/50/4801"],
  ["cite-usc-42-2000e-5", "42 U.S.C. 2000e-5", "https://www.govinfo.gov/link/uscode/42/2000e-5"],
  ["cite-usc-10-113-note", "10 U.S.C. 113 note", "https://www.govinfo.gov/link/uscode/10/113"],
  ["cite-eo-14110", "Executive Order 14110", "https://www.federalregister.gov/executive-order/14110"],
  ["cite-eccn-3a090-a", "ECCN 3A090.a", "https://www.ecfr.gov/current/title-15/part-774"],
];

describe.each(known)("%s", (id, name, url) => {
  const card = citationCard(id);
  test("is named as print cites it and leads to the official text", () => {
    expect([card?.name.en, card?.citations[0]?.url, card?.sources[0]?.url]).toEqual([name, url, url]);
  });
  test("is the card of the citation that its name is, in every language", () => {
    for (const language of languages) {
      const congress = card?.citations[0]?.congress;
      const ids = findCitations(card?.name[language] ?? "").map((citation) => citationCardId({ ...citation, ...(congress && { congress }) }));
      expect([...new Set(ids)]).toEqual([id]);
    }
  });
  test("says in one breath what the numbers mean, and claims neither a standing nor a check", () => {
    for (const language of languages) expect(card?.summary[language]).toMatch(/\d.+[.。]$/);
    expect(card?.history).toEqual([]);
    expect(card).not.toHaveProperty("asOf");
  });
  test("is in Traditional script where it says so", () => {
    for (const text of [card?.name["zh-Hant"] ?? "", card?.summary["zh-Hant"] ?? ""]) expect(traditional(text)).toBe(text);
  });
  test("can be asked for by message, and stands in lists", () => {
    expect(toBackgroundSchema.safeParse({ type: "card", id }).success).toBe(true);
    expect(citationEntry(id)).toEqual({ kind: "measure", type: "citation", jurisdiction: "us", name: card?.name });
  });
});

test("the words for the Federal Register", () => {
  const card = citationCard("cite-fr-88-73458");
  expect(card?.name["zh-Hans"]).toBe("《联邦公报》第88卷第73458页（88 FR 73458）");
  expect(card?.summary.en).toBe(
    "A citation of the Federal Register, the US government's daily journal of rules and notices: volume 88, page 73458. The dataset has no card on it.",
  );
});

test.each([
  "enforce-act",
  "cite-",
  "cite-fr-88",
  "cite-fr-88-73458-1",
  "cite-bill-hr-8315",
  "cite-bill-xx-8315-118",
  "cite-bill-constructor-1-118",
  "cite-mofcom-2025-61",
  "fr-88-73458",
])("nothing is made up for %s", (id) => {
  expect([citationCard(id), citationEntry(id)]).toEqual([undefined, undefined]);
});
