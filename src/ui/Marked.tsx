import type { ReactElement, ReactNode } from "react";

interface Props {
  text: string;
  /** UTF-16 offsets of the parts to mark, in order. */
  marks: readonly (readonly [from: number, to: number])[];
}

/** A long name whose first mark would lie out of sight is shown from here before it on. */
const BEFORE = 12;
const OUT_OF_SIGHT = 34;

/** A text with the parts marked that answer what was typed. */
export function Marked({ text, marks }: Props): ReactElement {
  const first = marks[0]?.[0] ?? 0;
  let at = first > OUT_OF_SIGHT ? wordStart(text, first - BEFORE) : 0;
  const parts: ReactNode[] = at > 0 ? ["…"] : [];
  for (const [from, to] of marks) {
    parts.push(
      text.slice(at, from),
      <mark key={from} className="ecl-hit">
        {text.slice(from, to)}
      </mark>,
    );
    at = to;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}

function wordStart(text: string, at: number): number {
  const space = text.indexOf(" ", at);
  return space >= 0 && space < at + BEFORE ? space + 1 : at;
}
