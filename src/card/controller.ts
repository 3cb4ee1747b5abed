/**
 * Runs the card on a page: feeds the reducer, sets its one timer, fetches the card of each visit, shows and places the
 * host, carries the reader's choice of another reading to the page. What a card looks like is given from outside; so is the page.
 */
import type { CardEntry, CompiledCard } from "../dataset/compiled";
import { createAlarm } from "./alarm";
import { focusOn, rememberFocus } from "./focus-return";
import type { CardHost } from "./host";
import { createParting, type Parting, type PartingFace } from "./parting";
import { isOnScreen, lineAt, placeCard, type Side } from "./placement";
import { listenToPage } from "./pointer";
import { isSheet, placeSheet, setForm, viewOf } from "./sheet";
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
  /** Puts the keyboard's focus into it. */
  focus(): void;
  /** Closes what is open within it, such as a menu; whether there was something. */
  escape(): boolean;
  /** Tells a screen reader what came up. */
  announce(shown: Shown): void;
}

export interface CardControl {
  command(command: "next" | "previous" | "open"): void;
  /** Brings a mention into view and opens its card with the keyboard in it. */
  open(target: Target): void;
  pin(): void;
  close(): void;
  /** Reads the name under the card as another card, or as none. */
  choose(card: string | undefined): void;
  /** Closes the card; a note in its place says what the reader has switched off, and takes it back. Returns how to say something else there. */
  part(parting: Omit<Parting, "theme">): (instead: Omit<Parting, "theme">) => void;
  /** Whether the keyboard is in the card. */
  readonly focused: boolean;
  /** The mention whose card is up, or was last. */
  readonly current: Target | undefined;
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
  let shown: Shown | undefined;
  let pointer: { x: number; y: number } | undefined;
  /** Which line of the mention the card belongs to. */
  let line = 0;
  const way = createWay(host);
  let sheet = false;
  let side: Side | undefined;
  let current: Target | undefined;
  /** Leads the focus back to where it was before it went into the card. */
  let goBack: (() => void) | undefined;
  /** The card that was last asked for: the open mention's, unless that has come to be read otherwise. */
  let asked: string | undefined;
  const parting = createParting(host, face, document, signal);

  const send = (event: Event): void => {
    const before = state;
    state = next(state, event);
    if (state === before) return;
    wake(wakeAt(state));
    follow(before);
  };
  const wake = createAlarm((at) => send({ type: "tick", at }), now);

  function follow(before: State): void {
    if (state.phase !== "open") {
      if (before.phase === "open") hide(before.focused);
      return;
    }
    if (before.phase !== "open" || before.visit !== state.visit) void fetchFor(state.visit, state.target);
    else if (state.card === "ready") void show(before.card !== "ready");
  }

  async function fetchFor(visit: number, target: Target): Promise<void> {
    const mention = stage.mention(target);
    asked = mention?.card;
    // The names of the others come with the card, so that the card does not grow under the pointer.
    const [found, others] = await Promise.all([
      mention && card(mention.card).catch(() => undefined),
      mention?.reason?.others?.length ? entries(mention.reason.others).catch(() => ({})) : {},
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
    // A name that was hidden meanwhile is nowhere; a card for it would stand in a corner.
    if (first && stage.rects(target).length === 0) return send({ type: "close" });
    shown = { ...shown, pinned, ...(first && { openedAt: now() }) };
    if (first) {
      if (by === "keyboard") goBack ??= rememberFocus(document);
      current = target;
      line = lineAt(stage.rects(target), by === "keyboard" ? undefined : pointer);
      side = undefined;
      parting.yield();
      sheet = isSheet(by, viewOf(document).width);
      setForm(host, sheet);
      stage.activate(target);
      host.show();
    }
    await face.show(shown);
    if (first) await place();
    if (!first || by !== "keyboard" || !host.shown) return;
    face.announce(shown);
    if (wantsFocus) {
      face.focus();
      send({ type: "focus", inside: true, at: now() }); // focus that was in the card already gives no event
    }
    wantsFocus = false;
  }

  function hide(focused: boolean): void {
    stage.activate(undefined);
    face.clear();
    host.hide();
    shown = undefined;
    // Focus goes back to where it was, unless the reader has put it elsewhere on the page.
    if (focused) goBack?.();
    goBack = undefined;
  }

  async function place(): Promise<void> {
    if (state.phase !== "open") return;
    if (sheet) return placeSheet(host, document);
    const rects = stage.rects(state.target);
    if (rects.length) side = await placeCard(host, rects, line, side);
  }

  let wantsFocus = false;
  const open = (target: Target, by: OpenedBy, focus = false) => {
    wantsFocus = focus;
    send({ type: "open", target, by, at: now() });
  };

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
        if (!isOnScreen(rects, "partly")) send({ type: "close" });
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
        if (parting.end()) return true;
        if (state.phase !== "open" || state.card !== "ready") return false;
        if (!face.escape()) send({ type: "close" });
        return true;
      },
    },
    signal,
  );
  stage.onChange(() => {
    if (state.phase === "closed") return;
    const mention = stage.mention(state.target);
    if (!mention) send({ type: "gone", target: state.target });
    // The name is read otherwise now: the card up there follows, in its place.
    else if (state.phase === "open" && mention.card !== asked) void fetchFor(state.visit, state.target);
  });
  host.mount.addEventListener(
    "focusin",
    ({ relatedTarget }) => {
      goBack ??= () => focusOn(relatedTarget);
      send({ type: "focus", inside: true, at: now() });
    },
    { signal },
  );
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
    wake(undefined);
    if (state.phase === "open") hide(false);
  });

  return {
    command(command) {
      // A name in a closed fold is nowhere on the screen: it is passed over.
      const mentions = stage.mentions().filter((m) => stage.rects(m.target).length > 0);
      if (command === "open" && state.phase === "open" && state.card === "ready") return face.focus();
      const here = { current, visible: (target: Target) => isOnScreen(stage.rects(target), "wholly") };
      const mention = command === "open" ? mentionHere(mentions, here) : mentionBeside(mentions, command, here);
      if (!mention) return;
      if (command !== "open") stage.scrollTo(mention.target);
      // The focus goes along when it is in the card.
      open(mention.target, "keyboard", command === "open" || (state.phase === "open" && state.focused));
    },
    open(target) {
      stage.scrollTo(target);
      open(target, "keyboard", true);
    },
    pin: () => send({ type: "pin" }),
    close: () => send({ type: "close" }),
    choose(wanted) {
      if (state.phase !== "open" || !shown) return;
      const { card, mention } = shown;
      const part = partingHere(shown);
      const undo = stage.choose(mention.target, wanted);
      if (wanted === undefined) part({ words: (t, language) => t("reason.takenOff", { surface: mention.text, name: card.name[language] }), undo });
    },
    part(said) {
      const part = shown && partingHere(shown);
      send({ type: "close" });
      part?.(said);
      return (instead) => part?.(instead);
    },
    get focused() {
      return state.phase === "open" && state.focused;
    },
    get current() {
      return current;
    },
  };

  /** A parting note for the place where the card is now; to be called once the card has gone. */
  function partingHere({ mention, theme }: Shown): (said: Omit<Parting, "theme">) => void {
    const place = { rects: stage.rects(mention.target), line, side };
    return (said) => void parting.show({ ...said, theme }, place);
  }
}
