/**
 * The search field that stands in the page itself, so that the popup can be typed into before any script has run. React's
 * own field takes its place and its text.
 */

/** Watches the early field from now on; `typed` gives its text once no input method is at work in it. */
export function watchEarlyField(field: HTMLInputElement | null): { typed(): Promise<string> } {
  let composing = false;
  field?.addEventListener("compositionstart", () => {
    composing = true;
  });
  field?.addEventListener("compositionend", () => {
    composing = false;
  });
  return {
    async typed() {
      if (composing) await new Promise((resolve) => field?.addEventListener("compositionend", resolve, { once: true }));
      return field?.value ?? "";
    },
  };
}
