/** Whether text can be seen at all. Asked only of flows that hold mentions: style is dear. */
import type { Flow } from "./flows";

/** False for text in `display: none` and for text that assistive technology alone would get, clipped to nothing. */
export function isRendered(flow: Flow): boolean {
  const parent = flow.nodes[0]?.parentElement;
  if (!parent) return flow.nodes[0]?.isConnected ?? false;
  // Text inside `content-visibility: auto` is only not rendered yet.
  return parent.checkVisibility({ visibilityProperty: false, opacityProperty: false, contentVisibilityAuto: false });
}
