import { expect, test } from "vitest";
import { buildDataset } from "../../src/dataset/build/dataset";
import { loadGold, parseGold } from "./gold";
import { scoreArticle } from "./score";

test("markup becomes text and mentions", () =>
  expect(parseGold("a", "#! lang=en host=none topic=on manner=wire\n\nThe [[Entity List|entity-list]] and [[chips|ai-chip?]].")).toEqual({
    name: "a",
    lang: "en",
    topic: "on",
    text: "The Entity List and chips.",
    mentions: [
      { start: 4, end: 15, card: "entity-list", optional: false },
      { start: 20, end: 25, card: "ai-chip", optional: true },
    ],
  }));

test("an article without a header, or with markup left open, is refused with its name", () => {
  expect(() => parseGold("a", "The Entity List")).toThrow(/^a: /);
  expect(() => parseGold("a", "#! lang=en topic=on\n\nThe [[Entity List")).toThrow(/^a: markup/);
});

test("gold names only cards that exist, and nothing on articles that are about something else", async () => {
  const ids = new Set((await buildDataset()).cards.map((card) => card.id));
  const articles = await loadGold();
  expect(articles.length).toBeGreaterThanOrEqual(80);
  expect(articles.flatMap(({ name, mentions }) => mentions.filter((m) => !ids.has(m.card)).map((m) => `${name}: ${m.card}`))).toEqual([]);
  expect(articles.filter(({ topic, mentions }) => topic === "off" && mentions.length > 0).map(({ name }) => name)).toEqual([]);
  expect(articles.filter(({ topic }) => topic === "off").length / articles.length).toBeGreaterThan(0.25);
});

test("a mention of the wrong card is wrong and leaves its gold missed; a span that overlaps is right but not exact", () => {
  const gold = parseGold("a", "#! lang=en topic=on\n\n[[Entity List|entity-list]] by [[BIS|bis]]");
  const mention = (start: number, end: number, card: string) => ({ start, end, card, kind: "agency" as const, reason: { rule: "own" as const } });
  const outcomes: string[] = [];
  scoreArticle(gold, [mention(0, 6, "entity-list"), mention(15, 18, "bank")], (outcome) => outcomes.push(outcome));
  expect(outcomes.sort()).toEqual(["missed", "right", "wrong"]);
});
