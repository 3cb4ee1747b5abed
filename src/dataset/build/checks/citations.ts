/** Citations in the forms by which readers and the search know them. */
import type { citationTypes } from "../../citation";
import type { Card } from "../../schema";
import type { Problem } from "../load";
import { fileOf } from "./card-texts";

type CitationType = (typeof citationTypes)[number];

const forms: Partial<Record<CitationType, readonly [form: RegExp, example: string]>> = {
  bill: [/^(H\.R\.|S\.|H\.Res\.|S\.Res\.|H\.J\.Res\.|S\.J\.Res\.) \d+$/, "H.R. 8315 or S. 1473"],
  "public-law": [/^Public Law \d+-\d+$/, "Public Law 115-232"],
  fr: [/^\d+ FR \d+$/, "88 FR 73458"],
  cfr: [/^\d+ CFR (part \d+|\d+\.\d+(\([a-z0-9]+\))*)$/, "15 CFR 744.23 or 15 CFR part 744"],
  usc: [/^\d+ U\.S\.C\. \d+[a-z]*(-\d+)?(\([a-z0-9]+\))*( note)?$/, "50 U.S.C. 4801"],
  eo: [/^(Executive Order|Proclamation) \d+$/, "Executive Order 14110"],
  mofcom: [/^(Announcement|Order) No\. \d+ of \d{4} \(.*\d{4}年第\d+号\)$/, "Announcement No. 61 of 2025 (商务部公告2025年第61号)"],
  eccn: [/^(ECCN )?\d[A-E]\d{3}(\.[a-z0-9.]+)?$/, "ECCN 3A090"],
};

/** Citations in another form than their type's, bills without their congress, and citations that stand twice on a card. */
export function citations(cards: readonly Card[]): Problem[] {
  return cards.flatMap((card) =>
    card.citations.flatMap(({ type, text, congress }, i) => {
      const at = { file: fileOf(card), field: `citations[${i}].text` };
      const [form, example] = forms[type] ?? [];
      const problems: Problem[] = [];
      if (form && !form.test(text)) problems.push({ ...at, message: `"${text}" is not in the form of type ${type}, such as ${example}` });
      if (type === "bill" && !congress)
        problems.push({ ...at, field: `citations[${i}].congress`, message: "a bill names its congress, such as 119" });
      const first = card.citations.findIndex((other) => other.text === text && other.congress === congress);
      if (first < i) problems.push({ ...at, message: `"${text}" already stands at citations[${first}]; drop one` });
      return problems;
    }),
  );
}
