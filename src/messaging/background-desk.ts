/** The background's desk: checks each message that arrives and answers it. */
import { browser } from "wxt/browser";
import { type FromBackground, type ToBackground, toBackgroundSchema } from "./to-background";

/** Where a message came from. */
export interface Sender {
  tabId?: number;
  frameId?: number;
  windowId?: number;
}

export type Answers = { [K in ToBackground["type"]]: (message: Extract<ToBackground, { type: K }>, sender: Sender) => Promise<FromBackground[K]> };

/**
 * Answers messages of our own scripts and pages. A message that is not by the schema is refused with an error that
 * names the field; one from another extension never gets here, since nothing is externally connectable.
 */
export function openDesk(answers: Answers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const read = toBackgroundSchema.safeParse(message);
    if (!read.success) {
      const [issue] = read.error.issues;
      console.error(`message refused: ${issue?.path.join(".") || "message"}: ${issue?.message}`);
      respond(null);
      return false;
    }
    const from: Sender = {
      ...(sender.tab?.id !== undefined && { tabId: sender.tab.id }),
      ...(sender.frameId !== undefined && { frameId: sender.frameId }),
      ...(sender.tab?.windowId !== undefined && { windowId: sender.tab.windowId }),
    };
    answer(answers, read.data, from).then(respond, (error: unknown) => {
      console.error(`no answer to ${read.data.type}:`, error);
      respond(null);
    });
    return true;
  });
}

function answer(answers: Answers, message: ToBackground, sender: Sender): Promise<FromBackground[ToBackground["type"]]> {
  switch (message.type) {
    case "card":
      return answers.card(message, sender);
    case "entries":
      return answers.entries(message, sender);
    case "sign":
      return answers.sign(message, sender);
    case "desk":
      return answers.desk(message, sender);
    case "panel":
      return answers.panel(message, sender);
    case "page":
      return answers.page(message, sender);
  }
}
