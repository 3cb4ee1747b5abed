/**
 * The page's own index: every flow with its mentions, in document order, and from each text node back to its flow.
 * Whoever asks where a mention is, or what stands under a point, asks here and never the page.
 */
import type { Mention } from "../linking/mention";
import { type Flow, pointAt, positionOf } from "./flows";

export interface PlacedMention extends Mention {
  flow: Flow;
  /** The surface, as the page has it. */
  text: string;
}

export class MentionIndex {
  #flows: readonly Flow[] = [];
  #all: readonly PlacedMention[] = [];
  #mentions = new Map<Flow, PlacedMention[]>();
  #byNode = new Map<Text, { flow: Flow; index: number }[]>();

  /**
   * Puts flows with their mentions, in document order, in place of what was known; in steps, and all at once at the end.
   * A mention that stays where it was stays the same object, also when it is read otherwise now: an open card keeps its
   * mention and follows it.
   */
  *replace(mentions: Iterable<readonly [Flow, readonly Mention[]]>): Generator<undefined, void, void> {
    const flows: Flow[] = [];
    const all: PlacedMention[] = [];
    const byFlow = new Map<Flow, PlacedMention[]>();
    const byNode = new Map<Text, { flow: Flow; index: number }[]>();
    const readOtherwise: [PlacedMention, Mention][] = [];
    for (const [flow, found] of mentions) {
      yield;
      if (found.length === 0) continue;
      const before = new Map(this.of(flow).map((mention) => [mention.start, mention]));
      const list = found.map((mention) => {
        const old = before.get(mention.start);
        if (old?.end !== mention.end) return { ...mention, flow, text: flow.text.slice(mention.start, mention.end) };
        readOtherwise.push([old, mention]);
        return old;
      });
      flows.push(flow);
      for (const mention of list) all.push(mention);
      byFlow.set(flow, list);
      flow.nodes.forEach((node, index) => {
        const places = byNode.get(node);
        if (places) places.push({ flow, index });
        else byNode.set(node, [{ flow, index }]);
      });
    }
    for (const [old, mention] of readOtherwise) Object.assign(old, mention);
    this.#flows = flows;
    this.#all = all;
    this.#mentions = byFlow;
    this.#byNode = byNode;
  }

  /** All mentions in document order. */
  all(): readonly PlacedMention[] {
    return this.#all;
  }

  /** Flows that hold mentions, in document order. */
  flows(): readonly Flow[] {
    return this.#flows;
  }

  /** Flows that a text node is a part of and that hold mentions. */
  flowsOf(node: Text): Flow[] {
    return (this.#byNode.get(node) ?? []).map(({ flow }) => flow);
  }

  of(flow: Flow): readonly PlacedMention[] {
    return this.#mentions.get(flow) ?? [];
  }

  /** The mention that covers an offset of a text node. */
  at(node: Text, offset: number): PlacedMention | undefined {
    for (const { flow, index } of this.#byNode.get(node) ?? []) {
      const end = index + 1 < flow.nodes.length && flow.nodes[index + 1] === node ? (flow.from[index + 1] as number) : node.length;
      if (offset < (flow.from[index] as number) || offset > end) continue;
      const position = positionOf(flow, index, offset);
      const list = this.of(flow);
      let low = 0;
      let high = list.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((list[middle] as PlacedMention).end < position) low = middle + 1;
        else high = middle;
      }
      // A caret between two adjoining mentions belongs to either; the caller checks the rectangles of both.
      const found = list[low];
      if (found && found.start <= position) return found;
    }
    return undefined;
  }
}

/** A static range over a mention; none when its nodes have left the page. */
export function staticRangeOf({ flow, start, end }: PlacedMention): StaticRange | undefined {
  const from = pointAt(flow, start);
  const to = pointAt(flow, end, true);
  if (!from?.node.isConnected || !to?.node.isConnected || from.offset > from.node.length || to.offset > to.node.length) return undefined;
  return new StaticRange({ startContainer: from.node, startOffset: from.offset, endContainer: to.node, endOffset: to.offset });
}

/** The rectangles of a mention on the screen, one for each line it runs over; empty when it is not rendered. */
export function rectsOf(mention: PlacedMention): DOMRect[] {
  const range = staticRangeOf(mention);
  if (!range) return [];
  const live = mention.flow.block.ownerDocument.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return [...live.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
}
