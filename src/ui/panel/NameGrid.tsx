/**
 * The names of the page, however many: only the rows in view stand in the document. It is a grid to assistive software,
 * which is told of all rows by number; one row at a time is reached by Tab, the arrow keys lead to the others.
 */
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type ReactElement, useLayoutEffect, useRef, useState } from "react";
import type { Language } from "../../dataset/compiled";
import type { Words } from "../../locales/i18n";
import { NameRow, type Side } from "./NameRow";
import { keyOf, type NamedCard, type PanelRow, rowAfter } from "./rows";
import { useTopWithin } from "./top-within";

interface Props {
  rows: readonly PanelRow[];
  places: Readonly<Record<string, number>>;
  /** The card that the reader comes back from: its row takes the focus at once. */
  comeFrom: string | undefined;
  language: Language;
  t: Words;
  /** What scrolls; the list is a part of it. */
  scroller: HTMLElement | null;
  /** How much of the top is covered by what stays in view there. */
  covered: number;
  onStep(card: NamedCard): void;
  onOpen(id: string): void;
  /** The reader left the list upwards. */
  onLeave(): void;
}

export function NameGrid({ rows, places, comeFrom, language, t, scroller, covered, onStep, onOpen, onLeave }: Props): ReactElement {
  const grid = useRef<HTMLDivElement>(null);
  const [reached, setReached] = useState<{ id: string; side: Side }>({ id: comeFrom ?? "", side: comeFrom === undefined ? "text" : "card" });
  /** The row that is to take the focus as soon as it stands in the document. */
  const wanted = useRef(comeFrom);
  const first = rows.findIndex(({ row }) => row === "card");
  const known = rows.findIndex((row) => row.row === "card" && row.id === reached.id);
  const at = known < 0 ? first : known;
  const top = useTopWithin(scroller, grid);

  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: (index) => (rows[index]?.row === "kind" ? 34 : 51),
    getItemKey: (index) => {
      const row = rows[index];
      return row ? keyOf(row) : index;
    },
    overscan: 10,
    scrollMargin: top,
    scrollPaddingStart: covered,
    scrollPaddingEnd: 8,
    useFlushSync: false,
    // The row that Tab reaches stays in the document, or the focus would be lost with it.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), ...(at < 0 ? [] : [at])])].sort((a, b) => a - b),
  });

  useLayoutEffect(() => {
    const to = wanted.current;
    if (to === undefined) return;
    const button = grid.current?.querySelector<HTMLButtonElement>(`[data-row="${to}"] [data-side="${reached.side}"]`);
    if (!button) return;
    wanted.current = undefined;
    button.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const side = { ArrowLeft: "text", ArrowRight: "card" }[event.key] as Side | undefined;
    const to = side === undefined ? rowAfter(event.key, rows, at) : at;
    const row = to === undefined ? undefined : rows[to];
    if (event.key === "ArrowUp" && at === first) onLeave();
    else if (to !== undefined && row?.row === "card") {
      wanted.current = row.id;
      setReached({ id: row.id, side: side ?? reached.side });
      virtual.scrollToIndex(to, { align: "auto" });
    } else return;
    event.preventDefault();
  };

  return (
    // biome-ignore-start lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: a table cannot be virtual; the controls in its cells take the focus.
    <div
      ref={grid}
      role="grid"
      className="ecl-names"
      aria-labelledby="ecl-names-title"
      aria-rowcount={rows.length}
      aria-colcount={2}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className="ecl-names__all" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          if (!row) return null;
          const place = { transform: `translateY(${start - top}px)` };
          const common = { ref: virtual.measureElement, role: "row", "aria-rowindex": index + 1, "data-index": index, style: place } as const;
          return row.row === "kind" ? (
            <div key={key} {...common} className="ecl-names__row ecl-names__row--kind">
              <div role="gridcell" aria-colspan={2} className="ecl-names__kind">
                <span>{t(`panel.group.${row.kind}`)}</span>
                <span className="ecl-row__count">{row.count}</span>
              </div>
            </div>
          ) : (
            <div key={key} {...common} className="ecl-names__row ecl-line" data-row={row.id}>
              <NameRow
                card={row}
                place={places[row.id]}
                reached={index === at ? reached.side : undefined}
                onReach={(side) => setReached({ id: row.id, side })}
                {...{ language, t, onStep, onOpen }}
              />
            </div>
          );
        })}
      </div>
    </div>
    // biome-ignore-end lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: as above.
  );
}
