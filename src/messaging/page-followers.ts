/**
 * How a page keeps the side panel up to date: the panel holds a port open, and each change of the names goes out on it.
 * Nothing is asked over and over, and a page that nobody follows sends nothing.
 */
import { browser } from "wxt/browser";
import type { PageList } from "./from-page";
import { listOf, type PageDesk } from "./page-desk";

/** The name of the port, by which the page tells it from any other. */
export const followPort = "follow";

/** Milliseconds from a change to the word of it; a page that loads in bursts is told of once. */
const GATHER = 150;

interface FollowedPage extends PageDesk {
  onChange(listener: () => void): void;
}

type Port = ReturnType<typeof browser.runtime.connect>;

/** Tells whoever follows what the page names, at once and after each change, until the signal aborts. */
export function answerFollowers(page: FollowedPage, signal: AbortSignal): void {
  /** What each follower was last told; the page changes far more often than its names do. */
  const followers = new Map<Port, string>();
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const tell = (port: Port, list: PageList, written: string) => {
    if (followers.get(port) === written) return;
    followers.set(port, written);
    port.postMessage(list);
  };
  const tellAll = () => {
    waiting = undefined;
    const list = listOf(page);
    const written = JSON.stringify(list);
    for (const port of followers.keys()) tell(port, list, written);
  };
  const onConnect = (port: Port) => {
    if (port.name !== followPort) return;
    followers.set(port, "");
    port.onDisconnect.addListener(() => followers.delete(port));
    const list = listOf(page);
    tell(port, list, JSON.stringify(list));
  };

  browser.runtime.onConnect.addListener(onConnect);
  page.onChange(() => {
    if (followers.size && !signal.aborted) waiting ??= setTimeout(tellAll, GATHER);
  });
  signal.addEventListener("abort", () => {
    browser.runtime.onConnect.removeListener(onConnect);
    clearTimeout(waiting);
    for (const port of followers.keys()) port.disconnect();
    followers.clear();
  });
}
