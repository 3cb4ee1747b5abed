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
  "direction: ltr !important; unicode-bidi: isolate !important; overflow: visible !important; background: transparent !important; color-scheme: normal !important; z-index: 2147483647 !important; display: block !important;";

export interface CardHost {
  /** Where React renders. */
  mount: HTMLElement;
  root: ShadowRoot;
  /** Puts the host on the page, above everything, also above a modal dialog or a fullscreen element. */
  show(): void;
  /** Takes it off the page. */
  hide(): void;
  readonly shown: boolean;
  /** Moves the card; viewport pixels. `y` is where its top edge is, or its bottom edge, which then stays there when the card grows. */
  place(x: number, y: number, edge: "top" | "bottom"): void;
  /** How high the card may be on its side of the mention; pixels. */
  allow(height: number): void;
  /** Where the card is on the screen. */
  box(): DOMRect;
  /** Whether a node is the host itself. */
  is(node: Node | null): boolean;
}

/** Makes the host; it is on the page only between `show` and `hide`. */
export function createHost(document: Document, styles: string, signal: AbortSignal): CardHost {
  const host = makeHost(document);
  // Through the object model: a page of our own that shows a card allows no style attributes.
  host.style.cssText = hostStyle;
  const root = host.attachShadow({ mode: "closed" });
  document.adoptNode(host);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  const onPaper = new CSSStyleSheet();
  onPaper.replaceSync("@media print { :host { display: none !important } }");
  root.adoptedStyleSheets = [sheet, onPaper];
  const mount = document.createElement("div");
  root.append(mount);
  for (const type of keptIn) host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  signal.addEventListener("abort", () => host.remove());

  return {
    mount,
    root,
    show() {
      const parent = topmost(document);
      if (!parent) return;
      if (host.parentNode !== parent) parent.append(host);
      // What a page has done to it meanwhile is undone.
      const { transform } = host.style;
      host.style.cssText = hostStyle;
      host.style.setProperty("transform", transform, "important");
      host.popover = "manual";
      try {
        if (!host.matches(":popover-open")) host.showPopover();
      } catch {
        // A page that took the host away again while it was being shown wants no card; the next hover asks anew.
      }
    },
    hide() {
      host.remove();
    },
    get shown() {
      return host.isConnected;
    },
    place(x, y, edge) {
      const top = `${Math.round(y)}px`;
      host.style.setProperty(
        "transform",
        `translate(${Math.round(x)}px, ${edge === "top" ? top : `calc(${top} - round(up, 100%, 1px))`})`,
        "important",
      );
    },
    allow: (height) => mount.style.setProperty("--ecl-room", `${Math.floor(height)}px`),
    box: () => mount.getBoundingClientRect(),
    is: (node) => node === host,
  };
}

/**
 * The host, made in a document without a window: there a page that has defined our name as an element of its own gets no
 * say in how it is made, and no way into its closed root by `attachInternals`.
 */
function makeHost(document: Document): HTMLElement {
  return document.implementation.createHTMLDocument("").createElement(hostName);
}

/**
 * Where a card must hang to be seen and used: inside the open modal dialog (all else is inert) or the fullscreen
 * element (all else is covered), else on the document element.
 */
function topmost(document: Document): Element | null {
  const dialog = [...document.querySelectorAll("dialog:modal")].pop();
  return dialog ?? document.fullscreenElement ?? document.documentElement;
}
