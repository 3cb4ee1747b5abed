/** The popup's services as a test sees them: nothing behind them, every call kept, any of them changed by the test. */
import { vi } from "vitest";
import type { CardEntry } from "../../src/dataset/compiled";
import type { PopupServices, Shelf } from "../../src/ui/popup/services";
import { said, sampleBill } from "./sample-cards";

/** A shelf that knows these cards and gives all of them, in this order, to every query but `zz`. */
export function fakeShelf(entries: ReadonlyMap<string, CardEntry>): Shelf {
  return {
    search: (query) => (query === "zz" ? [] : [...entries.keys()].map((id, i) => ({ id, score: entries.size - i }))),
    marks: () => [],
    entry: (id) => entries.get(id),
  };
}

export function fakePopupServices(change: Partial<PopupServices> = {}): PopupServices {
  return {
    language: "en",
    today: "2026-07-10",
    onLanguage: vi.fn(async () => {}),
    shelf: async () => fakeShelf(new Map()),
    listedEntries: vi.fn(async () => () => undefined),
    listShelf: vi.fn(async () => ({ search: () => [], marks: () => [], lists: [], cautions: [] })),
    card: async (id) => sampleBill({ id, name: said(id) }),
    onPage: async () => ({ state: "nothing" }),
    scrollTo: vi.fn(),
    annotateOnce: vi.fn(async () => {}),
    alwaysHere: vi.fn(async () => true),
    switchSite: vi.fn(async () => {}),
    density: "paragraph",
    onDensity: vi.fn(async () => {}),
    recent: [],
    onOpened: vi.fn(),
    onForget: vi.fn(),
    pages: { atlas: "/atlas.html", options: "options.html" },
    openPage: vi.fn(),
    ...change,
  };
}
