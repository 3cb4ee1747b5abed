/**
 * Messages that popup and background send to the content scripts of a tab. The scripts on the page carry no zod, so
 * they check with the plain guard here; what they answer is checked by whoever asked, with the schema in `from-page.ts`.
 */

export const pageCommands = ["next", "previous", "open"] as const;
export type PageCommand = (typeof pageCommands)[number];

export type ToPage =
  /** What cards does the page name? */
  | { type: "list" }
  /** Bring the nth mention of a card into view. */
  | { type: "scroll"; id: string; nth: number }
  | { type: "command"; command: PageCommand };

/** Whether a message that arrived is one of ours; anything else is somebody else's and stays unanswered. */
export function isToPage(message: unknown): message is ToPage {
  if (typeof message !== "object" || message === null || !("type" in message)) return false;
  const { type } = message;
  if (type === "list") return true;
  if (type === "scroll") return "id" in message && typeof message.id === "string" && "nth" in message && Number.isInteger(message.nth);
  return type === "command" && "command" in message && pageCommands.some((command) => command === message.command);
}
