/** What each element of a page holds: how much text, and how many headlines that lead elsewhere. */
import type { Flow } from "./flows";

/** A flow as the parting of a page into units sees it. */
export interface Part {
  flow: Flow;
  element: Element;
  weight: number;
  /** The link that a headline is, which may hold its summary as well. */
  headline: Element | undefined;
}

export interface Contents {
  weight: number;
  headlines: number;
}

/**
 * The contents of every element around a part, ancestors before what they hold. Each element is climbed through once,
 * however deep a page nests.
 */
export function* contentsOf(parts: readonly Part[]): Generator<undefined, Map<Element, Contents>, void> {
  const inside = new Map<Element, Contents>();
  const counted = new Set<Element>();
  for (const part of parts) {
    const contents = meet(part.element, inside);
    contents.weight += part.weight;
    const { headline } = part;
    if (headline && !counted.has(headline)) {
      counted.add(headline);
      // A link inside the block counts for the block, a link around it for the link.
      const around = headline.contains(part.element) ? headline : part.element;
      meet(around, inside).headlines++;
    }
    yield;
  }
  const elements = [...inside.keys()];
  for (let i = elements.length - 1; i >= 0; i--) {
    const element = elements[i] as Element;
    const parent = element.parentElement && inside.get(element.parentElement);
    const own = inside.get(element);
    if (parent && own) {
      parent.weight += own.weight;
      parent.headlines += own.headlines;
    }
    yield;
  }
  // What lies within a headline holds that one headline.
  for (const { element, headline } of parts)
    for (let at: Element | null = element; at && headline && at !== headline && headline.contains(at); at = at.parentElement) {
      const contents = inside.get(at);
      if (contents) contents.headlines ||= 1;
    }
  return inside;
}

/** The contents of an element, with those of all around it set up first. */
function meet(element: Element, inside: Map<Element, Contents>): Contents {
  const way: Element[] = [];
  for (let at: Element | null = element; at && !inside.has(at); at = at.parentElement) way.push(at);
  for (const at of way.reverse()) inside.set(at, { weight: 0, headlines: 0 });
  return inside.get(element) as Contents;
}
