/** Looking over a page, in slices, for the first sign of a story; and again at whatever changes on it, until there is one. */
import { hasText, isInSkipped, isSkipped, walkFlows } from "./flows";
import { watchLateRoots } from "./late-roots";
import { type Changes, mergeChanges, watchPage } from "./observe";
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
  until.addEventListener("abort", () => wake());
  const watch = watchPage(
    document,
    {
      isOurs,
      onChange(changes) {
        pending = mergeChanges(pending, changes);
        wake();
      },
    },
    until,
  );
  const late = watchLateRoots(watch.note, until);
  try {
    for (;;) {
      while (pending) {
        const changes: Changes = pending;
        pending = undefined;
        if (await inSlices(look(changes), document, until)) return;
      }
      until.throwIfAborted();
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  } finally {
    end.abort();
  }

  function* look(changes: Changes): Generator<undefined, boolean, void> {
    const roots =
      changes === "all" || changes.blocks.some((block) => block.contains(document.body))
        ? [document.body]
        : changes.blocks.filter((block) => document.body?.contains(block) && !isSkipped(block) && !isInSkipped(block, document.body));
    for (const root of roots)
      for (const flow of root ? walkFlows(root, { onRoot: watch.add, onPart: late.expect }) : []) {
        if (flow && hasText(flow) && isSign(flow.text)) return true;
        yield;
      }
    return false;
  }
}
