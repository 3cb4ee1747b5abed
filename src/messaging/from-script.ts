/** How the scripts on a page ask the background. */
import { browser } from "wxt/browser";
import type { FromBackground, ToBackground } from "./to-background";

/** Milliseconds of patience before each further try; after the last the message is given up. */
const PAUSES = [50, 250, 1000];

/**
 * Sends a message and gives the answer; undefined when there is nobody to answer (the extension was updated or removed
 * under the page). A background that the browser stopped amid its answer starts anew with the next try: every message
 * may come twice. The background checks what it is sent, and what it answers was checked when it was built.
 */
export async function tellBackground<M extends ToBackground>(message: M): Promise<FromBackground[M["type"]] | undefined> {
  for (const pause of [...PAUSES, undefined]) {
    if (browser.runtime?.id === undefined) return undefined;
    try {
      return await browser.runtime.sendMessage(message);
    } catch {
      if (pause !== undefined) await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return undefined;
}
