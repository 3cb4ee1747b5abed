import { type KeyboardEvent, type ReactElement, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Language } from "../../dataset/compiled";
import type { Words } from "../../locales/i18n";
import type { Address } from "./address";
import { boundsOf, courseOf, isSeen } from "./course";
import type { Listed } from "./filter";
import { PlotPointer, type Pointed } from "./plot-pointer";
import { rowAfter } from "./roving";
import { StepNote } from "./StepNote";
import type { AtlasServices } from "./services";
import { TimelineRows } from "./TimelineRows";
import { TimelineTable } from "./TimelineTable";
import { TimelineTools } from "./TimelineTools";
import { bringing, moved, wholeWindow, zoomed } from "./time-window";
import { aboveSizes, besideSizes, grouped, groupNames, placed } from "./timeline-groups";
import { drawAxis, drawRows } from "./timeline-plot";
import { useTimeWindow } from "./use-time-window";
import { useWidth } from "./use-width";

interface Props {
  /** The measures that pass the filter. */
  cards: readonly Listed[];
  places: ReadonlyMap<string, number>;
  services: AtlasServices;
  address: Address;
  language: Language;
  t: Words;
}

/** Below this width names stand above their lines. */
const ROOMY = 680;
const [LEAST_NAMES, MOST_NAMES] = [230, 320];

/** All measures over time: how each stood, from step to step. Every row is a link to its card. */
export function TimelineView({ cards, places, services, address, language, t }: Props): ReactElement {
  const { timeline, index, today } = services;
  const { grouping, card: chosen } = address.state;
  const frame = useRef<HTMLDivElement>(null);
  const axis = useRef<HTMLDivElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<string>();
  const [pointed, setPointed] = useState<Pointed>();

  const courses = useMemo(() => new Map(Object.entries(timeline).map(([id, measure]) => [id, courseOf(measure, today)])), [timeline, today]);
  const bounds = useMemo(() => boundsOf(courses.values(), wholeWindow(today)), [courses, today]);
  const { window: time, setWindow } = useTimeWindow(address, today, bounds);

  const whole = useWidth(frame);
  const beside = whole >= ROOMY;
  const names = beside ? Math.round(Math.min(MOST_NAMES, Math.max(LEAST_NAMES, whole * 0.27))) : 0;
  const width = Math.max(160, whole - names);
  const sizes = beside ? besideSizes : aboveSizes;

  const groupOf = useMemo(() => groupNames(grouping, timeline, index), [grouping, timeline, index]);
  const groups = useMemo(() => {
    const rows = cards.flatMap(({ id, entry }) => {
      const course = courses.get(id);
      return course && isSeen(course, time) ? [{ id, entry, course }] : [];
    });
    return grouped(rows, groupOf, places);
  }, [cards, courses, time, groupOf, places]);
  const { rows, height } = useMemo(() => placed(groups, sizes), [groups, sizes]);

  useLayoutEffect(() => {
    axis.current?.replaceChildren(drawAxis({ window: time, width }, language, { date: today, word: t("atlas.today") }));
  }, [time, width, language, t, today]);
  useLayoutEffect(() => {
    plot.current?.replaceChildren(drawRows(rows, height, { window: time, width }, language, today));
  }, [rows, height, time, width, language, today]);

  // A card that came with the address, or from another view, is shown where it stands.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the view comes up.
  useEffect(() => {
    const link = chosen === undefined ? undefined : frame.current?.querySelector<HTMLElement>(`a[data-card="${chosen}"]`);
    link?.scrollIntoView?.({ block: "nearest" });
  }, []);

  // One set of listeners for the life of the view; what they need of each drawing is handed to them anew.
  const pointer = useRef<PlotPointer>(undefined);
  useEffect(() => {
    const end = new AbortController();
    if (plot.current) pointer.current = new PlotPointer(plot.current, end.signal);
    return () => end.abort();
  }, []);
  useEffect(() => {
    pointer.current?.follow({
      rows,
      height: sizes.row,
      frame: { window: time, width },
      onPoint: setPointed,
      onChoose: (id) => address.go({ card: id }),
      onMove: (share) => setWindow(moved(time, share, bounds)),
      onZoom: (factor, share) => setWindow(zoomed(time, factor, share, bounds)),
    });
  });

  const held = rows.findIndex(({ row }) => row.id === (current ?? chosen));
  const at = Math.max(0, held);
  const zoom = (factor: number) => setWindow(zoomed(time, factor, 0.5, bounds));
  const move = (share: number) => setWindow(moved(time, share, bounds));

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const marks = rows[at]?.row.course.marks ?? [];
    const next = rowAfter(event.key, at, rows.length);
    const id = next === undefined ? undefined : rows[next]?.row.id;
    if (id !== undefined) {
      setCurrent(id);
      setPointed({ id, mark: undefined, byKey: true });
      frame.current?.querySelector<HTMLElement>(`a[data-card="${id}"]`)?.focus();
    } else if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
      const way = event.key === "ArrowRight" ? 1 : -1;
      const here = pointed?.mark ?? (way > 0 ? -1 : marks.length);
      const mark = Math.min(marks.length - 1, Math.max(0, here + way));
      const row = rows[at]?.row;
      if (row) setPointed({ id: row.id, mark, byKey: true });
      const there = marks[mark]?.time;
      if (there !== undefined) setWindow(bringing(time, there, bounds));
    } else if (event.key === "+" || event.key === "=") zoom(0.6);
    else if (event.key === "-") zoom(1 / 0.6);
    else if (event.key === "0") setWindow(undefined);
    else return;
    event.preventDefault();
  };

  const shown = rows.find(({ row }) => row.id === pointed?.id);
  return (
    <section className="ecl-timeplot" aria-label={t("atlas.view.timeline")}>
      <TimelineTools {...{ address, language, t }} window={time} onZoom={zoom} onMove={move} onWhole={() => setWindow(undefined)} />
      <div className={`ecl-timeplot__frame ecl-timeplot__frame--${beside ? "beside" : "above"}`} ref={frame}>
        <div className="ecl-timeplot__axis" style={{ paddingInlineStart: names }}>
          <div ref={axis} />
        </div>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys go from link to link and from step to step. */}
        <div className="ecl-timeplot__body" style={{ height }} onKeyDown={onKeyDown}>
          {shown && <div className="ecl-timeplot__band" style={{ top: shown.top, height: sizes.row }} />}
          <div className="ecl-timeplot__plot" ref={plot} style={{ insetInlineStart: names }} />
          <TimelineRows
            {...{ groups, sizes, index, chosen, language, t }}
            width={names || whole}
            entered={rows[at]?.row.id}
            hrefOf={(id) => address.link({ card: id })}
            onFocus={(id) => {
              setCurrent(id);
              if (pointed?.id !== id) setPointed({ id, mark: undefined, byKey: true });
            }}
            onBlur={() => setPointed(undefined)}
            onPoint={(id) => setPointed(id === undefined ? undefined : { id, mark: undefined, byKey: false })}
          />
          {shown && (
            <StepNote
              {...{ language, t }}
              row={shown}
              mark={pointed?.mark}
              aloud={pointed?.byKey ?? false}
              frame={{ window: time, width }}
              left={names}
            />
          )}
        </div>
      </div>
      {rows.length === 0 && <p className="ecl-atlas__nothing">{t("atlas.nothingThen")}</p>}
      <p className="ecl-atlas__hint ecl-timeplot__keys">{t("atlas.keys")}</p>
      <TimelineTable {...{ groups, index, language, t }} hrefOf={(id) => address.link({ card: id })} />
    </section>
  );
}
