/** The one element that the extension ever hangs on a page, and only while a card is up. */
export const hostName = "export-control-lens";

/** Whether a node is that element; observing passes over it. */
export function isCardHost(node: Node): boolean {
  return node.nodeType === 1 && (node as Element).localName === hostName;
}
