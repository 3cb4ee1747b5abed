/** How the scripts on a page ask the background. */
import { browser } from "wxt/browser";
import type { FromBackground, ToBackground } from "./to-background";

/**
 * Sends a message and gives the answer; undefined when there is nobody to answer (the extension was updated or removed
 * under the page). The background checks what it is sent, and what it answers was checked when it was built.
 */
export async function tellBackground<M extends ToBackground>(message: M): Promise<FromBackground[M["type"]] | undefined> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}
