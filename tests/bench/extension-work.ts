/** What the extension's own scripts do on a page's main thread, read from the browser's trace (Chromium alone tells). */
import type { Page } from "puppeteer-core";

/** One task of a page's main thread, in milliseconds of processor time, so that what else the machine does does not count. */
export interface Task {
  length: number;
  /** What of it is ours: the callbacks in which a script of the extension ran, and the browser's watching of boxes for us. */
  ours: number;
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds; `tdur` of the thread's own time. */
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

const categories = ["devtools.timeline", "disabled-by-default-devtools.timeline"];
const ownScript = /^chrome-extension:\/\/\w+\/(scout|annotate|card|listed)\.js$/;
/** The bench's pages watch no boxes themselves. */
const watching = "IntersectionObserverController::computeIntersections";
/** A frame calls all parties, page and extension, and lays out what the page has changed: only the calls in it are somebody's. */
const shared = new Set(["Commit", "FireAnimationFrame", watching]);

/** The tasks of the page's main thread while `act` runs: of the thread that lays out most. */
export async function tasksDuring(page: Page, act: () => Promise<void>): Promise<Task[]> {
  await page.tracing.start({ categories });
  await act();
  const bytes = await page.tracing.stop();
  if (!bytes) throw new Error("the browser gave no trace");
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] };
  return tasksOf(traceEvents);
}

function tasksOf(events: readonly TraceEvent[]): Task[] {
  const thread = busiest(events);
  const tasks: (Task & { end: number })[] = [];
  /** The outermost callback under way, and whether it has been found to be ours. */
  let call: { end: number; length: number; ours: boolean } | undefined;
  for (const event of events.filter((one) => one.dur !== undefined && threadOf(one) === thread).sort(byStart)) {
    const { name, ts, dur = 0, tdur = dur } = event;
    const length = tdur / 1000;
    if (name === "RunTask") {
      tasks.push({ length, ours: 0, end: ts + dur });
      call = undefined;
      continue;
    }
    const task = tasks.at(-1);
    if (!task || ts > task.end) continue;
    if (name === watching) task.ours += length;
    if (shared.has(name)) continue;
    if (!call || ts >= call.end) call = { end: ts + dur, length, ours: false };
    if (call.ours || !ownScript.test(event.args?.data?.url ?? "")) continue;
    call.ours = true;
    task.ours += call.length;
  }
  return tasks;
}

/** The thread that lays out most: the page's. */
function busiest(events: readonly TraceEvent[]): string | undefined {
  const times = new Map<string, number>();
  for (const event of events) if (event.name === "Layout") times.set(threadOf(event), (times.get(threadOf(event)) ?? 0) + (event.dur ?? 0));
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid} ${tid}`;
}

/** What holds another comes before it. */
function byStart(a: TraceEvent, b: TraceEvent): number {
  return a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0);
}
