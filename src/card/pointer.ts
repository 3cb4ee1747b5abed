/** Pointer, scroll and keys of the page, told to the card as the few things that matter to it. */

/** Pixels that a hand at rest may tremble. */
const TREMBLE = 4;

export interface PointerListener {
  /** The pointer moved, of its own; `still` when only by a tremble since the last time. */
  moved(x: number, y: number, still: boolean): void;
  /** It left the window. */
  left(): void;
  scrolled(): void;
  /** A press anywhere on the page, outside of the card. */
  pressed(): void;
  /** A tap by finger or pen on something that is no link or control. Returns whether it was used. */
  tapped(x: number, y: number): boolean;
  /** Escape; returns whether it was used. */
  escape(): boolean;
}

const controls = "a[href], button, input, select, textarea, label, summary, video, audio, [role=button], [role=link], [onclick], [contenteditable]";

/** Listens on a page until the signal aborts. Only trusted events count; the pointer is looked at once a frame. */
export function listenToPage(
  document: Document,
  isOurs: (target: EventTarget | null) => boolean,
  listener: PointerListener,
  signal: AbortSignal,
): void {
  const window = document.defaultView;
  if (!window) return;
  const options = { capture: true, passive: true, signal };
  let frame = 0;
  let at = { x: -1, y: -1 };
  let anchor = at;

  const look = () => {
    frame = 0;
    const still = Math.hypot(at.x - anchor.x, at.y - anchor.y) <= TREMBLE;
    if (!still) anchor = at;
    listener.moved(at.x, at.y, still);
  };

  window.addEventListener(
    "pointermove",
    (event) => {
      if (!event.isTrusted || event.pointerType === "touch") return;
      // After a scroll browsers send a move although the pointer stood still, Firefox with its coordinates rounded.
      if (Math.hypot(event.clientX - at.x, event.clientY - at.y) < 1.5) return;
      at = { x: event.clientX, y: event.clientY };
      if (event.buttons === 0) frame ||= window.requestAnimationFrame(look);
    },
    options,
  );
  window.addEventListener("scroll", () => listener.scrolled(), options);
  document.documentElement.addEventListener(
    "pointerleave",
    (event) => event.isTrusted && event.target === document.documentElement && listener.left(),
    options,
  );
  window.addEventListener("blur", () => listener.left(), { signal });
  window.addEventListener("pointerdown", (event) => event.isTrusted && !isOurs(event.target) && listener.pressed(), options);
  window.addEventListener(
    "click",
    (event) => {
      const pointer = event instanceof PointerEvent ? event.pointerType : "";
      if (!event.isTrusted || (pointer !== "touch" && pointer !== "pen") || isOurs(event.target)) return;
      if (event.target instanceof Element && event.target.closest(controls)) return;
      listener.tapped(event.clientX, event.clientY);
    },
    options,
  );
  window.addEventListener(
    "keydown",
    (event) => {
      if (!event.isTrusted || event.key !== "Escape" || event.isComposing) return;
      if (!listener.escape()) return;
      // The first press is the card's; the page's own dialog stays open.
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );
  signal.addEventListener("abort", () => window.cancelAnimationFrame(frame));
}
