/** Labels on a timeline: how wide they are and how they stay inside the drawing. */

export interface TimelineLabel {
  text: string;
  /** Percent of the width where the label is anchored. */
  at: number;
  /** Percent of the width of what it labels. */
  mark: number;
  anchor: "start" | "middle" | "end";
  /** Fits only a card of full width. */
  roomy: boolean;
}

export interface LabelBox {
  from: number;
  to: number;
}

/** Labels may stand out of the line's ends by this much, flush with the text above. */
export const OVERHANG = 6;

/** The width of a label of 11 px, rather too wide than too narrow: system faces differ. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += /\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]/u.test(character) ? 11 : 6.2;
  return width;
}

/** A label centred under its mark, or flush with the end that it would stand out of in a drawing of this width. */
export function labelAt(text: string, mark: number, width: number, roomy: boolean): TimelineLabel {
  const centre = (mark / 100) * width;
  const half = widthOf(text) / 2;
  if (centre - half < -OVERHANG) return { text, at: 0, mark, anchor: "start", roomy };
  if (centre + half > width + OVERHANG) return { text, at: 100, mark, anchor: "end", roomy };
  return { text, at: mark, mark, anchor: "middle", roomy };
}

/** Where the label lies in a drawing of this width. */
export function boxOf({ text, at, anchor }: TimelineLabel, width: number): LabelBox {
  const place = (at / 100) * width;
  const length = widthOf(text);
  if (anchor === "start") return { from: place - OVERHANG, to: place - OVERHANG + length };
  if (anchor === "end") return { from: place + OVERHANG - length, to: place + OVERHANG };
  return { from: place - length / 2, to: place + length / 2 };
}
