/** Walking lists of rows by keys. A row has a button that leads into the text or the card, and may have one more at its end. */

const columns = ["text", "card"] as const;

/** The button that a key leads to; none for a key that moves nothing, or at the end of the way. */
export function buttonAt(lists: HTMLElement, from: HTMLButtonElement, key: string): HTMLButtonElement | undefined {
  const rows = [...lists.querySelectorAll("li")].map((row) => ({
    text: row.querySelector<HTMLButtonElement>('button[data-side="text"]') ?? undefined,
    card: row.querySelector<HTMLButtonElement>('button[data-side="card"]') ?? undefined,
  }));
  const at = rows.findIndex((row) => columns.some((side) => row[side] === from));
  const side = from.dataset["side"] === "card" ? "card" : "text";
  const inRow = (row: (typeof rows)[number] | undefined) => row?.[side] ?? row?.text;
  switch (key) {
    case "ArrowDown":
      return inRow(rows[at + 1]);
    case "ArrowUp":
      return inRow(rows[at - 1]);
    case "Home":
      return inRow(rows[0]);
    case "End":
      return inRow(rows.at(-1));
    case "ArrowRight":
      return side === "text" ? rows[at]?.card : undefined;
    case "ArrowLeft":
      return side === "card" ? rows[at]?.text : undefined;
    default:
      return undefined;
  }
}

/** Whether a button stands in the first row. */
export function isFirstRow(lists: HTMLElement, button: HTMLButtonElement): boolean {
  return lists.querySelector("li")?.contains(button) ?? false;
}
