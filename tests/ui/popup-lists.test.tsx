// @vitest-environment jsdom
import { act } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { CardEntry } from "../../src/dataset/compiled";
import { PopupView } from "../../src/ui/popup/PopupView";
import type { ListShelf, OnPage, PopupServices, Shelf } from "../../src/ui/popup/services";
import { find, mount, type, unmountAll } from "./mounted";
import { fakePopupServices, fakeShelf } from "./popup-fake";
import { said } from "./sample-cards";

const bill: CardEntry = { kind: "measure", type: "bill", jurisdiction: "us", name: said("Alpha Act") };
const firm: CardEntry = { kind: "company", type: "listed", jurisdiction: "cn", name: said("Alpha Firm Ltd.") };
const alpha = { id: "alpha-act", count: 1, surface: "Alpha Act" };
const listed = { id: "listed-alpha-firm", count: 1, surface: "Alpha Firm" };
const page = (...cards: (typeof alpha)[]): OnPage => ({ state: "ready", language: "en", cards });

const services = (change: Partial<PopupServices>) =>
  fakePopupServices({ shelf: async () => fakeShelf(new Map([["alpha-act", bill]])), onPage: async () => page(alpha), ...change });

/** Something that comes when the test says so. */
function arrival<T>(): { coming: Promise<T>; arrive(what: T): void } {
  let arrive: (what: T) => void = () => {};
  const coming = new Promise<T>((resolve) => {
    arrive = resolve;
  });
  return { coming, arrive };
}

const names = (place: HTMLElement, within = "") => [...place.querySelectorAll(`${within} .ecl-entry__name`)].map((name) => name.textContent);

beforeEach(() => {
  vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
});
afterEach(() => {
  unmountAll();
  vi.unstubAllGlobals();
});

describe("names of the official lists", () => {
  test("are not read for a page and cards of late that hold none of them", async () => {
    const asked = services({ recent: ["alpha-act"] });
    await mount(<PopupView services={asked} />);
    expect(asked.listedEntries).not.toHaveBeenCalled();
    expect(asked.listShelf).not.toHaveBeenCalled();
  });
  test("on the page stand in their place in its list, which waits for them", async () => {
    const { coming, arrive } = arrival<Shelf["entry"]>();
    const place = await mount(<PopupView services={services({ onPage: async () => page(listed, alpha), listedEntries: () => coming })} />);
    expect([names(place), place.textContent?.includes("No names")]).toEqual([[], false]);
    await act(async () => arrive(() => firm));
    expect(names(place)).toEqual(["Alpha Firm Ltd.", "Alpha Act"]);
  });
  test("do not keep cards opened lately back", async () => {
    const held = services({ onPage: async () => page(listed), recent: ["alpha-act"], listedEntries: () => new Promise(() => {}) });
    expect(names(await mount(<PopupView services={held} />), ".ecl-recent")).toEqual(["Alpha Act"]);
  });
  test("among cards opened lately are shown with them", async () => {
    const place = await mount(<PopupView services={services({ recent: [listed.id], listedEntries: async () => () => firm })} />);
    expect(names(place, ".ecl-recent")).toEqual(["Alpha Firm Ltd."]);
  });
  test("that cannot be read leave the page's other names standing", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const broken = services({ onPage: async () => page(listed, alpha), listedEntries: () => Promise.reject(new Error("no file")) });
    expect(names(await mount(<PopupView services={broken} />))).toEqual(["Alpha Act"]);
  });
  test("answer a query under the cards, which do not wait for them", async () => {
    const { coming, arrive } = arrival<ListShelf>();
    const place = await mount(<PopupView services={services({ listShelf: () => coming })} />);
    await type(find<HTMLInputElement>(place, "input[type=search]"), "alpha");
    expect(names(place)).toEqual(["Alpha Act"]);
    await act(async () =>
      arrive({ search: () => [{ card: listed.id, entry: firm, lists: [said("Entity List")] }], marks: () => [], lists: [], cautions: [] }),
    );
    expect(names(place)).toEqual(["Alpha Act", "Alpha Firm Ltd."]);
  });
});
