/** Small lexicons for tests: a card is an id with its aliases, everything else is filled in. */
import { compileLexicon } from "../../src/dataset/build/compile-lexicon";
import { type Card, cardSchema } from "../../src/dataset/schema";
import { createLinker, type Linker } from "../../src/linking/linker";
import { type Mention, tellReason } from "../../src/linking/mention";

type Input = Partial<Omit<Card, "id">> & { id: string };

/** A whole card around what a test cares for. */
export function card({ id, ...fields }: Input): Card {
  return cardSchema.parse({
    id,
    kind: "agency",
    type:
      fields.kind === "company"
        ? "other"
        : fields.kind === "person"
          ? "official"
          : fields.kind === "product"
            ? "chip"
            : fields.kind === "measure"
              ? "rule"
              : "bureau",
    jurisdiction: "us",
    name: { en: id, "zh-Hans": id },
    aliases: { en: [id], zh: [] },
    summary: { en: "A card of a test.", "zh-Hans": "测试用的卡片。" },
    sources: [{ key: "s", title: "t", url: "https://example.org/", publisher: "p" }],
    asOf: "2026-06-30",
    ...(fields.kind === "measure" && {
      history: [{ date: "2020", standing: "in-force", event: { en: "It began.", "zh-Hans": "开始。" }, source: "s" }],
    }),
    ...fields,
  });
}

const topic = { proof: ["export control"], control: ["export ban"], goods: ["chip"], hint: ["permit"], china: ["China"] };

const countries = { us: ["美国", "US"], cn: ["中国", "China"], in: ["India"], other: ["加拿大"] };

/** A linker over some cards. */
export function linkerOf(...cards: Card[]): Linker {
  return createLinker(compileLexicon(cards, topic, countries));
}

/** Links paragraphs as one unit wherever names stand; gives `surface -> card [reason]` for each mention. */
export function link(linker: Linker, ...paragraphs: string[]): string[] {
  const { mentions } = linker.decide(paragraphs.map(linker.read), { everywhere: true });
  return mentions.flatMap((list, i) => list.map((m) => tell(paragraphs[i] ?? "", m)));
}

function tell(text: string, { start, end, card: id, reason }: Mention): string {
  return `${text.slice(start, end)} -> ${id} [${tellReason(reason)}]`;
}
