/**
 * The card as a sheet at the foot of the window: for a finger, and where the window is so narrow (a phone, a page
 * enlarged to 400 %) that a card beside its mention would only cover it.
 */
import type { CardHost } from "./host";
import type { OpenedBy } from "./states";

/** A window narrower than this has no room beside a mention: the card takes 388 px with its gaps. */
const NARROW = 400;

/** Whether a card that was opened so is a sheet in a window of this width. */
export function isSheet(by: OpenedBy, width: number): boolean {
  return by === "touch" || width < NARROW;
}

/** What a window shows of its page, without its scroll bars. */
export function viewOf(document: Document): { width: number; height: number } {
  const root = document.compatMode === "BackCompat" ? document.body : document.documentElement;
  const { innerWidth = 0, innerHeight = 0 } = document.defaultView ?? {};
  const { clientWidth = 0, clientHeight = 0 } = root ?? {};
  return { width: Math.min(innerWidth, clientWidth || innerWidth), height: Math.min(innerHeight, clientHeight || innerHeight) };
}

/** Gives the card its form; a form is kept while the card is up, so that nothing jumps. */
export function setForm(host: CardHost, sheet: boolean): void {
  host.mount.dataset.form = sheet ? "sheet" : "note";
}

/** Puts the sheet at the foot of the window, in the middle of a wide one. */
export function placeSheet(host: CardHost, document: Document): void {
  const { width, height } = viewOf(document);
  host.mount.style.setProperty("--ecl-view", `${width}px`);
  host.allow(height);
  // A pixel more, so that no thread of the page shows below a height that is no whole number.
  host.place((width - host.box().width) / 2, height + 1, "bottom");
}
