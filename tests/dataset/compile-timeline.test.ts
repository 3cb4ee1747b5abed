import { expect, test } from "vitest";
import { compileCards, compileIndex } from "../../src/dataset/build/compile-cards";
import { compileTimeline } from "../../src/dataset/build/compile-timeline";
import { cardWith, otherCard } from "./sample-card";

const said = { en: "Something happened", "zh-Hans": "发生了某事" };
const step = (date: string, standing?: string) => ({ date, ...(standing && { standing }), event: said, source: "text" });

test("the timeline tells of each measure who issued it, when its standing changed and what is due", () => {
  const agency = otherCard({ kind: "agency", type: "bureau", citations: [], history: [] });
  const rule = cardWith({
    relations: [{ "issued-by": "other-act" }],
    history: [step("2024-01", "proposed"), step("2024-02-03"), { ...step("2024-06-07", "in-force"), source: undefined, unconfirmed: true }],
    due: [{ date: "2027", event: said }],
  });
  expect(compileTimeline(compileCards([rule, agency]))).toEqual({
    "sample-act": {
      issuers: ["other-act"],
      steps: [
        { date: "2024-01", standing: "proposed" },
        { date: "2024-06-07", standing: "in-force", unconfirmed: true },
      ],
      due: ["2027"],
      asOf: "2026-07-01",
    },
  });
});

test("a list of all cards can say until when each was checked", () => {
  expect(compileIndex(compileCards([cardWith()]))["sample-act"]?.asOf).toBe("2026-07-01");
});
