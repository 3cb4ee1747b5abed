/**
 * The parting note: when the reader has taken marks off, it stands for a few seconds where the card was and offers to put
 * them back. No card is up meanwhile; the next one takes its place.
 */
import type { Language } from "../dataset/compiled";
import type { Words } from "../locales/i18n";
import type { CardHost } from "./host";
import { placeCard, type Side } from "./placement";

/** What the note says, and how to undo what it tells of. */
export interface Parting {
  /** What is marked no more, in a sentence. */
  words(t: Words, language: Language): string;
  theme: "light" | "dark";
  /** Missing where nothing has come of it. */
  undo?: (() => void) | undefined;
}

export interface PartingFace {
  /** Shows the note; resolves once it can be measured. */
  part(parting: Parting): Promise<void>;
  /** Takes away what is shown. */
  clear(): void;
}

export interface PartingNote {
  /** Shows the note at the place where the marks were. */
  show(parting: Parting, place: { rects: readonly DOMRect[]; line: number; side: Side | undefined }): Promise<void>;
  /** Takes it away at once; whether it was up. */
  end(): boolean;
  /** Leaves its place to a card that comes up. */
  yield(): void;
}

/** Milliseconds for which the note stands. */
const LASTS = 7000;
/** Milliseconds between looks whether the reader is still busy with it. */
const AGAIN = 1000;

/** Makes the note that comes up in a host. */
export function createParting(host: CardHost, face: PartingFace, document: Document, signal: AbortSignal): PartingNote {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cameFrom: Element | null = null;

  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const end = () => {
    if (timer === undefined) return false;
    stop();
    const focused = host.root.activeElement !== null;
    face.clear();
    host.hide();
    if (focused && cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus({ preventScroll: true });
    cameFrom = null;
    return true;
  };
  /** Nobody who points at it or has come to it by keyboard is hurried. */
  const endUnlessBusy = () => {
    if (host.mount.matches(":hover") || host.root.querySelector(":focus-visible")) timer = setTimeout(endUnlessBusy, AGAIN);
    else end();
  };
  signal.addEventListener("abort", stop);

  return {
    async show(parting, { rects, line, side }) {
      stop();
      timer = setTimeout(endUnlessBusy, LASTS);
      cameFrom = document.activeElement;
      host.show();
      const { undo } = parting;
      const endAndUndo = () => {
        end();
        undo?.();
      };
      await face.part({ ...parting, undo: undo && endAndUndo });
      await placeCard(host, rects, line, side);
    },
    end,
    yield: stop,
  };
}
