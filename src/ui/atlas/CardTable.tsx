import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { Fragment, type KeyboardEvent, type ReactElement, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Language } from "../../dataset/compiled";
import type { Words } from "../../locales/i18n";
import type { Address } from "./address";
import { columns } from "./atlas-state";
import { CardTableHead } from "./CardTableHead";
import { CardTableRow } from "./CardTableRow";
import type { Listed } from "./filter";
import { rowAfter } from "./roving";
import { sorted } from "./sort";
import { useWidth } from "./use-width";

interface Props {
  cards: readonly Listed[];
  address: Address;
  language: Language;
  t: Words;
}

/** Heights of a row of one line, and with type and jurisdiction under the name where there is little room. */
const ONE_LINE = 37;
const TWO_LINES = 53;
const NARROW = 880;

/** Rows outside the window that stand ready. */
const READY = 8;

/** All cards, one a row, sorted by any column. Only the rows in sight are in the page; blank rows keep the place of the others. */
export function CardTable({ cards, address, language, t }: Props): ReactElement {
  const { sort, card: chosen } = address.state;
  const rows = useMemo(() => sorted(cards, sort, language, t), [cards, sort, language, t]);
  const frame = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<string>();
  const [top, setTop] = useState(0);
  const width = useWidth(frame);
  const narrow = width < NARROW;
  const height = narrow ? TWO_LINES : ONE_LINE;

  // biome-ignore lint/correctness/useExhaustiveDependencies: what stands above grows and shrinks with the width and the language.
  useLayoutEffect(() => {
    setTop(Math.round((frame.current?.getBoundingClientRect().top ?? 0) + window.scrollY));
  }, [width, language, rows]);

  // The row that Tab enters by stays in the page even when it is scrolled out of sight.
  const held = Math.max(
    0,
    rows.findIndex(({ id }) => id === (current ?? chosen)),
  );
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => height,
    overscan: READY,
    scrollMargin: top,
    scrollPaddingStart: 48,
    scrollPaddingEnd: 8,
    rangeExtractor: ({ startIndex, endIndex, count }) => {
      const first = Math.max(0, startIndex - READY);
      const shown = Array.from({ length: Math.min(count, endIndex + READY + 1) - first }, (_, nth) => first + nth);
      return held >= count || shown.includes(held) ? shown : [...shown, held].sort((a, b) => a - b);
    },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new height makes all places anew.
  useLayoutEffect(() => virtual.measure(), [virtual, height]);

  // A card that came with the address, or from another view, is shown where it stands.
  const shown = useRef(chosen === undefined);
  useLayoutEffect(() => {
    if (shown.current || top === 0) return;
    shown.current = true;
    if (rows[held]?.id === chosen) virtual.scrollToIndex(held, { align: "center" });
  }, [top, held, rows, chosen, virtual]);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = event.target instanceof HTMLAnchorElement ? rowAfter(event.key, held, rows.length) : undefined;
    const row = next === undefined ? undefined : rows[next];
    if (next === undefined || !row) return;
    event.preventDefault();
    setCurrent(row.id);
    virtual.scrollToIndex(next);
    // The row may only come into the page with this.
    requestAnimationFrame(() => frame.current?.querySelector<HTMLElement>(`a[data-card="${row.id}"]`)?.focus({ preventScroll: true }));
  };

  const items = virtual.getVirtualItems();
  let end = top;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys go from link to link.
    <div ref={frame} className={`ecl-table${narrow ? " ecl-table--narrow" : ""}`} onKeyDown={onKeyDown}>
      <table aria-rowcount={rows.length + 1}>
        <caption className="ecl-unseen">{t("atlas.view.table")}</caption>
        <CardTableHead sort={sort} t={t} onSort={(to) => address.adjust({ sort: to })} />
        <tbody>
          {items.map(({ index, start, end: bottom }) => {
            const row = rows[index];
            const blank = start - end;
            end = bottom;
            return row ? (
              <Fragment key={row.id}>
                {blank > 0 && <Blank height={blank} narrow={narrow} />}
                <CardTableRow
                  {...{ row, index, language, t }}
                  href={address.link({ card: row.id })}
                  chosen={row.id === chosen}
                  entered={index === held}
                  onFocus={() => setCurrent(row.id)}
                />
              </Fragment>
            ) : null;
          })}
          {virtual.getTotalSize() + top - end > 0 && <Blank height={virtual.getTotalSize() + top - end} narrow={narrow} />}
        </tbody>
      </table>
      {rows.length === 0 && <p className="ecl-atlas__nothing">{t("atlas.nothing")}</p>}
    </div>
  );
}

/** Room for rows that are not in the page. */
function Blank({ height, narrow }: { height: number; narrow: boolean }): ReactElement {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus.
    <tr aria-hidden="true">
      <td className="ecl-table__blank" colSpan={narrow ? 1 : columns.length} style={{ height }} />
    </tr>
  );
}
