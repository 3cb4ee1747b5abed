import type { ReactElement } from "react";
import type { Kind } from "../dataset/standing";

const strokes: Record<Kind, ReactElement> = {
  measure: <path d="M1 5h16" strokeWidth="2" />,
  agency: <path d="M1 5h16" strokeWidth="2" strokeDasharray="4 2" />,
  company: <path d="M2 5h15" strokeWidth="2.6" strokeDasharray="0 4.6" strokeLinecap="round" />,
  person: <path d="M1 3.4h16M1 6.6h16" strokeWidth="1.3" />,
  product: <path d="M1 5h16" strokeWidth="1" />,
  concept: <path d="M1.5 5h16" strokeWidth="1.5" strokeDasharray="0 3" strokeLinecap="round" />,
};

/** The line by which a page marks names of this kind, as a small sample. Decorative: the kind's word stands in words too. */
export function KindMark({ kind }: { kind: Kind }): ReactElement {
  return (
    <svg className={`ecl-kindmark ecl-kind-${kind}`} viewBox="0 0 18 10" width="18" height="10" aria-hidden="true" focusable="false">
      {strokes[kind]}
    </svg>
  );
}
