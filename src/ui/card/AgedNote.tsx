import type { ReactElement } from "react";
import type { CompiledCard, Language } from "../../dataset/compiled";
import { formatDate } from "../../locales/dates";
import type { Words } from "../../locales/i18n";

interface Props {
  card: Pick<CompiledCard, "asOf">;
  language: Language;
  t: Words;
  today: string;
}

/** A card that nobody has checked for over a year says so. */
export function AgedNote({ card: { asOf }, language, t, today }: Props): ReactElement | null {
  if (asOf === undefined || !isAged(asOf, today)) return null;
  return (
    <p className="ecl-aged ecl-tight" role="note">
      {t("due.aged", { date: formatDate(asOf, language) })}
    </p>
  );
}

/** Whether more than a year lies between two days; days are compared as text, which ISO dates allow. */
function isAged(asOf: string, today: string): boolean {
  return `${Number(asOf.slice(0, 4)) + 1}${asOf.slice(4)}` < today;
}
