/** Whether text can be seen at all. Asked only of text that is a mention: style is dear. */
import type { Mention } from "../linking/mention";
import { type Flow, pointAt } from "./flows";

/** The mentions of a flow that do not lie in `display: none`. Each may lie in an element of its own, and a page may hide one of them only. */
export function renderedOf(flow: Flow, mentions: readonly Mention[]): readonly Mention[] {
  const known = new Map<Element, boolean>();
  return mentions.filter(({ start }) => {
    const node = pointAt(flow, start)?.node;
    const parent = node?.parentElement;
    // Directly in a shadow root it has no parent element.
    if (!parent) return node?.isConnected ?? false;
    const isShown = known.get(parent) ?? isRendered(parent);
    known.set(parent, isShown);
    return isShown;
  });
}

function isRendered(element: Element): boolean {
  // Text inside `content-visibility: auto` is only not rendered yet.
  return element.checkVisibility({ visibilityProperty: false, opacityProperty: false, contentVisibilityAuto: false });
}
