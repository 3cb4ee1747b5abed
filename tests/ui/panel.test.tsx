// @vitest-environment jsdom
import axe from "axe-core";
import { act } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type CardEntry, languages } from "../../src/dataset/compiled";
import { kinds } from "../../src/dataset/standing";
import { PanelView } from "../../src/ui/panel/PanelView";
import type { PanelPage, PanelServices } from "../../src/ui/panel/services";
import { button, click, find, mount, press, type, unmountAll } from "./mounted";
import { said, sampleBill } from "./sample-cards";

/** The height of the panel. */
const VIEW = 600;

const entries = new Map<string, CardEntry>();
for (let i = 0; i < 400; i++)
  entries.set(`name-${i}`, {
    kind: kinds[i % 6] ?? "concept",
    type: "other",
    jurisdiction: "us",
    name: said(`Name ${i}`),
  });
for (const id of ["alpha-act", "beta-act"])
  entries.set(id, { kind: "measure", type: "bill", jurisdiction: "us", name: said(id), standing: { standing: "died", date: "2025-01-03" } });

type Ready = Extract<PanelPage, { state: "ready" }>;
const ready: Ready = {
  state: "ready",
  visit: 1,
  language: "en",
  title: "House panel unveils bill",
  publishedOn: "2024-05-09",
  cards: [
    { id: "name-2", count: 3, surface: "the second name" },
    { id: "beta-act", count: 2, surface: "the Act" },
    { id: "name-3", count: 1, surface: "Name 3" },
    { id: "alpha-act", count: 1, surface: "alpha-act" },
  ],
};
const longPage: Ready = { ...ready, cards: [...entries.keys()].map((id) => ({ id, count: 1, surface: id })) };

/** Services over a page that a test may change as the browser would. */
function panelOver(page: PanelPage, change: Partial<PanelServices> = {}) {
  let show: (page: PanelPage) => void = () => {};
  const services: PanelServices = {
    language: "en",
    today: () => "2026-11-23",
    onLanguage: vi.fn(),
    watchLanguage() {},
    entry: (id) => entries.get(id),
    card: async (id) => sampleBill({ id, name: said(id) }),
    follow(onPage) {
      show = onPage;
      onPage(page);
    },
    scrollTo: vi.fn(),
    ...change,
  };
  return { services, show: (to: PanelPage) => act(async () => show(to)) };
}

beforeEach(() => {
  vi.stubGlobal("matchMedia", (query: string) => ({ matches: query.includes("light"), addEventListener() {}, removeEventListener() {} }));
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  // jsdom lays nothing out: the panel gets its height, and each row its own.
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(VIEW);
  vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(51);
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
  HTMLElement.prototype.scrollTo = () => {};
});
afterEach(() => {
  unmountAll();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const listed = (place: HTMLElement) => [...place.querySelectorAll(".ecl-names .ecl-entry__name")].map((name) => name.textContent);
const field = (place: HTMLElement) => find<HTMLInputElement>(place, "input[type=search]");
const focused = () => document.activeElement?.closest("[data-row]")?.getAttribute("data-row");
const status = (place: HTMLElement) => place.querySelector(".ecl-panel > [role=status]")?.textContent;

describe("the names of the page", () => {
  test("stand in the order of the text, with the page's title, its day and how often it names them", async () => {
    const place = await mount(<PanelView services={panelOver(ready).services} />);
    expect(listed(place)).toEqual(["Name 2", "beta-act", "Name 3", "alpha-act"]);
    expect(find(place, "h1").textContent).toBe("House panel unveils bill");
    expect(find(place, ".ecl-panel__about").textContent).toBe("Published 9 May 20244 namesnamed 7 times");
  });
  test("stand in groups by kind when asked, each with its number", async () => {
    const place = await mount(<PanelView services={panelOver(ready).services} />);
    await click(button(place, "By kind"));
    expect(listed(place)).toEqual(["beta-act", "alpha-act", "Name 2", "Name 3"]);
    expect([...place.querySelectorAll(".ecl-names__kind")].map((group) => group.textContent)).toEqual(["Measures2", "Companies1", "People1"]);
  });
  test("a row leads to the next of its places with each click and says which, and begins again after the last", async () => {
    const { services } = panelOver(ready);
    const place = await mount(<PanelView services={services} />);
    for (let i = 0; i < 4; i++) await click(button(place, "Name 2: show"));
    expect(vi.mocked(services.scrollTo).mock.calls).toEqual([0, 1, 2, 0].map((nth) => ["name-2", nth]));
    expect(status(place)).toBe("Name 2, 1 of 3");
    expect(find(place, ".ecl-row__count [aria-hidden]").textContent).toBe("1 of 3");
  });
  test("the filter finds a name in any language and by the page's own words, and says how many are left", async () => {
    const place = await mount(<PanelView services={panelOver(ready).services} />);
    await type(field(place), "BETA-ACT（繁");
    expect(listed(place)).toEqual(["beta-act"]);
    expect(status(place)).toBe("1 name shown");
    await type(field(place), "second");
    expect(listed(place)).toEqual(["Name 2"]);
    await type(field(place), "nobody");
    expect(place.textContent).toContain("No name here matches “nobody”.");
    await click(button(place, "Clear the filter"));
    expect(listed(place)).toHaveLength(4);
  });
  test("arrow keys walk from the filter through rows and cards and back; Tab stops once in the list", async () => {
    const place = await mount(<PanelView services={panelOver(ready).services} />);
    expect(place.querySelectorAll('.ecl-names [tabindex="0"]')).toHaveLength(1);
    field(place).focus();
    await press("ArrowDown");
    expect(focused()).toBe("name-2");
    await press("ArrowDown");
    await press("ArrowRight");
    expect([focused(), document.activeElement?.getAttribute("aria-label")]).toEqual(["beta-act", "Open the card beta-act"]);
    await press("End");
    expect(focused()).toBe("alpha-act");
    expect(place.querySelectorAll('.ecl-names [tabindex="0"]')).toHaveLength(1);
    await press("Home");
    await press("ArrowUp");
    expect(document.activeElement).toBe(field(place));
  });
});

describe("a page with hundreds of names", () => {
  test("keeps only the rows in view in the document and tells assistive software of all", async () => {
    const place = await mount(<PanelView services={panelOver(longPage).services} />);
    expect(listed(place).length).toBeGreaterThan(10);
    expect(listed(place).length).toBeLessThan(60);
    expect(find(place, "[role=grid]").getAttribute("aria-rowcount")).toBe("402");
  });
  test("the End key reaches the last name though it was not in the document", async () => {
    const place = await mount(<PanelView services={panelOver(longPage).services} />);
    field(place).focus();
    await press("ArrowDown");
    await press("End");
    expect(focused()).toBe("beta-act");
    expect(document.activeElement?.closest("[role=row]")?.getAttribute("aria-rowindex")).toBe("402");
  });
});

describe("cards", () => {
  test("a card opens within the panel with the article's day, and Back returns to its row", async () => {
    const place = await mount(<PanelView services={panelOver(ready).services} />);
    await click(button(place, "Open the card beta-act"));
    expect(find(place, "h2").textContent).toBe("beta-act");
    expect(place.textContent).toContain("When this was written");
    await click(button(place, "Show the next of 2 places"));
    expect(status(place)).toBe("beta-act, 1 of 2");
    await click(button(place, "Back to This article"));
    expect([focused(), document.activeElement?.getAttribute("data-side")]).toEqual(["beta-act", "card"]);
  });
  test("Escape leads back although the card has not come yet", async () => {
    const place = await mount(<PanelView services={panelOver(ready, { card: () => new Promise(() => {}) }).services} />);
    await click(button(place, "Open the card beta-act"));
    expect(listed(place)).toHaveLength(0);
    await press("Escape");
    expect(focused()).toBe("beta-act");
  });
  test("after Back the filter can be typed into without losing the focus", async () => {
    const place = await mount(<PanelView services={panelOver(ready).services} />);
    await click(button(place, "Open the card beta-act"));
    await press("Escape");
    field(place).focus();
    await type(field(place), "nobody");
    await type(field(place), "beta");
    expect(document.activeElement).toBe(field(place));
  });
  test("a measure opened from the drawing is returned to in the drawing", async () => {
    const place = await mount(<PanelView services={panelOver(ready).services} />);
    await click(find(place, '[data-plotted="alpha-act"]'));
    await press("Escape");
    expect(document.activeElement?.getAttribute("data-plotted")).toBe("alpha-act");
  });
});

describe("following the reader", () => {
  test("names found later join the list while the opened card stays", async () => {
    const { services, show } = panelOver(ready);
    const place = await mount(<PanelView services={services} />);
    await click(button(place, "Open the card beta-act"));
    await show({ ...ready, cards: [...ready.cards, { id: "name-9", count: 1, surface: "Name 9" }] });
    expect(find(place, "h2").textContent).toBe("beta-act");
    await press("Escape");
    expect(listed(place)).toHaveLength(5);
  });
  test("another page begins afresh but keeps the order, and is announced", async () => {
    const { services, show } = panelOver(ready);
    const place = await mount(<PanelView services={services} />);
    await click(button(place, "By kind"));
    await type(field(place), "beta");
    await click(button(place, "Open the card beta-act"));
    await show({ ...ready, visit: 2, title: "Another page" });
    expect(field(place).value).toBe("");
    expect(button(place, "By kind").getAttribute("aria-pressed")).toBe("true");
    expect(status(place)).toBe("Another page: 4 names");
  });
  test.each([
    ["reading", "Reading the page…"],
    ["nothing", "No names from this story on this page"],
    ["unread", "This page is not read"],
  ] as const)("a page in the state %s says so plainly", async (state, words) => {
    const { services, show } = panelOver(ready);
    const place = await mount(<PanelView services={services} />);
    await show({ state, visit: 2 });
    expect(place.textContent).toContain(words);
    expect(place.querySelector("[role=grid]")).toBeNull();
  });
});

describe("the measures over time", () => {
  test("each line of the drawing says its steps, and the table says how each stood then and now", async () => {
    const place = await mount(<PanelView services={panelOver(ready).services} />);
    expect(find(place, '[data-plotted="beta-act"] .ecl-unseen').textContent).toBe(
      "beta-act. 8 May 2024: Proposed; 22 May 2024: Approved in committee; 3 Jan 2025: Died",
    );
    await click(button(place, "Table"));
    expect([...place.querySelectorAll("thead th")].map((head) => head.textContent)).toEqual(["Measure", "On 9 May 2024", "As last known"]);
    expect([...find(place, "tbody tr").querySelectorAll("td")].map((cell) => cell.textContent)).toEqual(["Proposed8 May 2024", "Died3 Jan 2025"]);
  });
  test("a page without measures has no drawing", async () => {
    const place = await mount(<PanelView services={panelOver({ ...ready, cards: ready.cards.slice(0, 1) }).services} />);
    expect(place.querySelector(".ecl-measures")).toBeNull();
  });
});

test.each(languages)("the panel holds up against axe in %s", async (language) => {
  const { services, show } = panelOver(ready, { language });
  const place = await mount(<PanelView services={services} />);
  // Colours and regions need a browser with layout and are looked at there.
  const faults = async () => {
    const { violations } = await axe.run(place, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
    return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" ")}`);
  };
  for (const choice of place.querySelectorAll(".ecl-choice__one[aria-pressed=false]")) {
    expect(await faults()).toEqual([]);
    await click(choice);
  }
  expect(await faults()).toEqual([]);
  await click(find(place, ".ecl-row__open"));
  expect(await faults()).toEqual([]);
  await show({ state: "unread", visit: 2 });
  expect(await faults()).toEqual([]);
});
