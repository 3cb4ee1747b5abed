import { type ReactElement, useMemo, useState } from "react";
import type { Language } from "../../dataset/compiled";
import type { Words } from "../../locales/i18n";
import { Choice } from "./Choice";
import { useLoadedCards } from "./loaded-cards";
import { MeasurePlot } from "./MeasurePlot";
import { MeasureTable } from "./MeasureTable";
import type { NamedCard } from "./rows";
import type { PanelServices } from "./services";

/** So many measures are drawn before the reader asks for more. */
const FEW = 6;

interface Props {
  cards: readonly NamedCard[];
  services: PanelServices;
  language: Language;
  t: Words;
  publishedOn: string | undefined;
  onOpen(id: string): void;
}

/** The measures that a page names, drawn over time or told in a table; nothing where it names none. */
export function MeasuresOverTime({ cards, services, language, t, publishedOn, onOpen }: Props): ReactElement | null {
  const [view, setView] = useState<"drawing" | "table">("drawing");
  const [all, setAll] = useState(false);
  const measures = useMemo(() => cards.filter(({ entry }) => entry.kind === "measure" && entry.standing !== undefined), [cards]);
  const loaded = useLoadedCards(
    measures.map(({ id }) => id),
    services.card,
  );
  const more = measures.length - FEW;
  // One more is shown rather than hidden behind a button as large as itself.
  const few = !all && more > 1;
  const shown = useMemo(() => {
    const foremost = few ? [...measures].sort((a, b) => b.count - a.count).slice(0, FEW) : measures;
    const began = (id: string) => loaded.get(id)?.history.find((step) => step.standing !== undefined)?.date ?? "";
    // Those that began first stand first: read downwards, the story goes on.
    return measures
      .filter((measure) => foremost.includes(measure))
      .sort((a, b) => (began(a.id) < began(b.id) ? -1 : began(a.id) > began(b.id) ? 1 : 0));
  }, [measures, few, loaded]);
  if (measures.length === 0) return null;
  const props = { measures: shown, cards: loaded, language, t, publishedOn, onOpen };
  return (
    <section className="ecl-measures" aria-labelledby="ecl-measures-title">
      <header className="ecl-panel__sectionhead">
        <h2 id="ecl-measures-title">{t("panel.measures")}</h2>
        <Choice
          name={t("panel.view")}
          choices={{ drawing: t("panel.drawing"), table: t("panel.table") }}
          chosen={view}
          onChoose={(to) => setView(to)}
        />
      </header>
      {view === "drawing" ? <MeasurePlot {...props} today={services.today()} /> : <MeasureTable {...props} labelledBy="ecl-measures-title" />}
      {more > 1 && (
        <button type="button" className="ecl-measures__all" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t("panel.fewer") : t("panel.all", { count: more })}
        </button>
      )}
    </section>
  );
}
