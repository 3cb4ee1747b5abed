/** Work in slices: never longer than a few milliseconds at a time, and never while the page needs the time. */

/** Milliseconds after which a slice stops; a slice may run over by one step. */
export const SLICE = 4;

/** Waits until the browser is idle, or for `timeout` milliseconds; in a hidden tab until it is shown. Rejects when aborted. */
export function idle(document: Document, signal: AbortSignal, timeout = 200): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const done = () => {
      signal.removeEventListener("abort", fail);
      resolve();
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

/** Runs a generator's steps in slices. Resolves with what it returns; rejects when aborted. */
export async function inSlices<T>(steps: Generator<unknown, T, void>, document: Document, signal: AbortSignal): Promise<T> {
  for (;;) {
    await idle(document, signal);
    const end = performance.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
  }
}
