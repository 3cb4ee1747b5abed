import { describe, expect, test } from "vitest";
import type { CardEntry } from "../../src/dataset/compiled";
import { escapeXml, suggestionLine } from "../../src/ui/suggestion";

const entry: CardEntry = {
  kind: "measure",
  type: "bill",
  jurisdiction: "us",
  name: { en: `R&D <"Act">`, "zh-Hans": "示例法案", "zh-Hant": "示例法案" },
  standing: { standing: "died", date: "2025-01-03" },
};

describe("a line of the address bar", () => {
  test("has name, kind and standing in the reader's language", () => {
    expect(suggestionLine(entry, "", "en", "plain")).toBe(`R&D <"Act"> – Measure, Died`);
    expect(suggestionLine(entry, "", "zh-Hans", "plain")).toMatch(/^示例法案 – 措施，/);
  });
  test("for Chrome escapes what XML would read, and marks what was typed", () =>
    expect(suggestionLine(entry, "act", "en", "xml")).toBe("R&amp;D &lt;&quot;<match>Act</match>&quot;&gt; – <dim>Measure, Died</dim>"));
  test("a notice is small print", () => expect(suggestionLine("a < b", "", "en", "xml")).toBe("<dim>a &lt; b</dim>"));
  test("characters that XML cannot hold are left out", () => expect(escapeXml("a\u0000\ud800b\u{1f600}'")).toBe("ab\u{1f600}&apos;"));
});
