/**
 * The card's place on the page: one host element on the document element while a card is up, a closed shadow root in
 * it, the browser's top layer around it. Nothing of the page's styles comes in, no event of the card gets out.
 */

import { hostName } from "../page/card-host-name";

/** Events that the page must not hear of when they happen on the card. */
const keptIn = [
  "click",
  "auxclick",
  "dblclick",
  "contextmenu",
  "mousedown",
  "mouseup",
  "mousemove",
  "mouseover",
  "mouseout",
  "pointerdown",
  "pointerup",
  "pointermove",
  "pointerover",
  "pointerout",
  "touchstart",
  "touchend",
  "touchmove",
  "wheel",
  "keydown",
  "keyup",
  "keypress",
  "beforeinput",
  "input",
  "change",
  "focusin",
  "focusout",
  "copy",
  "cut",
  "paste",
  "selectstart",
  "dragstart",
  "scroll",
] as const;

/* Whatever a page's style sheets say of unknown elements, of [popover] or of everything: important in an inline style wins. */
const hostStyle =
  "all: initial !important; position: fixed !important; inset: auto !important; left: 0 !important; top: 0 !important; margin: 0 !important;" +
  "padding: 0 !important; border: 0 !important; width: auto !important; height: auto !important; max-width: none !important; max-height: none !important;" +
  "overflow: visible !important; background: transparent !important; color-scheme: normal !important; z-index: 2147483647 !important; display: block !important;";

export interface CardHost {
  /** Where React renders. */
  mount: HTMLElement;
  root: ShadowRoot;
  /** Puts the host on the page, above everything, also above a modal dialog or a fullscreen element. */
  show(): void;
  /** Takes it off the page. */
  hide(): void;
  readonly shown: boolean;
  /** Moves the card; viewport pixels. */
  place(x: number, y: number): void;
  /** How high the card may be; pixels. */
  allow(height: number): void;
  /** Where the card is on the screen. */
  box(): DOMRect;
  /** Whether a node is the host itself. */
  is(node: Node | null): boolean;
}

/** Makes the host; it is on the page only between `show` and `hide`. */
export function createHost(document: Document, styles: string, signal: AbortSignal): CardHost {
  const host = document.createElement(hostName);
  host.setAttribute("style", hostStyle);
  const root = host.attachShadow({ mode: "closed" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  const mount = document.createElement("div");
  root.append(mount);
  for (const type of keptIn) host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  signal.addEventListener("abort", () => host.remove());

  return {
    mount,
    root,
    show() {
      const parent = topmost(document);
      if (host.parentNode !== parent) parent.append(host);
      host.popover = "manual";
      if (!host.matches(":popover-open")) host.showPopover();
    },
    hide() {
      host.remove();
    },
    get shown() {
      return host.isConnected;
    },
    place(x, y) {
      host.style.setProperty("transform", `translate(${Math.round(x)}px, ${Math.round(y)}px)`, "important");
    },
    allow: (height) => mount.style.setProperty("--ecl-room", `${Math.floor(height)}px`),
    box: () => mount.getBoundingClientRect(),
    is: (node) => node === host,
  };
}

/**
 * Where a card must hang to be seen and used: inside the open modal dialog (all else is inert) or the fullscreen
 * element (all else is covered), else on the document element.
 */
function topmost(document: Document): Element {
  const dialog = [...document.querySelectorAll("dialog:modal")].pop();
  return dialog ?? document.fullscreenElement ?? document.documentElement;
}
