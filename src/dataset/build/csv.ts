/** Comma-separated values by RFC 4180, read strictly and written so that a change of one row changes one line. */

export interface CsvRow {
  /** The line of the file on which the row begins, counted from 1. */
  line: number;
  cells: string[];
}

/** Told when a text is no CSV; the message names the line. */
export class CsvError extends Error {
  readonly line: number;

  constructor(line: number, message: string) {
    super(`line ${line}: ${message}`);
    this.name = "CsvError";
    this.line = line;
  }
}

/** All rows of a text. A byte order mark and blank lines are passed over; every row has as many cells as the first. */
export function parseCsv(text: string): CsvRow[] {
  const rows: CsvRow[] = [];
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  let line = 1;

  const quotedCell = (): string => {
    const begun = line;
    let cell = "";
    for (at += 1; ; at += 1) {
      const char = text[at];
      if (char === undefined) throw new CsvError(begun, "a quote is opened and never closed; is the file cut off?");
      if (char === '"') {
        if (text[at + 1] !== '"') break;
        at += 1;
      }
      if (char === "\n") line += 1;
      cell += char;
    }
    at += 1;
    const next = text[at];
    if (next !== undefined && !",\r\n".includes(next)) throw new CsvError(line, `expected a comma after the closing quote, found "${next}"`);
    return cell;
  };

  const plainCell = (): string => {
    const start = at;
    while (at < text.length && !",\r\n".includes(text[at] ?? "")) {
      if (text[at] === '"') throw new CsvError(line, "a quote in the midst of a cell; a cell with quotes stands in quotes as a whole");
      at += 1;
    }
    return text.slice(start, at);
  };

  while (at < text.length) {
    const row: CsvRow = { line, cells: [] };
    for (;;) {
      row.cells.push(text[at] === '"' ? quotedCell() : plainCell());
      if (text[at] !== ",") break;
      at += 1;
    }
    if (text[at] === "\r") at += 1;
    if (text[at] === "\n") at += 1;
    line += 1;
    if (row.cells.length === 1 && row.cells[0] === "") continue;
    const width = rows[0]?.cells.length ?? row.cells.length;
    if (row.cells.length !== width) throw new CsvError(row.line, `expected ${width} cells as in the first line, found ${row.cells.length}`);
    rows.push(row);
  }
  return rows;
}

/** Rows as text; cells are quoted only where they must be. */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  const cell = (value: string) => (/[",\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  return rows.map((row) => `${row.map(cell).join(",")}\n`).join("");
}
