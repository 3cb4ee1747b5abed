/**
 * Runs the card on a page: feeds the reducer, sets its one timer, fetches the card of each visit, shows and places the
 * host. What a card looks like is given from outside; so is the page.
 */
import type { CompiledCard } from "../dataset/compiled";
import { distance, inCorridor } from "./corridor";
import type { CardHost } from "./host";
import { boundsOf, lineAt, placeCard, type Side } from "./placement";
import { listenToPage } from "./pointer";
import type { Stage, StagedMention } from "./stage";
import { type Event, next, type OpenedBy, type State, start, type Target, wakeAt } from "./states";
import { themeBehind } from "./theme";

/** What a card on the screen is told to show. */
export interface Shown {
  card: CompiledCard;
  mention: StagedMention;
  pinned: boolean;
  theme: "light" | "dark";
  /** Milliseconds since the epoch: actions sooner than a moment after are not meant for the card. */
  openedAt: number;
}

export interface CardFace {
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
}

export interface CardRun {
  stage: Stage;
  host: CardHost;
  face: CardFace;
  card(id: string): Promise<CompiledCard | undefined>;
  signal: AbortSignal;
  now?: () => number;
}

/** Starts; everything ends with the signal. */
export function runCard({ stage, host, face, card, signal, now = Date.now }: CardRun): CardControl {
  const { document } = stage;
  let state: State = start;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: Shown | undefined;
  let pointer: { x: number; y: number } | undefined;
  /** Which line of the mention the card belongs to. */
  let line = 0;
  /** How far the pointer last was from the card. */
  let lastGap = 0;
  let side: Side | undefined;
  let current: Target | undefined;
  let cameFrom: Element | null = null;

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
    const found = mention && (await card(mention.card).catch(() => undefined));
    if (state.phase !== "open" || state.visit !== visit || signal.aborted) return;
    if (found && mention) shown = { card: found, mention, pinned: false, theme: themeAt(mention), openedAt: now() };
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

  function themeAt(mention: StagedMention): "light" | "dark" {
    const [rect] = stage.rects(mention.target);
    const element = rect && document.elementFromPoint(rect.left + 1, rect.top + rect.height / 2);
    return themeBehind(element ?? document.body, document);
  }

  /** Whether the pointer is in the corridor to the card and nearer to it than it was. */
  function onTheWay(x: number, y: number): boolean {
    if (state.phase !== "open" || !host.shown) return false;
    const from = boundsOf(stage.rects(state.target));
    const box = host.box();
    const gap = distance({ x, y }, box);
    const nearer = gap < lastGap - 0.5;
    lastGap = gap;
    return from !== undefined && nearer && inCorridor({ x, y }, from, box);
  }

  function inBox(x: number, y: number): boolean {
    if (!host.shown) return false;
    const box = host.box();
    return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
  }

  listenToPage(
    document,
    (target) => host.is(target as Node | null),
    {
      moved(x, y, still) {
        pointer = { x, y };
        const at = now();
        if (inBox(x, y)) return send({ type: "in-card", at });
        const hit = stage.hit(x, y);
        const corridor = onTheWay(x, y);
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
        if (state.phase === "open" && !state.pinned) send({ type: "close" });
      },
      tapped(x, y) {
        const hit = stage.hit(x, y);
        pointer = { x, y };
        if (hit) open(hit.target, "touch");
        return hit !== undefined;
      },
      escape() {
        if (state.phase !== "open" || state.card !== "ready") return false;
        send({ type: "close" });
        return true;
      },
    },
    signal,
  );
  stage.onChange(() => {
    if (state.phase !== "closed" && !mentionOf(state.target)) send({ type: "gone", target: state.target });
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
      if (mentions.length === 0) return;
      if (command === "open") {
        if (state.phase === "open" && state.card === "ready") return face.focus();
        const target = mentions.find((m) => m.target === current && visible(m.target)) ?? mentions.find((m) => visible(m.target)) ?? mentions[0];
        if (target) open(target.target, "keyboard", true);
        return;
      }
      const at = mentions.findIndex((m) => m.target === current);
      const step = command === "next" ? 1 : -1;
      const from =
        at >= 0
          ? at + step
          : Math.max(
              0,
              mentions.findIndex((m) => visible(m.target)),
            );
      const target = mentions[(from + mentions.length) % mentions.length];
      if (!target) return;
      stage.scrollTo(target.target);
      open(target.target, "keyboard");
    },
    pin: () => send({ type: "pin" }),
    close: () => send({ type: "close" }),
  };

  function visible(target: Target): boolean {
    const { innerHeight = 0 } = document.defaultView ?? {};
    return stage.rects(target).some((r) => r.top >= 0 && r.bottom <= innerHeight);
  }
}
