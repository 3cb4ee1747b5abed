/** The page at hand: what it is, its measures over time, and all its names. */
import { type Dispatch, type KeyboardEvent, type ReactElement, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Language } from "../../dataset/compiled";
import { formatDate } from "../../locales/dates";
import type { Words } from "../../locales/i18n";
import { Dotted } from "../Dotted";
import { Icon } from "../Icon";
import { Choice } from "./Choice";
import { MeasuresOverTime } from "./MeasuresOverTime";
import { NameGrid } from "./NameGrid";
import type { PanelEvent, PanelState } from "./panel-state";
import { type NamedCard, rowsOf } from "./rows";
import type { PanelPage, PanelServices } from "./services";

/** Where the reader was when a card was opened. */
export interface LeftAt {
  id: string;
  /** The card was opened from the drawing or the table of the measures, not from the list. */
  plotted: boolean;
  scroll: number;
}

interface Props {
  page: Extract<PanelPage, { state: "ready" }>;
  cards: readonly NamedCard[];
  state: PanelState;
  dispatch: Dispatch<PanelEvent>;
  services: PanelServices;
  language: Language;
  t: Words;
  /** Where to come back to, when a card was opened from here before. */
  leftAt: LeftAt | undefined;
  onStep(card: NamedCard): void;
  onOpen(from: LeftAt): void;
}

export function ArticleView({ page, cards, state, dispatch, services, language, t, leftAt, onStep, onOpen }: Props): ReactElement {
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [covered, setCovered] = useState(56);
  const { filter, order, places } = state;
  const rows = useMemo(() => rowsOf(cards, order, filter), [cards, order, filter]);
  const mentions = cards.reduce((sum, { count }) => sum + count, 0);

  useLayoutEffect(() => {
    setCovered(bar.current?.offsetHeight || 56);
  }, []);
  // Only as this view comes up: later the reader scrolls and goes where they like.
  const [back, setBack] = useState(leftAt);
  useLayoutEffect(() => {
    if (!back || !scroller) return;
    scroller.scrollTop = back.scroll;
    if (back.plotted) scroller.querySelector<HTMLElement>(`[data-plotted="${back.id}"]`)?.focus({ preventScroll: true });
    setBack(undefined);
  }, [back, scroller]);

  const open = (id: string, plotted: boolean) => onOpen({ id, plotted, scroll: scroller?.scrollTop ?? 0 });
  const onFilterKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const reach = scroller?.querySelector<HTMLElement>('.ecl-names [tabindex="0"]');
    if (event.key === "Escape" && filter) dispatch({ type: "filtered", filter: "" });
    else if (event.key === "ArrowDown" && reach) reach.focus();
    else return;
    event.preventDefault();
  };

  return (
    <main ref={setScroller} className="ecl-panel__scroll">
      <header className="ecl-panel__head">
        <p className="ecl-panel__kicker">{t(page.publishedOn === undefined ? "panel.title" : "panel.article")}</p>
        <h1 className="ecl-panel__title" lang={page.language} title={page.title}>
          {page.title ?? t("panel.title")}
        </h1>
        <p className="ecl-panel__about ecl-tight">
          <Dotted>
            {page.publishedOn === undefined ? t("panel.undated") : t("panel.published", { date: formatDate(page.publishedOn, language) })}
            {t("panel.summary", { count: cards.length })}
            {t("panel.mentions", { count: mentions })}
          </Dotted>
        </p>
      </header>
      <MeasuresOverTime {...{ cards, services, language, t }} publishedOn={page.publishedOn} onOpen={(id) => open(id, true)} />
      <div ref={bar} className="ecl-panel__bar">
        <h2 id="ecl-names-title" className="ecl-unseen">
          {t("panel.names")}
        </h2>
        <div className="ecl-field ecl-filter">
          <Icon name="search" />
          <input
            ref={field}
            className="ecl-field__input"
            type="search"
            aria-label={t("panel.filter")}
            placeholder={t("panel.filterHint")}
            autoComplete="off"
            spellCheck={false}
            value={filter}
            onChange={(event) => dispatch({ type: "filtered", filter: event.currentTarget.value })}
            onKeyDown={onFilterKey}
          />
        </div>
        <Choice
          name={t("panel.order")}
          choices={{ text: t("panel.byText"), kind: t("panel.byKind") }}
          chosen={order}
          onChoose={(to) => dispatch({ type: "ordered", order: to })}
        />
      </div>
      {rows.length > 0 ? (
        <NameGrid
          {...{ rows, places, language, t, scroller, covered, onStep }}
          comeFrom={back && !back.plotted ? back.id : undefined}
          onOpen={(id) => open(id, false)}
          onLeave={() => field.current?.focus()}
        />
      ) : (
        <div className="ecl-panel__notice">
          <p>{t("panel.noneShown", { filter: filter.trim() })}</p>
          <button type="button" className="ecl-panel__clear" onClick={() => dispatch({ type: "filtered", filter: "" })}>
            {t("panel.clear")}
          </button>
        </div>
      )}
    </main>
  );
}
