/** The page as the card knows it: mentions by an opaque name, where they are, and bringing them into view. */
import type { Annotator } from "./annotator";
import { type PlacedMention, rectsOf } from "./mention-index";

/** Makes the card's stage of an annotator. Its shape is `Stage` of the card room, which this room does not know. */
export function stageFor(annotator: Annotator, document: Document) {
  const names = new WeakMap<PlacedMention, string>();
  const mentions = new Map<string, WeakRef<PlacedMention>>();
  let count = 0;

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

  return {
    document,
    hit(x: number, y: number) {
      const hit = annotator.hit(x, y);
      return hit && staged(hit.mention);
    },
    mentions: () => annotator.mentions().map(staged),
    rects(target: string) {
      const mention = find(target);
      return mention ? rectsOf(mention) : [];
    },
    activate: (target: string | undefined) => annotator.activate(find(target)),
    scrollTo(target: string) {
      const mention = find(target);
      const [rect] = mention ? rectsOf(mention) : [];
      const window = document.defaultView;
      if (!mention || !window) return;
      if (rect && rect.top >= 60 && rect.bottom <= window.innerHeight - 60) return;
      // The element's own scrolling also moves scroll boxes that the page has put around it.
      mention.flow.nodes[0]?.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
      const [moved] = rectsOf(mention);
      if (moved && (moved.top < 0 || moved.bottom > window.innerHeight))
        window.scrollBy({ top: moved.top - window.innerHeight / 2, behavior: "instant" });
    },
    choose(target: string, card: string | undefined) {
      const mention = find(target);
      return mention ? annotator.choose(mention, card) : () => {};
    },
    onChange: (listener: () => void) => annotator.onChange(listener),
    language: () => annotator.language,
    publishedOn: () => annotator.publishedOn,
  };
}
