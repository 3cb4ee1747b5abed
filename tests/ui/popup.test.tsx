// @vitest-environment jsdom
import { act } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { CardEntry } from "../../src/dataset/compiled";
import { PopupView } from "../../src/ui/popup/PopupView";
import type { OnPage, PopupServices } from "../../src/ui/popup/services";
import { button, click, find, mount, press, type, unmountAll } from "./mounted";
import { fakePopupServices, fakeShelf } from "./popup-fake";
import { said, sampleBill } from "./sample-cards";

const names = ["Alpha Act", "Beta Act", "Gamma Act"];
const entries = new Map<string, CardEntry>(
  names.map((name) => [
    name,
    { kind: "measure", type: "bill", jurisdiction: "us", name: said(name), standing: { standing: "died", date: "2025-01-03" } },
  ]),
);
const ready: OnPage = {
  state: "ready",
  language: "en",
  publishedOn: "2024-05-09",
  cards: [
    { id: "Beta Act", count: 3, surface: "the Act" },
    { id: "Alpha Act", count: 1, surface: "Alpha Act" },
  ],
};

const services = (change: Partial<PopupServices> = {}) =>
  fakePopupServices({ shelf: async () => fakeShelf(entries), onPage: async () => ready, ...change });

beforeEach(() => {
  vi.stubGlobal("matchMedia", (query: string) => ({ matches: query.includes("dark"), addEventListener() {}, removeEventListener() {} }));
});
afterEach(() => {
  unmountAll();
  vi.unstubAllGlobals();
});

const field = (place: HTMLElement) => find<HTMLInputElement>(place, "input[type=search]");
/** The option that the field points to. */
const chosen = (place: HTMLElement) => {
  const id = field(place).getAttribute("aria-activedescendant");
  const option = id === null ? null : document.getElementById(id);
  expect(option?.getAttribute("aria-selected")).toBe("true");
  return option?.querySelector(".ecl-entry__name")?.textContent;
};

describe("searching", () => {
  test("the field has the focus at once and names itself", async () => {
    const place = await mount(<PopupView services={services()} />);
    expect(document.activeElement).toBe(field(place));
    expect(field(place).getAttribute("aria-label")).toBe("Search the cards");
  });
  test("arrows, Home and End walk the results while the focus stays in the field", async () => {
    const place = await mount(<PopupView services={services()} />);
    await type(field(place), "act");
    expect(chosen(place)).toBe("Alpha Act");
    for (const [key, name] of [
      ["ArrowDown", "Beta Act"],
      ["End", "Gamma Act"],
      ["ArrowDown", "Gamma Act"],
      ["ArrowUp", "Beta Act"],
      ["Home", "Alpha Act"],
    ] as const) {
      await press(key);
      expect(chosen(place)).toBe(name);
    }
    expect(document.activeElement).toBe(field(place));
  });
  test("Enter opens the chosen card; Escape returns to the same results with the query kept and the focus in the field", async () => {
    const place = await mount(<PopupView services={services()} />);
    await type(field(place), "act");
    await press("ArrowDown");
    await press("Enter");
    expect(find(place, "h2").textContent).toBe("Beta Act");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Back to Results for “act”");
    expect(await press("Escape")).toBe(true);
    expect(field(place).value).toBe("act");
    expect(chosen(place)).toBe("Beta Act");
    expect(document.activeElement).toBe(field(place));
  });
  test("the left arrow leads back from a card too", async () => {
    const place = await mount(<PopupView services={services()} />);
    await type(field(place), "act");
    await press("Enter");
    await press("ArrowLeft");
    expect(place.querySelector("[role=listbox]")).not.toBeNull();
  });
  test("Escape empties the field first and only then is left to close the popup", async () => {
    const place = await mount(<PopupView services={services()} />);
    await type(field(place), "act");
    expect(await press("Escape")).toBe(true);
    expect(field(place).value).toBe("");
    expect(await press("Escape")).toBe(false);
  });
  test("Enter does nothing while an input method composes", async () => {
    const place = await mount(<PopupView services={services()} />);
    await type(field(place), "shiti");
    await act(async () => {
      field(place).dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, isComposing: true }));
    });
    expect(place.querySelector("[role=listbox]")).not.toBeNull();
  });
  test("a query without an answer is told so", async () => {
    const place = await mount(<PopupView services={services()} />);
    await type(field(place), "zz");
    expect(place.textContent).toContain("No card answers to “zz”.");
    expect(field(place).getAttribute("aria-expanded")).toBe("false");
  });
  test("a card found by search that the page does not name says nothing of when the page was written", async () => {
    const place = await mount(<PopupView services={services()} />);
    await type(field(place), "act");
    await press("End");
    await press("Enter");
    expect(find(place, "h2").textContent).toBe("Gamma Act");
    expect(place.textContent).not.toContain("When this was written");
  });
  test("a related card opens over the first, and Back goes one card at a time", async () => {
    const place = await mount(
      <PopupView
        services={services({
          card: async (id) =>
            sampleBill({ id, name: said(id), relations: [{ relation: "amends", id: "Gamma Act", kind: "measure", name: said("Gamma Act") }] }),
        })}
      />,
    );
    await type(field(place), "act");
    await press("Enter");
    await click(button(place, "Gamma Act"));
    expect(document.activeElement).toBe(find(place, "h2"));
    expect(find(place, "h2").textContent).toBe("Gamma Act");
    await click(button(place, "Back to Alpha Act"));
    expect(find(place, "h2").textContent).toBe("Alpha Act");
  });
});

describe("on this page", () => {
  test("cards stand in the order of the text with their counts", async () => {
    const place = await mount(<PopupView services={services()} />);
    expect([...place.querySelectorAll(".ecl-onpage__list .ecl-entry__name")].map((e) => e.textContent)).toEqual(["Beta Act", "Alpha Act"]);
    expect(find(place, ".ecl-row__count").textContent).toContain("3×");
  });
  test("a row steps from one mention to the next, says which, and begins again after the last", async () => {
    const scrollTo = vi.fn();
    const place = await mount(<PopupView services={services({ scrollTo })} />);
    const row = find(place, ".ecl-line .ecl-row");
    const seen: (string | null)[] = [];
    for (let i = 0; i < 4; i++) {
      await click(row);
      seen.push(find(place, ".ecl-row__count [aria-hidden]").textContent);
    }
    expect(scrollTo.mock.calls).toEqual([
      ["Beta Act", 0],
      ["Beta Act", 1],
      ["Beta Act", 2],
      ["Beta Act", 0],
    ]);
    expect(seen).toEqual(["1 of 3", "2 of 3", "3 of 3", "1 of 3"]);
    expect(find(place, "[role=status]").textContent).toBe("Beta Act, 1 of 3");
  });
  test("the arrow keys walk from the field into the rows, to their cards, and back", async () => {
    const place = await mount(<PopupView services={services()} />);
    const focus = () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.querySelector(".ecl-entry__name")?.textContent;
    const walked: unknown[] = [];
    for (const key of ["ArrowDown", "ArrowDown", "ArrowRight", "ArrowUp", "ArrowLeft", "ArrowUp"]) {
      await press(key);
      walked.push(focus());
    }
    expect(walked).toEqual(["Beta Act", "Alpha Act", "Open the card Alpha Act", "Open the card Beta Act", "Beta Act", "Search the cards"]);
    expect(document.activeElement).toBe(field(place));
  });
  test("the button of a row opens the card with its then and now, and Back returns to that button", async () => {
    const place = await mount(<PopupView services={services()} />);
    await click(button(place, "Open the card Alpha Act"));
    expect(place.textContent).toContain("When this was written");
    await press("Escape");
    expect(document.activeElement).toBe(button(place, "Open the card Alpha Act"));
  });
  test("a site that is not on the list offers once and always, and shows the page once it is allowed", async () => {
    const pages: OnPage[] = [{ state: "no-access", host: "blog.example" }, ready];
    const alwaysHere = vi.fn(async () => true);
    const place = await mount(<PopupView services={services({ alwaysHere, onPage: async () => pages.shift() ?? ready })} />);
    expect(place.textContent).toContain("It has not looked at blog.example.");
    expect(button(place, "Annotate this page once")).toBeTruthy();
    await click(button(place, "Always on this site"));
    expect(alwaysHere).toHaveBeenCalledOnce();
    expect(place.textContent).toContain("On this page");
  });
  test("a refused permission is told and the choice stays", async () => {
    const place = await mount(
      <PopupView services={services({ onPage: async () => ({ state: "no-access", host: "blog.example" }), alwaysHere: async () => false })} />,
    );
    await click(button(place, "Always on this site"));
    expect(find(place, "[role=alert]").textContent).toBe("The browser did not give access to this site.");
  });
  test("a page whose cards are all unknown here is told as one without names", async () => {
    const page: OnPage = { state: "ready", language: "en", cards: [{ id: "gone", count: 1, surface: "Gone" }] };
    expect((await mount(<PopupView services={services({ onPage: async () => page })} />)).textContent).toContain("No names from this story");
  });
  test.each([
    ["unreadable", "This page cannot be read"],
    ["nothing", "No names from this story on this page"],
  ] as const)("a page that is %s says so", async (state, words) => {
    expect((await mount(<PopupView services={services({ onPage: async () => ({ state }) })} />)).textContent).toContain(words);
  });
});

describe("look and language", () => {
  test("it is dark where the reader's system is", async () => {
    expect(find(await mount(<PopupView services={services()} />), ".ecl").getAttribute("data-theme")).toBe("dark");
  });
  test("choosing a language changes it at once and tells the world", async () => {
    const onLanguage = vi.fn(async () => {});
    const place = await mount(<PopupView services={services({ onLanguage })} />);
    await click(button(place, "繁體中文"));
    expect(onLanguage).toHaveBeenCalledWith("zh-Hant");
    expect(place.textContent).toContain("本頁提及");
    expect(find(place, ".ecl").getAttribute("lang")).toBe("zh-Hant");
  });
});
