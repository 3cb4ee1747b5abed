import type { ReactElement } from "react";
import type { Words } from "../../locales/i18n";
import { type AtlasState, type Column, columns } from "./atlas-state";

type Sort = AtlasState["sort"];

interface Props {
  sort: Sort;
  t: Words;
  onSort(sort: Sort): void;
}

/** The columns' names; each sorts by its column, pressed again the other way round. */
export function CardTableHead({ sort, t, onSort }: Props): ReactElement {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column) => (
          <th key={column} scope="col" data-column={column} aria-sort={sort.column !== column ? "none" : sort.down ? "descending" : "ascending"}>
            <button type="button" className="ecl-table__sort" onClick={() => onSort(sortAfter(sort, column))}>
              {t(`atlas.column.${column}`)}
              <span aria-hidden="true">{sort.column === column ? (sort.down ? "↓" : "↑") : ""}</span>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** What pressing a column's name leads to; days begin with the newest. */
function sortAfter(sort: Sort, column: Column): Sort {
  return { column, down: sort.column === column ? !sort.down : column === "since" || column === "asOf" };
}
