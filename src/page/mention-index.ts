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
  #mentions = new Map<Flow, PlacedMention[]>();
  #byNode = new Map<Text, { flow: Flow; index: number }[]>();

  /**
   * Puts the page's flows in place of what was known, with the mentions of each. A mention that stays where it was
   * stays the same object, also when it is read otherwise now: an open card keeps its mention and follows it.
   */
  replace(flows: readonly Flow[], mentions: ReadonlyMap<Flow, readonly Mention[]>): void {
    const before = this.#mentions;
    this.#flows = flows;
    this.#mentions = new Map();
    this.#byNode = new Map();
    for (const flow of flows) {
      const list = mentions.get(flow);
      if (!list?.length) continue;
      this.#mentions.set(
        flow,
        list.map((mention) => {
          const old = before.get(flow)?.find((m) => m.start === mention.start && m.end === mention.end);
          return old ? Object.assign(old, mention) : { ...mention, flow, text: flow.text.slice(mention.start, mention.end) };
        }),
      );
      flow.nodes.forEach((node, index) => {
        const places = this.#byNode.get(node);
        if (places) places.push({ flow, index });
        else this.#byNode.set(node, [{ flow, index }]);
      });
    }
  }

  /** All mentions in document order. */
  all(): PlacedMention[] {
    return this.#flows.flatMap((flow) => this.#mentions.get(flow) ?? []);
  }

  /** Flows that hold mentions, in document order. */
  flows(): Flow[] {
    return this.#flows.filter((flow) => this.#mentions.has(flow));
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
