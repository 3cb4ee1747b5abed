/**
 * Messages that popup and background send to the content scripts of a tab. The scripts on the page carry no zod, so
 * they check with the plain guard here; what they answer is checked by whoever asked, with the schema in `from-page.ts`.
 */
import { cardIdForm } from "../dataset/card-id";

export const pageCommands = ["next", "previous", "open", "list"] as const;
export type PageCommand = (typeof pageCommands)[number];

export type ToPage =
  /** What cards does the page name? */
  | { type: "list" }
  /** Bring the nth mention of a card into view. */
  | { type: "scroll"; id: string; nth: number }
  | { type: "command"; command: PageCommand }
  /** Show at the selection what the page says it means, or else this card. Answered by whether it is shown. */
  | { type: "look-up"; card?: string };

/** Whether a message that arrived is one of ours; anything else is somebody else's and stays unanswered. */
export function isToPage(message: unknown): message is ToPage {
  if (typeof message !== "object" || message === null || !("type" in message)) return false;
  const { type } = message;
  if (type === "list") return true;
  if (type === "scroll") return "id" in message && typeof message.id === "string" && "nth" in message && isCount(message.nth);
  if (type === "look-up") return !("card" in message) || (typeof message.card === "string" && cardIdForm.test(message.card));
  return type === "command" && "command" in message && pageCommands.some((command) => command === message.command);
}

function isCount(value: unknown): boolean {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
