/**
 * The parting note: when the reader has taken a name's marks off, it stands for a few seconds where the card was and
 * offers to put them back. No card is up meanwhile; the next one takes its place.
 */
import type { CardHost } from "./host";
import { placeCard, type Side } from "./placement";

/** What the note says, and how to undo what it tells of. */
export interface Parting {
  /** The words of the text that are marked no more. */
  text: string;
  /** The card that they were linked to, by its name in each language. */
  name: Readonly<Record<"en" | "zh-Hans" | "zh-Hant", string>>;
  theme: "light" | "dark";
  undo(): void;
}

export interface PartingFace {
  /** Shows the note; resolves once it can be measured. */
  part(parting: Parting): Promise<void>;
  clear(): void;
}

export interface PartingNote {
  readonly up: boolean;
  /** Shows the note at the place where the marks were. */
  show(parting: Parting, place: { rects: readonly DOMRect[]; line: number; side: Side | undefined }): Promise<void>;
  /** Takes it away at once. */
  end(): void;
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
    if (timer === undefined) return;
    stop();
    const focused = host.root.activeElement !== null;
    face.clear();
    host.hide();
    if (focused && cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus({ preventScroll: true });
    cameFrom = null;
  };
  /** Nobody who points at it or has come to it by keyboard is hurried. */
  const endUnlessBusy = () => {
    if (host.mount.matches(":hover") || host.root.querySelector(":focus-visible")) timer = setTimeout(endUnlessBusy, AGAIN);
    else end();
  };
  signal.addEventListener("abort", stop);

  return {
    get up() {
      return timer !== undefined;
    },
    async show(parting, { rects, line, side }) {
      stop();
      timer = setTimeout(endUnlessBusy, LASTS);
      cameFrom = document.activeElement;
      host.show();
      const undo = () => {
        end();
        parting.undo();
      };
      await face.part({ ...parting, undo });
      await placeCard(host, rects, line, side);
    },
    end,
    yield: stop,
  };
}
