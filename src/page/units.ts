/**
 * Units: the parts of a page that are judged on-topic or not as one. An article page has one large unit, the article
 * with its headline; everything else (teasers, lists, asides, navigation) falls into small ones.
 */
import type { Flow } from "./flows";

export interface Unit {
  /** What holds the unit together; the key by which it stays the same between scans. */
  root: Element | ShadowRoot;
  flows: Flow[];
}

/** A paragraph of prose, as against a label, a link or a headline: this many Latin letters, or half as many Han. */
const PROSE = 90;

/** Elements that each make a unit of what they hold, when they are not the article. */
const parts =
  "article, li, aside, nav, header, footer, section, figure, tr, dd, [role=article], [role=listitem], [role=complementary], [role=navigation]";
/** Elements inside an article's own container that are none of its text. */
const foreign = "aside, nav, footer, [role=complementary], [role=navigation], article article, [role=article] [role=article]";

const han = /[\u3400-\u9fff]/g;

/** How much prose a flow holds; 0 for a short label. */
function prose(flow: Flow): number {
  const weight = flow.text.length + (flow.text.match(han)?.length ?? 0);
  return weight >= PROSE ? weight : 0;
}

/** Splits a page's flows into units, in document order of their first flow. */
export function unitsOf(flows: readonly Flow[]): Unit[] {
  const article = articleRoot(flows);
  const units = new Map<Element | ShadowRoot, Unit>();
  for (const flow of flows) {
    const root = (article && ofArticle(flow, article) ? article : undefined) ?? partRoot(flow);
    const unit = units.get(root);
    if (unit) unit.flows.push(flow);
    else units.set(root, { root, flows: [flow] });
  }
  return [...units.values()];
}

function elementOf(block: Element | ShadowRoot): Element {
  return block.nodeType === 11 ? (block as ShadowRoot).host : (block as Element);
}

/**
 * The smallest element that holds most of the page's paragraphs: the article's body, whatever it is called. A front
 * page has none: its prose is many short texts, each with a part of its own.
 */
function articleRoot(flows: readonly Flow[]): Element | undefined {
  const weights = new Map<Element, number>();
  let total = 0;
  let paragraphs = 0;
  for (const flow of flows) {
    const weight = prose(flow);
    if (weight === 0 || elementOf(flow.block).closest("aside, nav, footer")) continue;
    total += weight;
    paragraphs++;
    for (let at: Element | null = elementOf(flow.block); at; at = at.parentElement) weights.set(at, (weights.get(at) ?? 0) + weight);
  }
  if (paragraphs < 2) return undefined;
  let best: Element | undefined;
  for (const [element, weight] of weights) if (weight >= total * 0.65 && (!best || best.contains(element))) best = element;
  if (!best || best.localName === "body" || best.localName === "html") return best && soup(flows) ? best : undefined;
  // Paragraphs that each sit in a part of their own, side by side, are teasers.
  const own = flows.filter((flow) => prose(flow) > 0 && best.contains(elementOf(flow.block)));
  const teasers = new Set(
    own
      .map((flow) => elementOf(flow.block).closest("article, li, section, [role=article]"))
      .filter((part) => part && part !== best && best.contains(part)),
  );
  if (teasers.size > 1 && own.length <= teasers.size * 2) return undefined;
  return best.closest("article, [role=article], [itemprop=articleBody]") ?? best;
}

/** A page without any structure is an article if it runs on like one. */
function soup(flows: readonly Flow[]): boolean {
  const paragraphs = flows.filter((flow) => prose(flow) > 0);
  return paragraphs.length >= 3 && !paragraphs.some((flow) => elementOf(flow.block).closest("article, li, section"));
}

function ofArticle(flow: Flow, article: Element): boolean {
  const element = elementOf(flow.block);
  if (article.contains(element)) {
    const other = element.closest(foreign);
    return !other || other.contains(article);
  }
  // The headline and its standfirst often stand above the body, in a header of their own.
  return element.localName === "h1" || element.closest("h1") !== null;
}

function partRoot(flow: Flow): Element | ShadowRoot {
  const element = elementOf(flow.block);
  return element.closest(parts) ?? element.parentElement ?? flow.block;
}
