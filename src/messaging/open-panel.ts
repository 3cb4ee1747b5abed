/** Opening the side panel. Browsers allow it only straight from what the reader did, so nothing may be awaited before. */
import { browser } from "wxt/browser";

/** Firefox's own interface, which the shared types do not know. */
interface Sidebar {
  sidebarAction: { open(): Promise<void> };
}

/** Opens the panel beside the tabs of a window. Rejects where the browser does not take it for the reader's own act. */
export function openSidePanel(windowId: number | undefined): Promise<void> {
  if (import.meta.env.FIREFOX) return (browser as unknown as Sidebar).sidebarAction.open();
  return windowId === undefined ? Promise.resolve() : browser.sidePanel.open({ windowId });
}
