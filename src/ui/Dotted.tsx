import { Children, type ReactElement, type ReactNode } from "react";

/** Things in one line with dots between them. The dots are drawn by the style sheet: a Chinese face would set them a full em wide. */
export function Dotted({ children }: { children: ReactNode }): ReactElement {
  return <>{Children.map(children, (child) => (child ? <span className="ecl-dotted">{child}</span> : null))}</>;
}
