/**
 * Runs the card on a page: feeds the reducer, sets its one timer, fetches the card of each visit, shows and places the
 * host, carries the reader's choice of another reading to the page. What a card looks like is given from outside; so is the page.
 */
import type { CardEntry, CompiledCard } from "../dataset/compiled";
import type { CardHost } from "./host";
import { createParting, type PartingFace } from "./parting";
import { lineAt, placeCard, type Side } from "./placement";
import { listenToPage } from "./pointer";
import type { Stage, StagedMention } from "./stage";
import { type Event, next, type OpenedBy, type State, start, type Target, wakeAt } from "./states";
import { mentionBeside, mentionHere } from "./steps";
import { themeAt } from "./theme";
import { createWay } from "./way";

/** What a card on the screen is told to show. */
export interface Shown {
  card: CompiledCard;
  mention: StagedMention;
  /** The other cards that bear a contested name, by id. */
  others: Readonly<Record<string, CardEntry>>;
  pinned: boolean;
  theme: "light" | "dark";
  /** Milliseconds since the epoch: actions sooner than a moment after are not meant for the card. */
  openedAt: number;
}

export interface CardFace extends PartingFace {
  /** Shows this; resolves once it is on the screen's page and can be measured. */
  show(shown: Shown): Promise<void>;
  /** Takes it away. */
  clear(): void;
  /** Puts the keyboard's focus into it. */
  focus(): void;
}

export interface CardControl {
  command(command: "next" | "previous" | "open"): void;
  pin(): void;
  close(): void;
  /** Reads the name under the card as another card, or as none. */
  choose(card: string | undefined): void;
}

export interface CardRun {
  stage: Stage;
  host: CardHost;
  face: CardFace;
  card(id: string): Promise<CompiledCard | undefined>;
  entries(ids: string[]): Promise<Record<string, CardEntry>>;
  signal: AbortSignal;
  now?: () => number;
}

/** Starts; everything ends with the signal. */
export function runCard({ stage, host, face, card, entries, signal, now = Date.now }: CardRun): CardControl {
  const { document } = stage;
  let state: State = start;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: Shown | undefined;
  let pointer: { x: number; y: number } | undefined;
  /** Which line of the mention the card belongs to. */
  let line = 0;
  const way = createWay(host);
  let side: Side | undefined;
  let current: Target | undefined;
  let cameFrom: Element | null = null;
  /** The card that was last asked for: the open mention's, unless that has come to be read otherwise. */
  let asked: string | undefined;
  const parting = createParting(host, face, document, signal);

  const send = (event: Event): void => {
    const before = state;
    state = next(state, event);
    if (state === before) return;
    clearTimeout(timer);
    const wake = wakeAt(state);
    if (wake !== undefined) timer = setTimeout(() => send({ type: "tick", at: now() }), Math.max(0, wake - now()));
    follow(before);
  };

  function follow(before: State): void {
    if (state.phase !== "open") {
      if (before.phase === "open") hide(before.focused);
      return;
    }
    if (before.phase !== "open" || before.visit !== state.visit) void fetchFor(state.visit, state.target);
    else if (state.card === "ready") void show(before.card !== "ready");
  }

  async function fetchFor(visit: number, target: Target): Promise<void> {
    const mention = mentionOf(target);
    asked = mention?.card;
    // The names of the others come with the card, so that the card does not grow under the pointer.
    const [found, others] = await Promise.all([
      mention && card(mention.card).catch(() => undefined),
      mention?.reason.others?.length ? entries(mention.reason.others).catch(() => ({})) : {},
    ]);
    if (state.phase !== "open" || state.visit !== visit || asked !== mention?.card || signal.aborted) return;
    // A card that is up keeps its theme: by now it may stand over the place itself.
    const theme = state.card === "ready" && shown ? shown.theme : themeAt(stage.rects(target)[0], document);
    if (found && mention) shown = { card: found, mention, others, pinned: false, theme, openedAt: now() };
    send({ type: "arrived", visit, found: shown !== undefined && found !== undefined, at: now() });
  }

  async function show(first: boolean): Promise<void> {
    if (state.phase !== "open" || !shown) return;
    const { target, by, pinned } = state;
    shown = { ...shown, pinned, ...(first && { openedAt: now() }) };
    if (first) {
      if (by === "keyboard") cameFrom ??= document.activeElement;
      current = target;
      line = lineAt(stage.rects(target), by === "keyboard" ? undefined : pointer);
      side = undefined;
      parting.yield();
      stage.activate(target);
      host.show();
    }
    await face.show(shown);
    if (first) await place();
    if (first && by === "keyboard" && wantsFocus) face.focus();
    wantsFocus = false;
  }

  function hide(focused: boolean): void {
    stage.activate(undefined);
    face.clear();
    host.hide();
    shown = undefined;
    // Focus goes back to where it was, unless the reader has put it elsewhere on the page.
    if (focused && cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus({ preventScroll: true });
    cameFrom = null;
  }

  async function place(): Promise<void> {
    if (state.phase !== "open") return;
    const rects = stage.rects(state.target);
    if (rects.length) side = await placeCard(host, rects, line, side);
  }

  let wantsFocus = false;
  const open = (target: Target, by: OpenedBy, focus = false) => {
    wantsFocus = focus;
    send({ type: "open", target, by, at: now() });
  };

  function mentionOf(target: Target): StagedMention | undefined {
    return stage.mentions().find((m) => m.target === target);
  }

  listenToPage(
    document,
    (target) => host.is(target as Node | null),
    {
      moved(x, y, still) {
        pointer = { x, y };
        const at = now();
        if (way.inCard(pointer)) return send({ type: "in-card", at });
        const hit = stage.hit(x, y);
        const corridor = state.phase === "open" && way.toCard(pointer, stage.rects(state.target));
        // On the way to the card other mentions are passed over.
        const other = hit && state.phase === "open" && hit.target !== state.target;
        if (hit && !(corridor && other)) send({ type: "over", target: hit.target, at, still });
        else send({ type: "away", at, corridor, ...(hit && { under: hit.target }) });
      },
      left: () => send({ type: "away", at: now(), corridor: false }),
      scrolled() {
        send({ type: "scrolled", at: now() });
        if (state.phase !== "open" || state.pinned) return;
        const rects = stage.rects(state.target);
        const { innerHeight = 0 } = document.defaultView ?? {};
        if (!rects.some((r) => r.bottom > 0 && r.top < innerHeight)) send({ type: "close" });
        else void place();
      },
      pressed() {
        parting.end();
        if (state.phase === "open" && !state.pinned) send({ type: "close" });
      },
      tapped(x, y) {
        const hit = stage.hit(x, y);
        pointer = { x, y };
        if (hit) open(hit.target, "touch");
        return hit !== undefined;
      },
      escape() {
        if (parting.up) {
          parting.end();
          return true;
        }
        if (state.phase !== "open" || state.card !== "ready") return false;
        send({ type: "close" });
        return true;
      },
    },
    signal,
  );
  stage.onChange(() => {
    if (state.phase === "closed") return;
    const mention = mentionOf(state.target);
    if (!mention) send({ type: "gone", target: state.target });
    // The name is read otherwise now: the card up there follows, in its place.
    else if (state.phase === "open" && mention.card !== asked) void fetchFor(state.visit, state.target);
  });
  host.mount.addEventListener("focusin", () => send({ type: "focus", inside: true, at: now() }), { signal });
  host.mount.addEventListener(
    "focusout",
    (event) => !host.mount.contains(event.relatedTarget as Node | null) && send({ type: "focus", inside: false, at: now() }),
    { signal },
  );
  // A card that grows or shrinks (more was opened, another card came up in it) stays inside the viewport.
  const size = new ResizeObserver(() => void place());
  size.observe(host.mount);
  document.defaultView?.addEventListener("resize", () => void place(), { signal });
  signal.addEventListener("abort", () => {
    size.disconnect();
    clearTimeout(timer);
    if (state.phase === "open") hide(false);
  });

  return {
    command(command) {
      const mentions = stage.mentions();
      if (command === "open" && state.phase === "open" && state.card === "ready") return face.focus();
      const here = { current, visible };
      const mention = command === "open" ? mentionHere(mentions, here) : mentionBeside(mentions, command, here);
      if (!mention) return;
      if (command !== "open") stage.scrollTo(mention.target);
      open(mention.target, "keyboard", command === "open");
    },
    pin: () => send({ type: "pin" }),
    close: () => send({ type: "close" }),
    choose(wanted) {
      if (state.phase !== "open" || !shown) return;
      const { card, mention, theme } = shown;
      const place = { rects: stage.rects(mention.target), line, side };
      const undo = stage.choose(mention.target, wanted);
      if (wanted === undefined) void parting.show({ text: mention.text, name: card.name, theme, undo }, place);
    },
  };

  function visible(target: Target): boolean {
    const { innerHeight = 0 } = document.defaultView ?? {};
    return stage.rects(target).some((r) => r.top >= 0 && r.bottom <= innerHeight);
  }
}
