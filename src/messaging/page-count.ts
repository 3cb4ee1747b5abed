/** What a page tells the background of itself: how many cards it names, and that it wants the card script. */
import type { ToBackground } from "./to-background";

export interface PageCount {
  /** After each change of the page's names. */
  changed(): void;
  /** The badge may show another page's count by now. */
  shownAgain(): void;
}

interface CountedPage {
  /** How many cards it names now. */
  cards(): number;
  /** Whether the card script is at work on it. */
  hasCard(): boolean;
}

/**
 * Tells each new count. The card script is asked for as long as the page names something and has none, by one message at
 * a time: it is large, and compiled anew each time it comes. Where it did not arrive (browsers stop a background
 * whenever they like), the next change asks again.
 */
export function tellPageCount(page: CountedPage, tell: (message: Extract<ToBackground, { type: "page" }>) => Promise<unknown>): PageCount {
  let told = 0;
  let asking = false;
  const changed = () => {
    const cards = page.cards();
    const wantsCard = cards > 0 && !asking && !page.hasCard();
    if (cards === told && !wantsCard) return;
    told = cards;
    const answered = tell({ type: "page", cards, wantsCard });
    if (!wantsCard) return;
    asking = true;
    void answered.then(() => {
      asking = false;
    });
  };
  return {
    changed,
    shownAgain() {
      told = 0;
      changed();
    },
  };
}
