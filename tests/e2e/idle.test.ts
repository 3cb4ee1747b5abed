import type { CDPSession } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { leave } from "../support/pointer";
import { livingArticle, openCard, story, waitForMarks } from "./living-page";
import { openStage, type Stage, waitForCard } from "./stage";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage("chromium", {}, { "*/living": livingArticle });
});
afterAll(() => stage?.close());

/** Runs an expression in the isolated world of the extension's scripts on a page. */
async function inOurWorld(session: CDPSession, context: number, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send("Runtime.evaluate", { expression, contextId: context, returnByValue: true });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return result.value;
}

/** Counts from now on whatever could make a script of ours run later. */
const count = `{
  globalThis.started = [];
  for (const name of ["setTimeout", "setInterval", "requestAnimationFrame", "requestIdleCallback", "queueMicrotask"]) {
    const real = globalThis[name];
    globalThis[name] = (...rest) => { started.push(name); return real.apply(globalThis, rest) };
  }
  const post = MessagePort.prototype.postMessage;
  MessagePort.prototype.postMessage = function (...rest) { started.push("postMessage"); return post.apply(this, rest) };
}`;

test("a page that stands still, its card closed again, starts no timer, frame or idle work of ours; a change of its text does (Firefox shows no test the world of our scripts)", async () => {
  const page = await stage.newPage();
  const session = await page.createCDPSession();
  const worlds: number[] = [];
  session.on("Runtime.executionContextCreated", ({ context }) => {
    if (context.origin === `chrome-extension://${stage.extensionId}`) worlds.push(context.id);
  });
  await session.send("Runtime.enable");
  await page.goto(stage.site.url("sample-page.apnews.com", "/living"));
  await waitForMarks(page, ["Nvidia", "Huawei"]);
  await openCard(page, "Nvidia");
  await leave(page);
  await waitForCard(page, undefined);
  await new Promise((resolve) => setTimeout(resolve, 2000)); // what was under way has ended
  const world = worlds.at(-1) ?? -1;
  await inOurWorld(session, world, count);
  await new Promise((resolve) => setTimeout(resolve, 4000));
  expect(await inOurWorld(session, world, "started")).toEqual([]);

  // The same count hears it when there is something to do.
  await page.evaluate((text) => {
    (document.querySelector("article p") as Element).textContent = text;
  }, story.asml);
  await waitForMarks(page, ["ASML"], ["Nvidia"]);
  expect(await inOurWorld(session, world, "started.includes('setTimeout') && started.includes('requestIdleCallback')")).toBe(true);
});
