/** Looking over a page, in slices, for the first sign of a story; and again at whatever changes on it, until there is one. */
import { hasText, walkFlows } from "./flows";
import { type Changes, watchPage } from "./observe";
import { inSlices } from "./slices";

/** Resolves when some flow of the page is a sign; rejects when aborted. Nothing of it is left running then. */
export async function waitForSign(
  document: Document,
  isSign: (text: string) => boolean,
  isOurs: (node: Node) => boolean,
  signal: AbortSignal,
): Promise<void> {
  const end = new AbortController();
  const until = AbortSignal.any([signal, end.signal]);
  let pending: Changes | undefined = "all";
  let wake = () => {};
  const watch = watchPage(
    document,
    isOurs,
    (changes) => {
      pending = pending === undefined || pending === "all" || changes === "all" ? changes : { blocks: [...pending.blocks, ...changes.blocks] };
      wake();
    },
    until,
  );
  try {
    for (;;) {
      while (pending) {
        const changes: Changes = pending;
        pending = undefined;
        if (await inSlices(look(changes), document, until)) return;
      }
      await new Promise<void>((resolve, reject) => {
        wake = resolve;
        until.addEventListener("abort", () => reject(until.reason), { once: true });
      });
    }
  } finally {
    end.abort();
  }

  function* look(changes: Changes): Generator<undefined, boolean, void> {
    const roots = changes === "all" ? [document.body] : changes.blocks.filter((block) => block.isConnected);
    for (const root of roots)
      for (const flow of root ? walkFlows(root) : []) {
        if (flow?.block.nodeType === 11) watch.add(flow.block as ShadowRoot);
        if (flow && hasText(flow) && isSign(flow.text)) return true;
        yield;
      }
    return false;
  }
}
