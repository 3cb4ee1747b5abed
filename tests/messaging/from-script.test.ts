import { beforeEach, expect, test, vi } from "vitest";
import { tellBackground } from "../../src/messaging/from-script";

const runtime = vi.hoisted(() => ({ id: "ours" as string | undefined, sendMessage: vi.fn() }));
vi.mock("wxt/browser", () => ({ browser: { runtime } }));

const stopped = new Error("the message channel closed before a response was received");
beforeEach(() => {
  runtime.id = "ours";
  runtime.sendMessage.mockReset();
});

test("an answer is handed on, null too", async () => {
  runtime.sendMessage.mockResolvedValue(null);
  expect(await tellBackground({ type: "sign" })).toBeNull();
  expect(runtime.sendMessage.mock.calls).toEqual([[{ type: "sign" }]]);
});

test("a background that was stopped amid its answer is asked again", async () => {
  runtime.sendMessage.mockRejectedValueOnce(stopped).mockResolvedValue({ bis: { id: "bis" } });
  expect(await tellBackground({ type: "entries", ids: ["bis"] })).toEqual({ bis: { id: "bis" } });
});

test("one that never answers is given up, without an error", async () => {
  runtime.sendMessage.mockRejectedValue(stopped);
  expect(await tellBackground({ type: "sign" })).toBeUndefined();
  expect(runtime.sendMessage.mock.calls.length).toBeLessThanOrEqual(5);
});

test("one whose extension has gone is not asked", async () => {
  runtime.sendMessage.mockImplementation(() => {
    runtime.id = undefined;
    return Promise.reject(new Error("Extension context invalidated."));
  });
  expect(await tellBackground({ type: "sign" })).toBeUndefined();
  expect(await tellBackground({ type: "sign" })).toBeUndefined();
  expect(runtime.sendMessage).toHaveBeenCalledOnce();
});
