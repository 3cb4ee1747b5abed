/** The desk of the scripts on a page: answers the popup and carries out commands. */
import { browser } from "wxt/browser";
import type { PageList } from "./from-page";
import { isToPage, type PageCommand, type ToPage } from "./to-page";

/** What the desk needs of the page and of the card. */
export interface PageDesk {
  mentions(): { target: string; card: string; text: string }[];
  scrollTo(target: string): void;
  activate(target: string | undefined): void;
  language(): string;
  publishedOn(): string | undefined;
}

/** What it needs of the card. */
export interface CardDesk {
  command(command: PageCommand): void;
  /** Shows what is selected, or this card at it; whether it could. */
  lookUp(card: string | undefined): boolean;
}

/** Answers until the signal aborts. A message that is none of ours stays unanswered. */
export function answerPage(page: PageDesk, control: CardDesk, signal: AbortSignal): void {
  const listener = (message: unknown, _sender: unknown, respond: (answer: unknown) => void): boolean => {
    if (!isToPage(message)) return false;
    respond(carryOut(message, page, control));
    return false;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener("abort", () => browser.runtime.onMessage.removeListener(listener));
}

function carryOut(message: ToPage, page: PageDesk, control: CardDesk): PageList | boolean | null {
  switch (message.type) {
    case "list":
      return listOf(page);
    case "scroll": {
      const places = page.mentions().filter((m) => m.card === message.id);
      const place = places[message.nth % Math.max(1, places.length)];
      if (place) {
        page.scrollTo(place.target);
        page.activate(place.target);
      }
      return null;
    }
    case "command":
      control.command(message.command);
      return null;
    case "look-up":
      return control.lookUp(message.card);
  }
}

/** What the page names by now, as the schema of `from-page.ts` has it. */
export function listOf(page: PageDesk): PageList {
  const cards = new Map<string, { id: string; count: number; surface: string }>();
  for (const { card, text } of page.mentions()) {
    const known = cards.get(card);
    if (known) known.count++;
    else cards.set(card, { id: card, count: 1, surface: text.slice(0, 300) });
  }
  const publishedOn = page.publishedOn();
  return { cards: [...cards.values()], language: page.language(), ...(publishedOn && { publishedOn }) };
}
