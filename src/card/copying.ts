/** Putting a text on the clipboard from a page that may not be one of those where browsers hand it out. */

/**
 * Copies a text; whether that worked. Must be called straight from a click. Pages over http have no clipboard object, and
 * a page's policy may forbid it: then the old command does it, which needs neither, and no node or selection of the page.
 */
export async function copyText(text: string, document: Document): Promise<boolean> {
  const clipboard: Clipboard | undefined = document.defaultView?.navigator.clipboard;
  if (clipboard)
    try {
      await clipboard.writeText(text);
      return true;
    } catch {
      // Forbidden by the page's policy or by the reader.
    }
  return copyByCommand(text, document);
}

function copyByCommand(text: string, document: Document): boolean {
  let isSet = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    // The page is not to take our copying for its reader's.
    event.stopImmediatePropagation();
    isSet = event.clipboardData !== null;
  };
  const window = document.defaultView;
  window?.addEventListener("copy", fill, { capture: true });
  try {
    return document.execCommand("copy") && isSet;
  } catch {
    return false;
  } finally {
    window?.removeEventListener("copy", fill, { capture: true });
  }
}
