// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from "vitest";
import { copyText } from "../../src/card/copying";

/** Stands in for the browser: a clipboard, or none as over http, and a command that fires `copy`, or does nothing. */
function browserWith({ clipboard, command }: { clipboard?: () => Promise<void>; command: boolean }) {
  const data = new Map<string, string>();
  vi.stubGlobal("navigator", { ...(clipboard && { clipboard: { writeText: clipboard } }) });
  document.execCommand = () => {
    if (!command) return false;
    const event = new Event("copy", { bubbles: true, cancelable: true });
    Object.assign(event, { clipboardData: { setData: (type: string, text: string) => data.set(type, text) } });
    document.body.dispatchEvent(event);
    return event.defaultPrevented;
  };
  return data;
}

afterEach(() => vi.unstubAllGlobals());

describe("copying", () => {
  test("takes the browser's clipboard where there is one", async () => {
    const clipboard = vi.fn(async () => {});
    browserWith({ clipboard, command: false });
    expect(await copyText("a line", document)).toBe(true);
    expect(clipboard).toHaveBeenCalledWith("a line");
  });
  test("works on a page over http, and the page does not hear of it", async () => {
    const data = browserWith({ command: true });
    const heard = vi.fn();
    document.addEventListener("copy", heard);
    expect(await copyText("a line", document)).toBe(true);
    expect([...data]).toEqual([["text/plain", "a line"]]);
    expect(heard).not.toHaveBeenCalled();
    document.removeEventListener("copy", heard);
  });
  test("tries the other way where the page's policy forbids the first", async () => {
    const data = browserWith({ clipboard: () => Promise.reject(new Error("NotAllowedError")), command: true });
    expect(await copyText("a line", document)).toBe(true);
    expect(data.size).toBe(1);
  });
  test("says so when nothing worked, and leaves the reader's next copy alone", async () => {
    browserWith({ command: false });
    expect(await copyText("a line", document)).toBe(false);
    const event = new Event("copy", { bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });
});
