// @vitest-environment jsdom
import { act } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { CardEntry } from "../../src/dataset/compiled";
import type { Kind } from "../../src/dataset/standing";
import { PopupView } from "../../src/ui/popup/PopupView";
import type { OnPage, PopupServices, Shelf } from "../../src/ui/popup/services";
import { button, click, find, mount, press, type, unmountAll } from "./mounted";
import { fakePopupServices } from "./popup-fake";

/** Ten products and three others, best first, the way a search would give them. */
const kindOf: Readonly<Record<string, Kind>> = {
  "Chip Act": "measure",
  ...Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`Chip ${i}`, "product" as const])),
  "Chip Bureau": "agency",
  "Chip Rule": "measure",
};
const entryOf = (id: string): CardEntry | undefined => {
  const kind = kindOf[id];
  return kind && { kind, type: "other", jurisdiction: "us", name: { en: id, "zh-Hans": `芯片${id}`, "zh-Hant": `晶片${id}` } };
};
const shelf: Shelf = {
  search: (query) => (query === "zz" ? [] : Object.keys(kindOf).map((id, i) => ({ id, score: 20 - i, name: i === 0 ? "H.R. 4346" : id }))),
  marks(text, query) {
    const at = text.toLowerCase().indexOf(query.toLowerCase());
    return at < 0 ? [] : [[at, at + query.length]];
  },
  entry: entryOf,
};
const ready: OnPage = { state: "ready", language: "en", host: "www.news.example", cards: [{ id: "Chip 3", count: 1, surface: "Chip 3" }] };

const services = (change: Partial<PopupServices> = {}) => fakePopupServices({ shelf: async () => shelf, onPage: async () => ready, ...change });

beforeEach(() => {
  vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
});
afterEach(() => {
  unmountAll();
  vi.unstubAllGlobals();
});

const field = (place: HTMLElement) => find<HTMLInputElement>(place, "input[type=search]");
const texts = (place: HTMLElement, selector: string) => [...place.querySelectorAll(selector)].map((element) => element.textContent);
const chosen = () => document.querySelector("[aria-selected=true]");

describe("results", () => {
  test("stand by kind, the kind of the best one first, each kind named and its best one on top", async () => {
    const place = await mount(<PopupView services={services()} />);
    await type(field(place), "chip");
    expect([...place.querySelectorAll("[role=group]")].map((group) => group.getAttribute("aria-label"))).toEqual([
      "Measures",
      "Products",
      "Agencies",
    ]);
    expect(texts(place, "[role=group]:first-child .ecl-entry__name")).toEqual(["Chip Act", "Chip Rule"]);
    expect(chosen()?.querySelector(".ecl-entry__name")?.textContent).toBe("Chip Act");
  });
  test("of a long kind the first six are shown, and the rest when the reader asks, by key too", async () => {
    const place = await mount(<PopupView services={services()} />);
    await type(field(place), "chip");
    expect(texts(place, ".ecl-row--more")).toEqual(["4 more"]);
    for (let i = 0; i < 8; i++) await press("ArrowDown");
    expect(chosen()?.textContent).toBe("4 more");
    await press("Enter");
    expect(place.querySelector(".ecl-row--more")).toBeNull();
    expect(chosen()?.querySelector(".ecl-entry__name")?.textContent).toBe("Chip 6");
    expect(document.activeElement).toBe(field(place));
  });
  test("another query folds the long kind again", async () => {
    const place = await mount(<PopupView services={services()} />);
    await type(field(place), "chip");
    await click(find(place, ".ecl-row--more"));
    await type(field(place), "chi");
    expect(texts(place, ".ecl-row--more")).toEqual(["4 more"]);
  });
  test("mark what answers in the name, and else stand beside the name by which they were found", async () => {
    const place = await mount(<PopupView services={services()} />);
    await type(field(place), "rule");
    expect(texts(place, ".ecl-entry__name .ecl-hit")).toEqual(["Rule"]);
    await type(field(place), "4346");
    const [first] = place.querySelectorAll(".ecl-entry");
    expect(first?.querySelector(".ecl-entry__beside")?.textContent).toBe("H.R. 4346");
    expect(first?.querySelector(".ecl-hit")?.textContent).toBe("4346");
  });
  test("that were found by their name have it in the other language beside it", async () => {
    const place = await mount(<PopupView services={services({ language: "zh-Hant" })} />);
    await type(field(place), "晶片");
    expect(find(place, ".ecl-entry__name").textContent).toBe("晶片Chip Act");
    expect(find(place, ".ecl-entry__beside").textContent).toBe("Chip Act");
  });
  test("are counted for screen readers, all of them and not only those in view", async () => {
    const place = await mount(<PopupView services={services()} />);
    await type(field(place), "chip");
    expect(find(place, "p[role=status]").textContent).toBe("13 results");
  });
});

describe("before the cards are loaded", () => {
  test("the field takes what is typed, claims nothing, and answers when they come", async () => {
    let arrive: (loaded: Shelf) => void = () => {};
    const coming = new Promise<Shelf>((resolve) => {
      arrive = resolve;
    });
    const place = await mount(<PopupView services={services({ shelf: () => coming })} />);
    await type(field(place), "chip");
    expect(place.textContent).not.toContain("No card answers");
    await act(async () => arrive(shelf));
    expect(field(place).value).toBe("chip");
    expect(place.querySelectorAll("[role=option]").length).toBeGreaterThan(0);
  });
  test("what was typed before the popup stood is in the field, the caret behind it, and is answered", async () => {
    const place = await mount(<PopupView services={services({ opening: { query: "chip" } })} />);
    expect([field(place).value, field(place).selectionStart]).toEqual(["chip", 4]);
    expect(place.querySelectorAll("[role=option]").length).toBeGreaterThan(0);
  });
  test("cards that cannot be loaded are told, also to a reader who has typed", async () => {
    const broken = services({ shelf: () => Promise.reject(new Error("no file")) });
    const place = await mount(<PopupView services={broken} />);
    expect(place.textContent).toContain("The cards could not be read");
    await type(field(place), "chip");
    expect(place.textContent).toContain("The cards could not be read");
  });
});

describe("cards opened lately", () => {
  test("stand below the page's names without those that the page names, and lead to their cards", async () => {
    const onOpened = vi.fn();
    const place = await mount(<PopupView services={services({ recent: ["Chip Rule", "Chip 3", "gone"], onOpened })} />);
    expect(texts(place, ".ecl-recent .ecl-entry__name")).toEqual(["Chip Rule"]);
    await click(find(place, ".ecl-recent .ecl-row"));
    expect(find(place, "h2").textContent).toBe("Chip Rule");
    expect(onOpened).toHaveBeenCalledWith("Chip Rule");
    await press("Escape");
    expect(document.activeElement).toBe(find(place, ".ecl-recent .ecl-row"));
  });
  test("a card opened from a search is the first of them afterwards", async () => {
    const place = await mount(<PopupView services={services({ recent: ["Chip Rule"] })} />);
    await type(field(place), "chip");
    await press("Enter");
    await press("Escape");
    await press("Escape");
    expect(texts(place, ".ecl-recent .ecl-entry__name")).toEqual(["Chip Act", "Chip Rule"]);
  });
  test("the arrows walk from the page's names into them and back", async () => {
    await mount(<PopupView services={services({ recent: ["Chip Rule"] })} />);
    const walked: unknown[] = [];
    for (const key of ["ArrowDown", "ArrowRight", "ArrowDown", "ArrowUp", "ArrowUp"]) {
      await press(key);
      const { activeElement } = document;
      walked.push(activeElement?.getAttribute("aria-label") ?? activeElement?.querySelector(".ecl-entry__name")?.textContent);
    }
    expect(walked).toEqual(["Chip 3", "Open the card Chip 3", "Chip Rule", "Chip 3", "Search the cards"]);
  });
  test("can be cleared", async () => {
    const onForget = vi.fn();
    const place = await mount(<PopupView services={services({ recent: ["Chip Rule"], onForget })} />);
    await click(button(place, "Clear the cards opened lately"));
    expect(onForget).toHaveBeenCalledOnce();
    expect(place.querySelector(".ecl-recent")).toBeNull();
    expect(document.activeElement).toBe(field(place));
  });
});

describe("the site", () => {
  test("can be switched off, which the popup then says, and on again", async () => {
    const pages: OnPage[] = [ready, { state: "off", host: "www.news.example" }, ready];
    const switchSite = vi.fn(async () => {});
    const place = await mount(<PopupView services={services({ switchSite, onPage: async () => pages.shift() ?? ready })} />);
    const toggle = () => find<HTMLButtonElement>(place, "[role=switch]");
    expect([toggle().textContent, toggle().getAttribute("aria-checked")]).toEqual(["Marks on news.example", "true"]);
    await click(toggle());
    expect(switchSite).toHaveBeenLastCalledWith(true);
    expect(toggle().getAttribute("aria-checked")).toBe("false");
    expect(place.textContent).toContain("You have switched marks off on www.news.example.");
    await click(button(place, "Mark names here again"));
    expect(switchSite).toHaveBeenLastCalledWith(false);
    expect(toggle().getAttribute("aria-checked")).toBe("true");
    expect(place.textContent).toContain("On this page");
  });
  test("with a very long name is read with its end, by which one knows whose it is, and heard whole", async () => {
    const host = `${"a-very-long-label.".repeat(6)}news.example`;
    const place = await mount(<PopupView services={services({ onPage: async () => ({ ...ready, host }) })} />);
    const toggle = find(place, "[role=switch]");
    expect([toggle.getAttribute("aria-label"), toggle.title]).toEqual([`Marks on ${host}`, host]);
    expect(toggle.textContent).toMatch(/^Marks on a-very-long-label\.\S*….*news\.example$/);
    expect((toggle.textContent ?? "").length).toBeLessThan(70);
  });
  test("how often a name is marked is chosen beside it", async () => {
    const onDensity = vi.fn(async () => {});
    const place = await mount(<PopupView services={services({ onDensity })} />);
    const select = find<HTMLSelectElement>(place, "select");
    expect([select.value, select.getAttribute("aria-label")]).toEqual(["paragraph", "How often a name is marked"]);
    await act(async () => {
      select.value = "every";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    expect(onDensity).toHaveBeenCalledWith("every");
    expect(select.value).toBe("every");
  });
  test.each<OnPage>([{ state: "unreadable" }, { state: "no-access", host: "blog.example" }])(
    "no switch stands where there is nothing to switch: $state",
    async (page) => {
      const place = await mount(<PopupView services={services({ onPage: async () => page })} />);
      expect(place.querySelector("[role=switch]")).toBeNull();
    },
  );
});

describe("ways to the other surfaces", () => {
  test("atlas and settings are links that open beside the page", async () => {
    const openPage = vi.fn();
    const place = await mount(<PopupView services={services({ openPage })} />);
    const links = [...place.querySelectorAll("footer a")];
    expect(links.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
      ["Atlas", "/atlas.html"],
      ["Settings", "options.html"],
    ]);
    for (const link of links) await click(link);
    expect(openPage.mock.calls).toEqual([["atlas"], ["options"]]);
  });
  test("the side panel has a button only where the browser has side panels", async () => {
    const without = await mount(<PopupView services={services()} />);
    expect(without.textContent).not.toContain("Side panel");
    unmountAll();
    const openPanel = vi.fn();
    await click(button(await mount(<PopupView services={services({ openPanel })} />), "Side panel"));
    expect(openPanel).toHaveBeenCalledOnce();
  });
});
