/**
 * Units: the parts of a page that are judged on-topic or not as one. An article page has one large unit, the article
 * with its headline; everything else (teasers, lists, asides, navigation) falls into small ones.
 *
 * What tells the two apart, whatever elements a site builds with: a teaser leads elsewhere. Its headline is a link, and
 * the text beside it belongs to that headline; the paragraphs of an article belong to none.
 */
import type { Flow } from "./flows";
import { type Contents, contentsOf, type Part } from "./unit-contents";

export interface Unit {
  /** What holds the unit together; the key by which it stays the same between scans. */
  root: Element | ShadowRoot;
  flows: Flow[];
}

/** A paragraph of prose, as against a label, a link or a headline: this many Latin letters, or half as many Han. */
const PROSE = 90;
/** A link with fewer letters (a Han character counts twice) is a label or an author, no headline. */
const HEADLINE = 16;
/** A teaser holds no more text than this, counted alike. */
const TEASER = 1200;
/** Links that a teaser may hold beside its headline: an author, a section, a picture. */
const MORE_LINKS = 2;

/** A teaser reaches no further up than this; some pages nest without end. */
const FAR = 40;

/** Elements that part a page, so that no teaser reaches over them. */
const bounds = "body, main, section, aside, nav, header, footer, ul, ol, table, tbody, dl";
/** Elements inside an article's own container that are none of its text. */
const foreign = "aside, nav, footer, [role=complementary], [role=navigation], article article, [role=article] [role=article]";
/** Elements whose paragraphs say nothing about where the article is. */
const besides = "aside, nav, footer";

const han = /[\u3400-\u9fff]/g;

/** What is known of flows that were parted before; a flow that stays on the page is looked at once. */
export type KnownParts = WeakMap<Flow, Part>;

/** Splits a page's flows into units, in document order of their first flow; in steps, each of them short, however large the page is. */
export function* unitsInSteps(flows: readonly Flow[], known: KnownParts): Generator<undefined, Unit[], void> {
  const parts: Part[] = [];
  for (const flow of flows) {
    const part = known.get(flow) ?? partOf(flow);
    known.set(flow, part);
    parts.push(part);
    yield;
  }
  const inside = yield* contentsOf(parts);
  const teasers = new Map<Part, Element>();
  const climbed = new Map<Element, Element>();
  for (const part of parts) {
    teasers.set(part, teaserOf(part, inside, climbed));
    yield;
  }
  const article = yield* articleRoot(parts, teasers, inside);
  const units = new Map<Element | ShadowRoot, Unit>();
  for (const part of parts) {
    const root = article && isOfArticle(part, article) ? article : (teasers.get(part) ?? part.flow.block);
    const unit = units.get(root);
    if (unit) unit.flows.push(part.flow);
    else units.set(root, { root, flows: [part.flow] });
    yield;
  }
  return [...units.values()];
}

function partOf(flow: Flow): Part {
  const element = flow.block.nodeType === 11 ? (flow.block as ShadowRoot).host : (flow.block as Element);
  const weight = flow.text.length + (flow.text.match(han)?.length ?? 0);
  return { flow, element, weight, headline: weight >= HEADLINE ? linkOf(flow) : undefined };
}

/** The link that most of a flow is, if it leads elsewhere: one into the page itself is a table of contents or a time of a live blog. */
function linkOf(flow: Flow): Element | undefined {
  let linked = 0;
  let last: Element | undefined;
  for (const node of flow.nodes) {
    const link = node.parentElement?.closest("a[href]");
    if (!link || link.getAttribute("href")?.startsWith("#")) continue;
    linked += node.data.trim().length;
    last = link;
  }
  return linked * 5 > flow.text.trim().length * 3 ? last : undefined;
}

/** The largest element around a flow that is no more than one teaser. What was found from an element is remembered in `climbed`. */
function teaserOf({ element }: Part, inside: ReadonlyMap<Element, Contents>, climbed: Map<Element, Element>): Element {
  const known = climbed.get(element);
  if (known) return known;
  let best = element;
  let steps = 0;
  for (let at = element.parentElement; at && !at.matches(bounds) && ++steps < FAR; at = at.parentElement) {
    const { weight = 0, headlines = 0 } = inside.get(at) ?? {};
    // Headings are counted last, and only where there is little: counting walks all that the element holds.
    if (weight > TEASER || headlines > 1 + MORE_LINKS) break;
    const headings = at.querySelectorAll("h1, h2, h3, h4, h5, h6").length;
    if (headings > 1 || (headings === 0 && headlines > 1)) break;
    best = at;
  }
  climbed.set(element, best);
  return best;
}

/**
 * The smallest element that holds most of the page's paragraphs: the article's body, whatever it is called. A front
 * page has none: its paragraphs belong to headlines that lead elsewhere.
 */
function* articleRoot(
  parts: readonly Part[],
  teasers: ReadonlyMap<Part, Element>,
  inside: ReadonlyMap<Element, Contents>,
): Generator<undefined, Element | undefined, void> {
  const prose: Part[] = [];
  const own: Part[] = [];
  for (const part of parts) {
    yield;
    if (part.weight < PROSE || part.headline || part.element.closest(besides)) continue;
    prose.push(part);
    const teaser = teasers.get(part);
    if (!teaser || (inside.get(teaser)?.headlines ?? 0) === 0) own.push(part);
  }
  const all = weightOf(own);
  if (own.length < 2 || all < weightOf(prose) / 2) return undefined;
  let best: Element | undefined;
  for (const [element, { weight }] of yield* contentsOf(own)) if (weight >= all * 0.65 && (!best || best.contains(element))) best = element;
  if (!best) return undefined;
  // Without any container of its own an article is the page, if it runs on like one.
  if (best.localName === "body" || best.localName === "html") return own.length >= 3 ? best : undefined;
  return best.closest("article, [role=article], [itemprop=articleBody]") ?? best;
}

function weightOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { weight }) => sum + weight, 0);
}

function isOfArticle({ element, headline }: Part, article: Element): boolean {
  if (article.contains(element)) {
    const other = element.closest(foreign);
    return !other || other.contains(article);
  }
  // The headline and its standfirst often stand above the body, in a header of their own.
  return !headline && (element.localName === "h1" || element.closest("h1") !== null);
}
