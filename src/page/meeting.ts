/**
 * Where the extension's two scripts on a page meet: a property of the global object of their isolated world, which the
 * page cannot see. The annotating script leaves its annotator there; the card script, put in later, takes it up.
 */
import type { Annotator } from "./annotator";

const place = Symbol.for("export-control-lens.annotator");
const claims = Symbol.for("export-control-lens.scripts");

interface MeetingPlace {
  [place]?: { annotator: Annotator; signal: AbortSignal } | undefined;
  [claims]?: Set<string>;
}

const world = globalThis as unknown as MeetingPlace;

/** Leaves the annotator for the card script; it is gone again when the signal aborts. */
export function leaveAnnotator(annotator: Annotator, signal: AbortSignal): void {
  world[place] = { annotator, signal };
  signal.addEventListener("abort", () => {
    world[place] = undefined;
  });
}

/** The annotator that runs on this page, with the signal of its end. */
export function findAnnotator(): { annotator: Annotator; signal: AbortSignal } | undefined {
  return world[place];
}

/** Whether this is the only script of its name on the page until the signal aborts: several roads may lead it here. */
export function isFirst(script: string, signal: AbortSignal): boolean {
  const running = world[claims] ?? new Set();
  world[claims] = running;
  if (running.has(script)) return false;
  running.add(script);
  signal.addEventListener("abort", () => running.delete(script));
  return true;
}
