/** What mention stands under a point of the viewport. */
import { type MentionIndex, type PlacedMention, rectsOf } from "./mention-index";

export interface Hit {
  mention: PlacedMention;
  rects: DOMRect[];
}

/** Pixels by which a rectangle still counts as under the pointer: the underline hangs a little below the line. */
const SLACK = 2;

/**
 * The mention under a point; the caret says which letter is nearest, the mention's rectangles say whether the point is
 * really on it. `shadowRoots` are the open shadow roots that the page's flows lie in.
 */
export function hitTest(document: Document, index: MentionIndex, x: number, y: number, shadowRoots: readonly ShadowRoot[] = []): Hit | undefined {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
  const node = caret?.offsetNode;
  if (!caret || !node || node.nodeType !== 3) return undefined;
  // The caret stands before or behind the letter under the point; a mention that ends or begins there is tried from both sides.
  for (const offset of [caret.offset, caret.offset + 1, caret.offset - 1]) {
    const mention = index.at(node as Text, offset);
    if (!mention) continue;
    const rects = rectsOf(mention);
    if (rects.some((r) => x >= r.left - SLACK && x <= r.right + SLACK && y >= r.top - SLACK && y <= r.bottom + SLACK)) return { mention, rects };
  }
  return undefined;
}
