/** What a reader can do with a card besides reading it; the surface that shows the card provides it. */
export interface CardActions {
  /** Puts a text on the clipboard; whether the browser allowed it. */
  copy(text: string): Promise<boolean>;
  /** Opens the side panel beside the page; none where no page can ask for that. Whether it opened. */
  openPanel?: (() => Promise<boolean>) | undefined;
  /** Missing where nothing can be switched off. */
  notHere?: NotHere | undefined;
}

/** Switching marks off. Whoever does it also shows what was done, and how to take it back. */
export interface NotHere {
  /** The site that can be switched off; none for a page that has no host. */
  host?: string | undefined;
  off(what: "name" | "page" | "site"): void;
  /** Whether the menu is open; it is kept outside, so that Escape can close it before the card. */
  isOpen: boolean;
  setOpen(open: boolean): void;
}
