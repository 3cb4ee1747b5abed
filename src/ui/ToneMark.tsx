import type { ReactElement } from "react";
import type { Tone } from "../dataset/standing";

/** The shape of a tone around 0,0: a disc stands, a diamond waits, a square has ended, a small disc is neither. */
export function ToneShape({ tone, hollow = false }: { tone: Tone; hollow?: boolean }): ReactElement {
  const className = `ecl-tone ecl-tone-${tone}${hollow ? " ecl-tone--hollow" : ""}`;
  if (tone === "wait") return <path className={className} d="M0-5.2 5.2 0 0 5.2-5.2 0Z" />;
  if (tone === "dead") return <path className={className} d="M-4-4h8v8h-8Z" />;
  return <circle className={className} r={tone === "good" ? 4.5 : 3.5} />;
}

/** The shape beside a standing in words; hollow where the step is unconfirmed. */
export function ToneMark({ tone, hollow = false }: { tone: Tone; hollow?: boolean }): ReactElement {
  return (
    <svg className="ecl-tonemark" viewBox="-7 -7 14 14" width="11" height="11" aria-hidden="true" focusable="false">
      <ToneShape tone={tone} hollow={hollow} />
    </svg>
  );
}
