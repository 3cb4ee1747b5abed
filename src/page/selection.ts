/** What the reader has selected on the page, and which mentions lie in it. */
import { type PlacedMention, staticRangeOf } from "./mention-index";

/** A copy of the selection's range; none where nothing is selected, or only inside a field. */
export function selectedRange(document: Document): Range | undefined {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  return range.collapsed ? undefined : range.cloneRange();
}

/** The mentions that a range covers, or of which it covers a part: a double click selects one word of a longer name. */
export function mentionsIn(range: Range, mentions: readonly PlacedMention[]): PlacedMention[] {
  const root = range.commonAncestorContainer.getRootNode();
  const live = (range.startContainer.ownerDocument ?? document).createRange();
  return mentions.filter((mention) => {
    const place = staticRangeOf(mention);
    if (!place || place.startContainer.getRootNode() !== root) return false;
    live.setStart(place.startContainer, place.startOffset);
    live.setEnd(place.endContainer, place.endOffset);
    // The range ends behind the mention's start, and starts before its end.
    return range.compareBoundaryPoints(Range.START_TO_END, live) > 0 && range.compareBoundaryPoints(Range.END_TO_START, live) < 0;
  });
}
