/** The page as the card knows it: mentions by an opaque name, where they are, and bringing them into view. */
import type { Annotator } from "./annotator";
import { type PlacedMention, rectsOf } from "./mention-index";
import { mentionsIn, selectedRange } from "./selection";

/** Makes the card's stage of an annotator. Its shape is `Stage` of the card room, which this room does not know. */
export function stageFor(annotator: Annotator, document: Document) {
  const names = new WeakMap<PlacedMention, string>();
  const mentions = new Map<string, WeakRef<PlacedMention>>();
  let count = 0;
  /** A place that the reader selected, as if it were a mention of the card that was looked up there. */
  let looked: { target: string; card: string; text: string; range: Range } | undefined;

  function staged(mention: PlacedMention) {
    let target = names.get(mention);
    if (target === undefined) {
      target = String(++count);
      names.set(mention, target);
      mentions.set(target, new WeakRef(mention));
    }
    return { target, card: mention.card, text: mention.text, reason: mention.reason };
  }
  const find = (target: string | undefined) => (target === undefined ? undefined : mentions.get(target)?.deref());
  function rects(target: string): DOMRect[] {
    const mention = find(target);
    if (mention) return rectsOf(mention);
    return looked?.target === target ? [...looked.range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0) : [];
  }

  return {
    document,
    hit(x: number, y: number) {
      const hit = annotator.hit(x, y);
      return hit && staged(hit.mention);
    },
    mentions: () => annotator.mentions().map(staged),
    mention(target: string) {
      if (looked?.target === target) {
        const { card, text, range } = looked;
        return range.startContainer.isConnected && !range.collapsed ? { target, card, text } : undefined;
      }
      const mention = find(target);
      return mention && annotator.mentions().includes(mention) ? staged(mention) : undefined;
    },
    selected() {
      const range = selectedRange(document);
      return range ? mentionsIn(range, annotator.mentions()).map(staged) : [];
    },
    select(card: string) {
      const range = selectedRange(document);
      if (!range) return undefined;
      looked = { target: `selection-${++count}`, card, text: range.toString().slice(0, 300), range };
      return looked.target;
    },
    rects,
    activate: (target: string | undefined) => annotator.activate(find(target)),
    scrollTo(target: string) {
      const [rect] = rects(target);
      const window = document.defaultView;
      const node = find(target)?.flow.nodes[0] ?? (looked?.target === target ? looked.range.startContainer : undefined);
      if (!node || !window) return;
      if (rect && rect.top >= 60 && rect.bottom <= window.innerHeight - 60) return;
      // The element's own scrolling also moves scroll boxes that the page has put around it.
      node.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
      const [moved] = rects(target);
      if (moved && (moved.top < 0 || moved.bottom > window.innerHeight))
        window.scrollBy({ top: moved.top - window.innerHeight / 2, behavior: "instant" });
    },
    choose(target: string, card: string | undefined) {
      const mention = find(target);
      return mention ? annotator.choose(mention, card) : () => {};
    },
    setQuiet: (quiet: boolean) => annotator.setQuiet(quiet),
    onChange: (listener: () => void) => annotator.onChange(listener),
    language: () => annotator.language,
    publishedOn: () => annotator.publishedOn,
  };
}
