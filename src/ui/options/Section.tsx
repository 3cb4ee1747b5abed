import type { ReactElement, ReactNode } from "react";

interface Props {
  id: string;
  title: string;
  hint?: string | undefined;
  children: ReactNode;
}

/** One part of the page, which the table of contents leads to. */
export function Section({ id, title, hint, children }: Props): ReactElement {
  return (
    <section className="ecl-options__section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {hint !== undefined && <p className="ecl-options__hint">{hint}</p>}
      {children}
    </section>
  );
}
