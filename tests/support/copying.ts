import type { Page } from "puppeteer-core";

/** What a reader takes along who selects and copies. */
export interface Copied {
  /** What `document.getSelection().toString()` says. */
  readonly selection: string;
  /** What arrives on the clipboard, as text and as HTML. */
  readonly plain: string;
  readonly html: string;
}

/** Selects all text of the body (or of one element) and copies it with the keyboard. */
export async function selectAndCopy(page: Page, selector = "body"): Promise<Copied> {
  const selection = await page.evaluate((within: string) => {
    const target = document.querySelector(within);
    const selected = document.getSelection();
    if (target === null || selected === null) throw new Error(`nothing to select at ${within}`);
    selected.selectAllChildren(target);
    return selected.toString();
  }, selector);
  await press(page, "c");
  return { selection, ...(await readClipboard(page)) };
}

/**
 * A copy event's clipboardData holds only what scripts put there, never what the browser itself will write. So the
 * clipboard is read by pasting, into a blank tab, where the page under test notices nothing.
 */
export async function readClipboard(page: Page): Promise<{ plain: string; html: string }> {
  const tab = await page.browser().newPage();
  try {
    await tab.bringToFront();
    await tab.evaluate(() => {
      document.body.contentEditable = "true";
      document.body.focus();
      addEventListener("paste", (event) => {
        event.preventDefault();
        const plain = event.clipboardData?.getData("text/plain") ?? "";
        const html = event.clipboardData?.getData("text/html") ?? "";
        Object.assign(globalThis, { pasted: { plain, html } });
      });
    });
    await press(tab, "v");
    const pasted = await tab.waitForFunction(() => (globalThis as unknown as { pasted?: { plain: string; html: string } }).pasted, {
      timeout: 5_000,
    });
    return (await pasted.jsonValue()) ?? { plain: "", html: "" };
  } finally {
    await tab.close();
    await page.bringToFront();
  }
}

async function press(page: Page, key: "c" | "v"): Promise<void> {
  const modifier = process.platform === "darwin" ? "Meta" : "Control";
  await page.keyboard.down(modifier);
  await page.keyboard.press(key);
  await page.keyboard.up(modifier);
}
