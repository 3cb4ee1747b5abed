import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { DatasetError, loadCards, tell } from "../../src/dataset/build/load";
import { kinds } from "../../src/dataset/standing";
import { problemsOf, problemsWith, sampleFields } from "./sample-card";

const step = (changes: object) => ({
  date: "2025-03-01",
  standing: "proposed",
  event: { en: "Introduced", "zh-Hans": "提出" },
  source: "text",
  ...changes,
});

describe("a card file", () => {
  it("is taken as it is when nothing is wrong", () => {
    expect(problemsWith({})).toEqual([]);
  });

  const broken: [what: string, changes: object, field: string, expected: RegExp][] = [
    ["without its summary", { summary: undefined }, "summary", /expected object/],
    ["without Chinese", { summary: { en: "A bill." } }, "summary.zh-Hans", /expected string/],
    ["with English where Chinese belongs", { summary: { en: "A bill.", "zh-Hans": "A bill." } }, "summary.zh-Hans", /Chinese characters/],
    ["with Chinese where English belongs", { summary: { en: "一部法案。", "zh-Hans": "一部法案。" } }, "summary.en", /English without Chinese/],
    ["with a text that is too long", { name: { en: "x".repeat(91), "zh-Hans": "样本" } }, "name.en", /at most 90 characters/],
    ["with markup", { name: { en: "<b>Sample</b>", "zh-Hans": "样本" } }, "name.en", /no markup/],
    ["with a field that the schema does not know", { sumary: { en: "A", "zh-Hans": "样" } }, "", /"sumary"/],
    ["of a kind that does not exist", { kind: "law" }, "kind", /Invalid/],
    [
      "with a standing of another kind",
      { history: [step({ standing: "in-office" })] },
      "history[0].standing",
      /no standing of a measure; one of: announced/,
    ],
    ["with a measure that never stood anywhere", { history: [] }, "history", /at least one step with a standing/],
    ["with a date that is none", { history: [step({ date: "2025-13-01" })] }, "history[0].date", /YYYY-MM-DD/],
    [
      "with steps out of order",
      { history: [step({ date: "2025-03-01" }), step({ date: "2024-05-08" })] },
      "history[1].date",
      /2024-05-08 comes after 2025-03-01/,
    ],
    ["with a step after asOf", { history: [step({ date: "2026-08-01" })] }, "history[0].date", /belongs under due/],
    ["with a step that names no source", { history: [step({ source: undefined })] }, "history[0].source", /unconfirmed: true/],
    [
      "with an unknown source key",
      { history: [step({ source: "reuters" })] },
      "history[0].source",
      /"reuters" is no key under sources; one of: text/,
    ],
    ["with a source over http", { sources: [{ key: "text", title: "T", url: "http://example.org/a", publisher: "P" }] }, "sources[0].url", /https/],
    ["without a source", { sources: [] }, "sources", /./],
    ["with an unknown relation", { relations: [{ helps: "bis" }] }, "relations[0]", /./],
    ["with two relations on one line", { relations: [{ amends: "ear", "part-of": "ear" }] }, "relations[0]", /one relation a line/],
    ["with a bill that lacks its congress", { citations: [{ type: "bill", text: "H.R. 1" }] }, "citations[0].url", /its congress/],
    ["with an alias that has a misspelt condition", { aliases: { en: [{ text: "Sample", need: ["bill"] }], zh: [] } }, "aliases.en[0]", /need/],
    ["without any alias", { aliases: { en: [], zh: [] } }, "aliases", /at least one alias/],
  ];
  it.each(broken)("%s is refused", (_what, changes, field, expected) => {
    const problems = problemsWith({ ...changes });
    expect(problems.map((p) => p.field)).toContain(field);
    expect(problems.find((p) => p.field === field)?.message).toMatch(expected);
  });

  it("with several faults is told them all at once", () => {
    expect(problemsWith({ summary: undefined, asOf: "yesterday" }).map((p) => p.field)).toEqual(expect.arrayContaining(["summary", "asOf"]));
  });

  it("that is not YAML is refused with the line", () => {
    expect(problemsOf("name: {en: Sample\nid: [")).toMatchObject([{ field: "", message: expect.stringMatching(/not valid YAML: .*line \d/) }]);
  });

  it("that says a field twice is refused", () => {
    expect(problemsOf("id: a\nid: b\n")).toMatchObject([{ message: expect.stringContaining("not valid YAML: Map keys must be unique") }]);
  });

  it("named otherwise than its id, or in another kind's folder, is refused", () => {
    expect(problemsWith({}, "agency/sample-bill.yaml").map(({ field, message }) => `${field}: ${message}`)).toEqual([
      'id: "sample-act" expected to be the file\'s name, sample-bill',
      'kind: "measure" expected to be the folder\'s name, agency',
    ]);
  });
});

describe("a folder of card files", () => {
  const made: string[] = [];
  afterEach(async () => {
    for (const folder of made.splice(0)) await rm(folder, { recursive: true });
  });

  async function folderWith(files: Record<string, string>): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), "cards-"));
    made.push(folder);
    await mkdir(join(folder, "measure"));
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, "measure", name), content);
    return folder;
  }

  it("gives the sound cards and names each broken file", async () => {
    const folder = await folderWith({ "sample-act.yaml": stringify(sampleFields()), "torn.yaml": "id: [", "notes.txt": "" });
    const { cards, problems } = await loadCards(folder);
    expect(cards.map((card) => card.id)).toEqual(["sample-act"]);
    expect(problems.map((p) => p.file)).toEqual(["measure/notes.txt", "measure/torn.yaml"]);
  });

  it("tells a problem as one line: file, field, what is wrong", () => {
    const problem = { file: "measure/a.yaml", field: "history[0].date", message: "wrong" };
    expect(tell(problem)).toBe("  measure/a.yaml › history[0].date: wrong");
    expect(new DatasetError([problem]).message).toBe("The dataset has 1 problem:\n  measure/a.yaml › history[0].date: wrong");
  });
});

describe("the editor's guide", () => {
  it("shows one sound card of each kind", async () => {
    const guide = await readFile(new URL("../../src/dataset/README.md", import.meta.url), "utf8");
    const examples = [...guide.matchAll(/```yaml\n(id: ([^\n]+)\nkind: (\w+)\n[\s\S]*?)```/g)];
    expect(examples.map(([, , , kind]) => kind)).toEqual([...kinds]);
    for (const [, source = "", id, kind] of examples) expect(problemsOf(source, `${kind}/${id}.yaml`)).toEqual([]);
  });
});
