/** The pointer on the timeline: resting on a step, choosing a row, dragging the time along, zooming with the wheel. */
import type { Frame } from "./axis-ticks";
import { placeOf, shareAt } from "./time-window";
import type { PlacedRow } from "./timeline-groups";

/** The row, and the step in it, that the reader points to. */
export interface Pointed {
  id: string;
  mark: number | undefined;
  /** Pointed to by keys: then it is said aloud, too. */
  byKey: boolean;
}

export interface Drawing {
  rows: readonly PlacedRow[];
  /** Of a row. */
  height: number;
  frame: Frame;
  onPoint(pointed: Pointed | undefined): void;
  onChoose(id: string): void;
  /** By a share of the window, later for a positive one. */
  onMove(share: number): void;
  onZoom(factor: number, share: number): void;
}

/** Pixels within which a step is meant, and beyond which a press is a drag. */
const NEAR = 14;
const DRAG = 4;

export class PlotPointer {
  #drawing: Drawing | undefined;
  #pressed: { x: number; dragged: boolean } | undefined;

  /** Listens on the drawing's place until the signal aborts. */
  constructor(place: HTMLElement, signal: AbortSignal) {
    place.addEventListener("pointermove", (event) => this.#move(event, place), { signal });
    place.addEventListener("pointerleave", () => this.#drawing?.onPoint(undefined), { signal });
    place.addEventListener("pointercancel", () => this.#release(), { signal });
    place.addEventListener("pointerdown", (event) => this.#press(event), { signal });
    place.addEventListener("pointerup", (event) => this.#up(event, place), { signal });
    place.addEventListener("wheel", (event) => this.#wheel(event, place), { signal, passive: false });
  }

  /** The drawing as it stands now. */
  follow(drawing: Drawing): void {
    this.#drawing = drawing;
  }

  #press(event: PointerEvent): void {
    if (event.button === 0) this.#pressed = { x: event.clientX, dragged: false };
  }

  #move(event: PointerEvent, place: HTMLElement): void {
    const drawing = this.#drawing;
    if (!drawing) return;
    const pressed = this.#pressed;
    if (!pressed) {
      drawing.onPoint(pointedAt(drawing, event, place));
      return;
    }
    const by = event.clientX - pressed.x;
    if (!pressed.dragged && Math.abs(by) < DRAG) return;
    if (!pressed.dragged) {
      place.setPointerCapture(event.pointerId);
      drawing.onPoint(undefined);
    }
    this.#pressed = { x: event.clientX, dragged: true };
    drawing.onMove(-by / drawing.frame.width);
  }

  #up(event: PointerEvent, place: HTMLElement): void {
    const pressed = this.#pressed;
    this.#release();
    const drawing = this.#drawing;
    if (!drawing || !pressed || pressed.dragged) return;
    const pointed = pointedAt(drawing, event, place);
    if (pointed) drawing.onChoose(pointed.id);
  }

  #release(): void {
    this.#pressed = undefined;
  }

  /** With Ctrl, as a pinch on a touchpad says it, the wheel zooms; sideways it moves. Otherwise the page scrolls. */
  #wheel(event: WheelEvent, place: HTMLElement): void {
    const drawing = this.#drawing;
    if (!drawing) return;
    if (event.ctrlKey || event.metaKey) {
      const x = event.clientX - place.getBoundingClientRect().left;
      drawing.onZoom(Math.exp(Math.max(-0.4, Math.min(0.4, event.deltaY * 0.004))), shareAt(x, drawing.frame.width));
    } else if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) drawing.onMove(event.deltaX / drawing.frame.width);
    else return;
    event.preventDefault();
  }
}

function pointedAt(drawing: Drawing, event: PointerEvent, place: HTMLElement): Pointed | undefined {
  const rect = place.getBoundingClientRect();
  return stepAt(drawing, event.clientX - rect.left, event.clientY - rect.top);
}

/** The row at a height, and the step of it that stands near enough. */
export function stepAt({ rows, height, frame }: Pick<Drawing, "rows" | "height" | "frame">, x: number, y: number): Pointed | undefined {
  const found = rows.find(({ top }) => y >= top && y < top + height);
  if (!found) return undefined;
  const [nearest] = found.row.course.marks
    .map(({ time }, mark) => ({ mark, far: Math.abs(placeOf(time, frame.window, frame.width) - x) }))
    .filter(({ far }) => far <= NEAR)
    .sort((a, b) => a.far - b.far);
  return { id: found.row.id, mark: nearest?.mark, byKey: false };
}
