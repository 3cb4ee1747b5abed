/**
 * The page annotator: reads the page in slices, links each unit, keeps the index and paints. One abort takes all of it
 * away. Cards and browsers are unknown here.
 */

import type { Linker } from "../linking/linker";
import type { Mention } from "../linking/mention";
import type { FlowReading } from "../linking/reading";
import { type Choices, choiceKey, chosenMentions, noChoices, withChoice } from "./choices";
import { type Flow, hasText, walkFlows } from "./flows";
import { type Hit, hitTest } from "./hit-test";
import { MentionIndex, type PlacedMention } from "./mention-index";
import { type Changes, watchPage } from "./observe";
import { languageOf } from "./page-language";
import { createPainter, type Density, type Painter } from "./paint";
import { publicationDate } from "./publication-date";
import { inSlices } from "./slices";
import { unitsOf } from "./units";
import { isRendered } from "./visibility";

export interface AnnotatorOptions {
  document: Document;
  linker: Linker;
  density: Density;
  /** Which mentions are marked at all; the reader may have switched some off. */
  isWanted: (mention: Mention) => boolean;
  /** Link wherever a known name stands, whatever a unit is about. */
  everywhere: boolean;
  /** Tells our own host apart from the page's nodes. */
  isOurs: (node: Node) => boolean;
  signal: AbortSignal;
}

export interface Annotator {
  /** All mentions in document order. */
  mentions(): PlacedMention[];
  /** What stands under a point of the viewport. */
  hit(x: number, y: number): Hit | undefined;
  /** Shows which mention has its card up. */
  activate(mention: PlacedMention | undefined): void;
  /**
   * The reader's choice of a card for a name, or of none, wherever on the page it was linked as in this mention; it holds
   * for as long as the page is open. Returns how to take it back.
   */
  choose(mention: PlacedMention, card: string | undefined): () => void;
  /** Calls back after each change of the mentions. */
  onChange(listener: () => void): void;
  /** Changes how often a name is marked. */
  setDensity(density: Density): void;
  /** Changes which mentions are marked; what is linked stays known. */
  setWanted(isWanted: (mention: Mention) => boolean): void;
  /** Whether the card script has taken this annotator up already. */
  hasCard: boolean;
  readonly language: string;
  /** The day the page was published, as far as it says. */
  readonly publishedOn: string | undefined;
}

/** Starts annotating; the first marks come with the first idle slices. */
export function annotatePage({ document, linker, density, isWanted, everywhere, isOurs, signal }: AnnotatorOptions): Annotator {
  const index = new MentionIndex();
  const listeners = new Set<() => void>();
  const readings = new WeakMap<Flow, FlowReading>();
  let currentDensity = density;
  let wanted = isWanted;
  const painter: Painter = createPainter(document, index, () => currentDensity, signal);
  let flows: Flow[] = [];
  /** What was linked last, before the reader's choices, wanted or not. */
  let linked: { flows: readonly Flow[]; mentions: ReadonlyMap<Flow, readonly Mention[]> } = { flows, mentions: new Map() };
  let choices: Choices = noChoices;
  let shadowRoots: ShadowRoot[] = [];
  let language = document.documentElement.lang;
  let publishedOn: string | undefined;
  let pending: Changes | undefined = "all";
  let running = false;

  const watch = watchPage(
    document,
    isOurs,
    (changes) => {
      pending = merge(pending, changes);
      void run();
    },
    signal,
  );
  void run();

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    try {
      while (pending) {
        const changes = pending;
        pending = undefined;
        await inSlices(update(changes), document, signal);
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      running = false;
    }
  }

  function* update(changes: Changes): Generator<undefined, void, void> {
    const body = document.body;
    if (!body || document.designMode === "on") {
      flows = [];
      linked = { flows, mentions: new Map() };
      return show();
    }
    flows = changes === "all" ? yield* read(body) : yield* readAgain(changes.blocks);
    shadowRoots = [...new Set(flows.flatMap((flow) => (flow.block.nodeType === 11 ? [flow.block as ShadowRoot] : rootOf(flow))))];
    for (const root of shadowRoots) watch.add(root);
    language = languageOf(
      document.documentElement.lang,
      flows
        .slice(0, 40)
        .map((flow) => flow.text)
        .join(" ")
        .slice(0, 4000),
    );
    publishedOn = publicationDate(document);
    yield;
    const mentions = new Map<Flow, readonly Mention[]>();
    for (const unit of unitsOf(flows)) {
      const read = unit.flows.map((flow) => readingOf(flow));
      yield;
      const decision = yield* linker.decideInSteps(read, { host: document.location.hostname, lang: language, everywhere });
      for (const [i, flow] of unit.flows.entries()) {
        const list = decision.mentions[i];
        if (list?.length && isRendered(flow)) mentions.set(flow, list);
      }
      yield;
    }
    linked = { flows, mentions };
    show();
  }

  function show(): void {
    const chosen = [...linked.mentions].map(([flow, list]) => [flow, chosenMentions(choices, flow.text, list, linker).filter(wanted)] as const);
    index.replace(linked.flows, new Map(chosen));
    painter.refresh();
    for (const listener of listeners) listener();
  }

  function* read(root: Element): Generator<undefined, Flow[], void> {
    const found: Flow[] = [];
    for (const flow of walkFlows(root)) {
      if (flow && hasText(flow)) {
        readingOf(flow);
        found.push(flow);
      }
      yield;
    }
    return found;
  }

  /** Reads the changed blocks again and keeps the flows of all others. */
  function* readAgain(blocks: readonly Element[]): Generator<undefined, Flow[], void> {
    const inside = (flow: Flow) =>
      blocks.some((block) => block === flow.block || block.contains(flow.block.nodeType === 11 ? (flow.block as ShadowRoot).host : flow.block));
    let kept = flows.filter((flow) => flow.block.isConnected && !inside(flow));
    yield;
    for (const block of blocks) {
      if (
        !block.isConnected ||
        !document.body.contains(block) ||
        block.closest("[hidden], [contenteditable], [translate=no], script, style, template")
      )
        continue;
      const fresh = yield* read(block);
      const at = kept.findIndex((flow) => block.compareDocumentPosition(flow.nodes[0] as Text) & Node.DOCUMENT_POSITION_FOLLOWING);
      kept = at < 0 ? [...kept, ...fresh] : [...kept.slice(0, at), ...fresh, ...kept.slice(at)];
    }
    return kept;
  }

  function readingOf(flow: Flow): FlowReading {
    const known = readings.get(flow);
    if (known) return known;
    const reading = linker.read(flow.text);
    readings.set(flow, reading);
    return reading;
  }

  return {
    hasCard: false,
    mentions: () => index.all(),
    hit: (x, y) => hitTest(document, index, x, y, shadowRoots),
    activate: (mention) => painter.activate(mention),
    choose(mention, card) {
      const key = choiceKey(mention, mention.text, linker);
      const before = choices.get(key);
      const choose = (other: string | null | undefined) => {
        choices = withChoice(choices, key, other);
        show();
      };
      choose(card ?? null);
      return () => choose(before);
    },
    onChange: (listener) => listeners.add(listener),
    setDensity(next) {
      currentDensity = next;
      painter.refresh();
    },
    setWanted(next) {
      wanted = next;
      show();
    },
    get language() {
      return language;
    },
    get publishedOn() {
      return publishedOn;
    },
  };
}

function merge(pending: Changes | undefined, changes: Changes): Changes {
  if (!pending) return changes;
  if (pending === "all" || changes === "all") return "all";
  return { blocks: [...new Set([...pending.blocks, ...changes.blocks])] };
}

/** The open shadow root that a flow lies somewhere inside of. */
function rootOf(flow: Flow): ShadowRoot[] {
  const root = flow.block.getRootNode();
  return root.nodeType === 11 && "host" in root ? [root as ShadowRoot] : [];
}
