import type { ReactElement } from "react";
import type { Words } from "../../locales/i18n";
import { ExternalLink } from "../ExternalLink";
import type { NumberedSource } from "./sources";

/** The footnote figure after a statement: a link to the source of that number. */
export function SourceNote({ source, t }: { source: NumberedSource | undefined; t: Words }): ReactElement | null {
  if (!source) return null;
  return (
    <sup className="ecl-note">
      <ExternalLink url={source.url} t={t} label={t("card.sourceNote", { number: source.number, title: source.title, publisher: source.publisher })}>
        {source.number}
      </ExternalLink>
    </sup>
  );
}
