/** Work in slices: never longer than a few milliseconds at a time, and never while the page needs the time. */

/** Milliseconds after which a slice stops; a slice may run over by one step. */
export const SLICE = 4;

/**
 * Waits until the browser is idle, or for `timeout` milliseconds; in a hidden tab until it is shown. Tells how long it
 * means to be. Rejects when aborted.
 */
function idle(document: Document, signal: AbortSignal, timeout = 200): Promise<IdleDeadline> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const done = (deadline: IdleDeadline) => {
      signal.removeEventListener("abort", fail);
      resolve(deadline);
    };
    const fail = () => {
      document.removeEventListener("visibilitychange", wake);
      reject(signal.reason);
    };
    const wake = () => {
      if (document.visibilityState === "hidden") return;
      document.removeEventListener("visibilitychange", wake);
      requestIdleCallback(done, { timeout });
    };
    signal.addEventListener("abort", fail, { once: true });
    if (document.visibilityState === "hidden") document.addEventListener("visibilitychange", wake);
    else requestIdleCallback(done, { timeout });
  });
}

let channel: MessageChannel | undefined;
const turns: (() => void)[] = [];

/** Waits for a task of its own, before which the browser may do what it likes. */
function nextTask(): Promise<void> {
  if (!channel) {
    channel = new MessageChannel();
    channel.port1.onmessage = () => turns.shift()?.();
  }
  const { port2 } = channel;
  return new Promise((resolve) => {
    turns.push(resolve);
    port2.postMessage(null);
  });
}

/**
 * Runs a generator's steps in slices, each a task of its own. Resolves with what it returns; rejects when aborted. A time
 * of idleness is used up by slice after slice: browsers begin one every 50 milliseconds at most
 * (https://w3c.github.io/requestidlecallback/#start-an-idle-period-algorithm), and a single slice in each would leave
 * more than nine tenths of them unused.
 */
export async function inSlices<T>(steps: Generator<unknown, T, void>, document: Document, signal: AbortSignal): Promise<T> {
  for (;;) {
    const idleness = await idle(document, signal);
    for (;;) {
      const end = performance.now() + SLICE;
      do {
        const step = steps.next();
        if (step.done) return step.value;
      } while (performance.now() < end);
      // What is left must be enough for another slice; it is nothing at all as soon as the reader does something.
      if (idleness.timeRemaining() < SLICE) break;
      await nextTask();
      if (signal.aborted || idleness.timeRemaining() < SLICE) break;
    }
  }
}

/** Waits, whatever the page does meanwhile. Rejects when aborted. */
export function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", fail);
      resolve();
    }, milliseconds);
    signal.addEventListener("abort", fail, { once: true });
  });
}
