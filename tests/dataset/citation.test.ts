import { describe, expect, it } from "vitest";
import { type CitationParts, citationUrl } from "../../src/dataset/citation";

describe("a citation leads to the official text", () => {
  const leads: [CitationParts, string | undefined][] = [
    [{ type: "bill", text: "H.R. 8315", congress: 118 }, "https://www.congress.gov/bill/118th-congress/house-bill/8315"],
    [{ type: "bill", text: "S. 1473", congress: 121 }, "https://www.congress.gov/bill/121st-congress/senate-bill/1473"],
    [{ type: "bill", text: "H.Res. 11", congress: 122 }, "https://www.congress.gov/bill/122nd-congress/house-resolution/11"],
    [{ type: "bill", text: "S.J.Res. 4", congress: 111 }, "https://www.congress.gov/bill/111th-congress/senate-joint-resolution/4"],
    [{ type: "bill", text: "H.R. 8315" }, undefined],
    [{ type: "bill", text: "House bill 8315", congress: 118 }, undefined],
    [{ type: "fr", text: "88 FR 73458" }, "https://www.federalregister.gov/citation/88-FR-73458"],
    [{ type: "fr", text: "Federal Register 88" }, undefined],
    [{ type: "cfr", text: "15 CFR 744.23" }, "https://www.ecfr.gov/current/title-15/section-744.23"],
    [{ type: "cfr", text: "15 CFR 744.23(a)(2)" }, "https://www.ecfr.gov/current/title-15/section-744.23"],
    [{ type: "cfr", text: "15 CFR part 744" }, "https://www.ecfr.gov/current/title-15/part-744"],
    [{ type: "usc", text: "50 U.S.C. 4801" }, "https://www.govinfo.gov/link/uscode/50/4801"],
    [{ type: "usc", text: "50 U.S.C. 1702(b)" }, "https://www.govinfo.gov/link/uscode/50/1702"],
    [{ type: "public-law", text: "Public Law 115-232" }, "https://www.govinfo.gov/link/plaw/115/public/232"],
    [{ type: "eo", text: "Executive Order 14110" }, undefined],
    [{ type: "eo", text: "Executive Order 14110", url: "https://example.org/eo" }, "https://example.org/eo"],
    [{ type: "eccn", text: "ECCN 3A090", url: "https://example.org/eccn" }, "https://example.org/eccn"],
    [{ type: "mofcom", text: "Announcement No. 61 of 2025", url: "https://example.org/61" }, "https://example.org/61"],
    [{ type: "other", text: "Regulation (EU) 2021/821" }, undefined],
    [{ type: "fr", text: "88 FR 73458", url: "https://example.org/own" }, "https://example.org/own"],
  ];
  it.each(leads.map(([parts, url]) => [`${parts.type} ${parts.text} ${parts.congress ?? ""}`.trim(), parts, url] as const))(
    "%s",
    (_name, parts, url) => {
      expect(citationUrl(parts)).toBe(url);
    },
  );
});
