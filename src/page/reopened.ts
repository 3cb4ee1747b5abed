/**
 * A page that is written anew under us: `document.open` takes every listener off the document and its window, also those
 * of extensions (https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#document-open-steps), but leaves
 * observers in place.
 */

/** Calls back when the document has another root element than before; a moment to listen again. */
export function whenReopened(document: Document, listen: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(listen);
  observer.observe(document, { childList: true });
  signal.addEventListener("abort", () => observer.disconnect());
}
