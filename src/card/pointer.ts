/** Pointer, scroll and keys of the page, told to the card as the few things that matter to it. */
import { whenReopened } from "../page/reopened";

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

  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === "touch") return;
    // After a scroll browsers send a move although the pointer stood still, Firefox with its coordinates rounded
    // (https://github.com/w3c/pointerevents/issues/529).
    if (Math.hypot(event.clientX - at.x, event.clientY - at.y) < 1.5) return;
    at = { x: event.clientX, y: event.clientY };
    if (event.buttons === 0) frame ||= window.requestAnimationFrame(look);
  };
  const onScroll = () => listener.scrolled();
  const onLeave = (event: PointerEvent) => {
    if (event.isTrusted && event.target === document.documentElement) listener.left();
  };
  const onBlur = () => listener.left();
  const onDown = (event: PointerEvent) => {
    if (event.isTrusted && !isOurs(event.target)) listener.pressed();
  };
  const onClick = (event: Event) => {
    const pointer = event instanceof PointerEvent ? event.pointerType : "";
    if (!event.isTrusted || (pointer !== "touch" && pointer !== "pen") || isOurs(event.target)) return;
    if (event.target instanceof Element && event.target.closest(controls)) return;
    const { clientX, clientY } = event as PointerEvent;
    listener.tapped(clientX, clientY);
  };
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== "Escape" || event.isComposing) return;
    if (!listener.escape()) return;
    // The first press is the card's; the page's own dialog stays open.
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  /** What listens already is not added twice. */
  const listen = () => {
    window.addEventListener("pointermove", onMove, options);
    window.addEventListener("scroll", onScroll, options);
    document.documentElement?.addEventListener("pointerleave", onLeave, options);
    window.addEventListener("blur", onBlur, { signal });
    window.addEventListener("pointerdown", onDown, options);
    window.addEventListener("click", onClick, options);
    window.addEventListener("keydown", onKey, { capture: true, signal });
  };
  listen();
  whenReopened(document, listen, signal);
  signal.addEventListener("abort", () => window.cancelAnimationFrame(frame));
}
