/** Where the keyboard's focus was before it went into the card, also inside the page's open shadow roots. */

/** Remembers the focused element; gives the way back to it. Back at the body nothing is focused, as before. */
export function rememberFocus(document: Document): () => void {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return () => focusOn(at);
}

/** Puts the focus on an element, without moving the page; nothing where it has left the page. */
export function focusOn(element: EventTarget | null): void {
  if ((element instanceof HTMLElement || element instanceof SVGElement) && element.isConnected) element.focus({ preventScroll: true });
}
