/** The popup in a window or tab of its own, where it was opened to answer a look-up: it fills the window, and Escape closes it. */

/** Call once, before the popup is rendered. Escape that the popup has a use for (it leads back, it empties the field) is the popup's. */
export function asWindow(): void {
  document.documentElement.dataset.surface = "window";
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.isComposing && !event.defaultPrevented) close();
  });
}
