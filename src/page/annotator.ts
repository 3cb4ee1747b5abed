/**
 * The page annotator: reads the page in slices, links each unit, keeps the index and paints. One abort takes all of it
 * away. Cards and browsers are unknown here.
 */

import type { Linker } from "../linking/linker";
import type { ReadyListedNames } from "../linking/listed-names";
import type { Mention } from "../linking/mention";
import { type Choices, choiceKey, chosenMentions, noChoices, withChoice } from "./choices";
import { Deciding } from "./deciding";
import type { Flow } from "./flows";
import { type Hit, hitTest } from "./hit-test";
import { watchLateRoots } from "./late-roots";
import { MentionIndex, type PlacedMention } from "./mention-index";
import { type Changes, mergeChanges, watchPage } from "./observe";
import { languageOf } from "./page-language";
import { PageText } from "./page-text";
import { createPainter, type Look } from "./paint";
import { publicationDate } from "./publication-date";
import { inSlices, rest, SLICE } from "./slices";

export interface AnnotatorOptions {
  document: Document;
  linker: Linker;
  /** How names are marked, and how often. */
  look: Look;
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
  mentions(): readonly PlacedMention[];
  /** What stands under a point of the viewport. */
  hit(x: number, y: number): Hit | undefined;
  /** Shows which mention has its card up. */
  activate(mention: PlacedMention | undefined): void;
  /**
   * The reader's choice of a card for a name, or of none, wherever on the page it was linked as in this mention; it holds
   * for as long as the page is open. Returns how to take it back.
   */
  choose(mention: PlacedMention, card: string | undefined): () => void;
  /** Marks nothing on this page until told otherwise, whatever the settings say. */
  setQuiet(quiet: boolean): void;
  /** Calls back after each change of the mentions. */
  onChange(listener: () => void): void;
  /** Changes how names are marked. */
  setLook(look: Look): void;
  /** Reads the page again with other names, or with another view of what it must be about. */
  setLinking(linking: { linker: Linker; everywhere: boolean }): void;
  /** Finds listed names too, from now on; they come after the cards' names, with a script of their own. */
  setListed(listed: ReadyListedNames): void;
  /** Changes which mentions are marked; what is linked stays known. */
  setWanted(isWanted: (mention: Mention) => boolean): void;
  /** Whether the card script has taken this annotator up already. */
  hasCard: boolean;
  readonly language: string;
  /** The day the page was published, as far as it says. */
  readonly publishedOn: string | undefined;
}

/** A page of more flows than this is large. */
const LARGE = 2000;
/** Milliseconds that a large page is left in peace for after it was read whole, at most. */
const LONGEST_REST = 3000;

/** What a page may write its date into. */
const dated = "time[datetime], script[type='application/ld+json']";

/** Starts annotating; the first marks come with the first idle slices. */
export function annotatePage({ document, linker, look, isWanted, everywhere, isOurs, signal }: AnnotatorOptions): Annotator {
  const index = new MentionIndex();
  const listeners = new Set<() => void>();
  let currentLook = look;
  let wanted = isWanted;
  const painter = createPainter(document, index, () => currentLook, signal);
  const text = new PageText({ onRoot: (root) => watch.add(root), onPart: (element) => late.expect(element) });
  const deciding = new Deciding({ linker, everywhere });
  /** What was linked last, before the reader's choices, wanted or not. */
  let linked: ReadonlyMap<Flow, readonly Mention[]> = new Map();
  let choices: Choices = noChoices;
  let isQuiet = false;
  let language = document.documentElement?.lang ?? "";
  let publishedOn: string | undefined;
  let readAt: string | undefined;
  let pending: Changes | undefined = "all";
  let running = false;
  /** Nothing is read while the page is a document under somebody's pen. */
  let asleep = false;
  /** What is known of the names has changed, whatever the page does. */
  let mustDecide = false;
  let shows = 0;

  const watch = watchPage(
    document,
    {
      isOurs,
      onChange(changes) {
        pending = mergeChanges(pending, changes);
        void run();
      },
      onText(node) {
        for (const flow of index.flowsOf(node)) painter.wipe(flow);
      },
    },
    signal,
  );
  const late = watchLateRoots(watch.note, signal);
  void run();

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    try {
      while (pending) {
        const changes: Changes = pending;
        pending = undefined;
        await inSlices(update(changes), document, signal);
        // A large page that never stands still is read whole only so often.
        if (changes === "all" && text.flows.length > LARGE) await rest(Math.min(LONGEST_REST, text.flows.length / 10), signal);
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      running = false;
    }
  }

  function* update(changed: Changes): Generator<undefined, void, void> {
    const body = document.body;
    if (!body || document.designMode === "on" || body.isContentEditable) {
      text.clear();
      linked = new Map();
      asleep = true;
      return yield* show();
    }
    const changes = asleep ? "all" : changed;
    asleep = false;
    const before = text.flows;
    yield* text.update(body, changes, (flow) => deciding.readingOf(flow));
    yield;
    if (tellsDate(changes)) publishedOn = publicationDate(document);
    yield;
    if (text.flows === before && !mustDecide) return painter.keep();
    mustDecide = false;
    const sample = text.flows.slice(0, 40).map((flow) => flow.text);
    language = languageOf(document.documentElement.lang, sample.join(" ").slice(0, 4000));
    yield;
    linked = yield* deciding.decide(text.flows, { host: document.location.hostname, lang: language });
    yield* show();
  }

  /** Whether the page may say otherwise now when it was published. */
  function tellsDate(changes: Changes): boolean {
    const { href } = document.location;
    const moved = href !== readAt;
    readAt = href;
    return moved || changes === "all" || changes.blocks.some((block) => document.head?.contains(block) || block.querySelector(dated) !== null);
  }

  /** Brings index and marks up to what is linked and chosen. A later one takes the place of one that is under way. */
  function* show(): Generator<undefined, void, void> {
    const turn = ++shows;
    for (const steps of [() => index.replace(chosen()), () => painter.refresh()])
      for (const _ of steps()) {
        yield;
        if (turn !== shows) return;
      }
    for (const listener of listeners) listener();
  }

  function* chosen(): Generator<readonly [Flow, readonly Mention[]], void, void> {
    if (isQuiet) return;
    for (const flow of text.flows) {
      const list = linked.get(flow);
      if (list) yield [flow, chosenMentions(choices, flow.text, list, deciding.linker).filter(wanted)];
    }
  }

  /** Shows what the reader has just asked for: at once, but for what a very large page leaves over. */
  function showNow(): void {
    const steps = show();
    const end = performance.now() + SLICE;
    do if (steps.next().done) return;
    while (performance.now() < end);
    inSlices(steps, document, signal).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
  }

  return {
    hasCard: false,
    mentions: () => index.all(),
    hit(x, y) {
      painter.keep();
      return hitTest(document, index, x, y, text.shadowRoots);
    },
    activate: (mention) => painter.activate(mention),
    choose(mention, card) {
      const key = choiceKey(mention, mention.text, deciding.linker);
      const before = choices.get(key);
      const choose = (other: string | null | undefined) => {
        choices = withChoice(choices, key, other);
        showNow();
      };
      choose(card ?? null);
      return () => choose(before);
    },
    setQuiet(quiet) {
      isQuiet = quiet;
      showNow();
    },
    onChange: (listener) => listeners.add(listener),
    setLook(next) {
      currentLook = next;
      showNow();
    },
    setLinking(next) {
      deciding.setLinking(next);
      pending = "all";
      void run();
    },
    setListed(names) {
      deciding.setListed(names);
      mustDecide = true;
      // All that was read stays; it is only decided again.
      pending = mergeChanges(pending, { blocks: [] });
      void run();
    },
    setWanted(next) {
      wanted = next;
      showNow();
    },
    get language() {
      return language;
    },
    get publishedOn() {
      return publishedOn;
    },
  };
}
