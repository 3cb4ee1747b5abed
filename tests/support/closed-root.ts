import type { Browser, CDPSession, Page } from "puppeteer-core";
import { callFunction, contextId, isBidi, type RemoteValue } from "./bidi.js";
import type { Rect } from "./pointer.js";

/** What may travel to a page and back: anything JSON can carry. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * Runs a function with the closed shadow root of a host element, where no script of the page could get it: through the
 * browser's debugging interface. The function runs in the page and cannot see anything around itself; what it returns
 * must be plain. Gives undefined while the host, or its root, is not there.
 */
export async function inClosedRoot<Args extends readonly Plain[], T>(
  page: Page,
  hostSelector: string,
  act: (root: ShadowRoot, ...args: Args) => T | Promise<T>,
  ...args: Args
): Promise<T | undefined> {
  const call = asCall(act.toString(), args);
  const browser = page.browser();
  const text = isBidi(browser) ? await throughBidi(browser, contextId(page), hostSelector, call) : await throughCdp(page, hostSelector, call);
  if (text === undefined) return undefined;
  return (JSON.parse(text) as { value?: T }).value;
}

/** Where an element within the closed root stands in the viewport; undefined when it is not there or takes no room. */
export function closedRect(page: Page, hostSelector: string, innerSelector: string): Promise<Rect | undefined> {
  return inClosedRoot(
    page,
    hostSelector,
    (root, selector) => {
      const { x, y, width, height } = root.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      return width > 0 && height > 0 ? { x, y, width, height } : undefined;
    },
    innerSelector,
  );
}

/** Clicks an element within the closed root with the real mouse, so that the event is trusted. */
export async function clickInClosedRoot(page: Page, hostSelector: string, innerSelector: string): Promise<void> {
  const rect = await closedRect(page, hostSelector, innerSelector);
  if (rect === undefined) throw new Error(`nothing to click at ${hostSelector} >> ${innerSelector}`);
  const [x, y] = [rect.x + rect.width / 2, rect.y + rect.height / 2];
  await page.mouse.move(x, y, { steps: 6 });
  await page.mouse.click(x, y);
}

/**
 * The result comes back as JSON text, so that both protocols give the same. `__name` is what esbuild (tsx) puts around
 * functions to keep their names; in a page nobody has defined it.
 */
function asCall(source: string, args: readonly Plain[]): string {
  return `async (root) => {
    const __name = (target) => target;
    return JSON.stringify({ value: await (${source})(root, ...${JSON.stringify(args)}) });
  }`;
}

async function throughCdp(page: Page, hostSelector: string, call: string): Promise<string | undefined> {
  const session = await page.createCDPSession();
  try {
    const root = await closedRootOverCdp(session, hostSelector);
    if (root === undefined) return undefined;
    const answer = await session.send("Runtime.callFunctionOn", {
      objectId: root,
      functionDeclaration: `function () { return (${call})(this); }`,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    if (answer.exceptionDetails !== undefined) {
      throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    }
    return String(answer.result.value);
  } finally {
    await session.detach().catch(() => undefined);
  }
}

async function closedRootOverCdp(session: CDPSession, hostSelector: string): Promise<string | undefined> {
  const host = await session.send("Runtime.evaluate", {
    expression: `document.querySelector(${JSON.stringify(hostSelector)})`,
  });
  if (host.result.objectId === undefined) return undefined;
  const { node } = await session.send("DOM.describeNode", { objectId: host.result.objectId, pierce: true });
  const root = node.shadowRoots?.find((candidate) => candidate.shadowRootType === "closed");
  if (root === undefined) return undefined;
  const { object } = await session.send("DOM.resolveNode", { backendNodeId: root.backendNodeId });
  return object.objectId;
}

async function throughBidi(browser: Browser, context: string, hostSelector: string, call: string): Promise<string | undefined> {
  const host = await callFunction(browser, context, "(selector) => document.querySelector(selector)", [{ type: "string", value: hostSelector }], {
    serializationOptions: { includeShadowTree: "all", maxDomDepth: 1 },
  });
  const root = (host.value as { shadowRoot?: RemoteValue | null } | undefined)?.shadowRoot;
  if (root?.sharedId === undefined || (root.value as { mode?: string }).mode !== "closed") return undefined;
  const answer = await callFunction(browser, context, call, [{ sharedId: root.sharedId }], { userActivation: true });
  return String(answer.value);
}
