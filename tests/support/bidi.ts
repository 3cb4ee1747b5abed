import type { Browser, Page } from "puppeteer-core";

/**
 * Puppeteer's BiDi connection. Its classes are internal to puppeteer, so only the part that is used is described here,
 * and checked when it is taken hold of: a puppeteer which moved it must fail with a word, not with `undefined`.
 */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** A value as WebDriver BiDi writes it (https://w3c.github.io/webdriver-bidi/#type-script-RemoteValue), as far as needed. */
export interface RemoteValue {
  readonly type: string;
  readonly value?: unknown;
  readonly sharedId?: string;
}

interface EvaluateResult {
  readonly type: "success" | "exception";
  readonly result?: RemoteValue;
  readonly exceptionDetails?: { readonly text: string };
}

/** Is this browser driven over WebDriver BiDi (Firefox), or over the Chrome DevTools Protocol? */
export function isBidi(browser: Browser): boolean {
  return (browser as unknown as { protocol?: unknown }).protocol === "webDriverBiDi";
}

/** Sends one WebDriver BiDi command that puppeteer itself has no method for. */
export async function sendBidi(browser: Browser, method: string, params: object): Promise<unknown> {
  const connection = (browser as unknown as { connection?: Partial<Connection> }).connection;
  if (typeof connection?.send !== "function") throw new Error("puppeteer no longer exposes its BiDi connection");
  return (await connection.send(method, params)).result;
}

/** The BiDi id of the browsing context that a page is. */
export function contextId(page: Page): string {
  const id = (page.mainFrame() as unknown as { _id?: unknown })._id;
  if (typeof id !== "string") throw new Error("puppeteer no longer exposes a frame's BiDi context id");
  return id;
}

/** `script.callFunction`, raw: the arguments and the result stay BiDi values; a thrown exception becomes an Error. */
export async function callFunction(
  browser: Browser,
  context: string,
  functionDeclaration: string,
  args: readonly object[],
  options: object = {},
): Promise<RemoteValue> {
  const answer = (await sendBidi(browser, "script.callFunction", {
    functionDeclaration,
    arguments: args,
    awaitPromise: true,
    target: { context },
    ...options,
  })) as EvaluateResult;
  if (answer.type === "exception" || answer.result === undefined) {
    throw new Error(answer.exceptionDetails?.text ?? "the function gave no result");
  }
  return answer.result;
}
