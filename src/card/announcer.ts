/**
 * Tells a screen reader what the eye sees: marks and cards that come by command. A polite live region in our own closed
 * root, beside the card's dialog, so that it is on the page only while a card is.
 */

/** Milliseconds from the region's coming to its words: words that come together with their region are not read. */
const AFTER = 150;

export interface Announcer {
  say(words: string, language: string): void;
  /** Takes back what was said or was about to be. */
  hush(): void;
}

/** Makes the region in a root. */
export function createAnnouncer(root: ShadowRoot, signal: AbortSignal): Announcer {
  const { ownerDocument: document } = root;
  const place = document.createElement("div");
  place.className = "ecl";
  const region = document.createElement("p");
  region.className = "ecl-unseen";
  region.setAttribute("role", "status");
  place.append(region);
  root.append(place);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hush = () => {
    clearTimeout(timer);
    region.textContent = "";
  };
  signal.addEventListener("abort", hush);
  return {
    say(words, language) {
      hush();
      timer = setTimeout(() => {
        region.lang = language;
        region.textContent = words;
      }, AFTER);
    },
    hush,
  };
}
