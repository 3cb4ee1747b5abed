import type { ReactElement } from "react";

const paths = {
  pin: "M6.2 2.2h3.6l-.5 4.1 2.2 2.5v.7h-7v-.7l2.2-2.5zM8 9.5v4.3",
  close: "m4 4 8 8m0-8-8 8",
  back: "M9.8 3.5 5.3 8l4.5 4.5",
  search: "M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zm3.3-1.2 3.2 3.2",
  card: "M3 2.8h10a.7.7 0 0 1 .7.7v9a.7.7 0 0 1-.7.7H3a.7.7 0 0 1-.7-.7v-9a.7.7 0 0 1 .7-.7zM5 6h4.5M5 8.6h6M5 10.6h4",
  swap: "M3.5 5.7h9L10 3.2M12.5 10.3h-9L6 12.8",
  undo: "M6 3.5l-3 3 3 3M3.2 6.5h6.3a3.2 3.2 0 0 1 0 6.4H6.5",
  copy: "M6.2 5.7h6.3a.7.7 0 0 1 .7.7v6.4a.7.7 0 0 1-.7.7H6.2a.7.7 0 0 1-.7-.7V6.4a.7.7 0 0 1 .7-.7zM10.6 5.6V3.2a.7.7 0 0 0-.7-.7H3.5a.7.7 0 0 0-.7.7v6.5a.7.7 0 0 0 .7.7h2",
  check: "m3.4 8.4 3 3 6.2-6.6",
  off: "M8 13.6A5.6 5.6 0 1 0 8 2.4a5.6 5.6 0 0 0 0 11.2zM4.1 4.1l7.8 7.8",
  fold: "m5.2 6.5 2.8 3 2.8-3",
  panel: "M3 2.8h10a.7.7 0 0 1 .7.7v9a.7.7 0 0 1-.7.7H3a.7.7 0 0 1-.7-.7v-9a.7.7 0 0 1 .7-.7zM10 2.8v10.4",
} as const;

export type IconName = keyof typeof paths;

/** A line icon; what it stands for is said by the control around it. */
export function Icon({ name }: { name: IconName }): ReactElement {
  return (
    <svg className={`ecl-icon ecl-icon--${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
