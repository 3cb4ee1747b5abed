/** The sample by which the options page shows marks: a text with its names set out as `[kind|name]`. */
import { type Kind, kinds } from "../../dataset/standing";
import type { Settings } from "../../settings/schema";

export interface SamplePiece {
  text: string;
  /** Only of a name that is marked. */
  kind?: Kind;
}

/** The pieces of some paragraphs, with the names marked that the settings have marked. */
export function sampleParagraphs(paragraphs: readonly string[], { density, kindsOff }: Pick<Settings, "density" | "kindsOff">): SamplePiece[][] {
  const seen = new Set<string>();
  return paragraphs.map((paragraph) => {
    if (density === "paragraph") seen.clear();
    return paragraph
      .split(/(\[[a-z]+\|[^\]]+\])/)
      .filter(Boolean)
      .map((piece) => {
        const [, name, text] = /^\[([a-z]+)\|(.+)\]$/.exec(piece) ?? [];
        const kind = kinds.find((known) => known === name);
        if (!kind || text === undefined) return { text: piece };
        const repeats = density !== "every" && seen.has(text);
        seen.add(text);
        return kindsOff.includes(kind) || repeats ? { text } : { text, kind };
      });
  });
}
