// @vitest-environment jsdom
import axe from "axe-core";
import { act } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { AtlasView } from "../../../src/ui/atlas/AtlasView";
import { button, click, find, mount, press, type, unmountAll } from "../mounted";
import { services } from "./sample-atlas";

let dark = false;

class Observer {
  observe() {}
  unobserve() {}
  disconnect() {}
}

beforeEach(() => {
  dark = false;
  vi.stubGlobal("ResizeObserver", Observer);
  vi.stubGlobal("matchMedia", () => ({ matches: dark, addEventListener() {}, removeEventListener() {} }));
  vi.stubGlobal("scrollTo", () => {});
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
});
afterEach(() => {
  unmountAll();
  vi.unstubAllGlobals();
  history.replaceState(null, "", "#");
});

async function open(hash: string, asked: string[] = []): Promise<HTMLElement> {
  history.replaceState(null, "", hash);
  return mount(<AtlasView services={services(asked)} />);
}

const text = (place: HTMLElement) => place.textContent ?? "";
const names = (place: HTMLElement) => [...place.querySelectorAll("main a[data-card]")].map((link) => link.textContent);

async function choose(select: HTMLSelectElement, value: string): Promise<void> {
  await act(async () => {
    select.value = value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

async function follow(link: HTMLAnchorElement): Promise<void> {
  await act(async () => {
    location.hash = link.hash;
    await new Promise((resolve) => window.addEventListener("hashchange", resolve, { once: true }));
  });
}

describe("the timeline", () => {
  test("shows every measure as a link that tells its course, without fetching a card", async () => {
    const asked: string[] = [];
    const place = await open("#view=timeline", asked);
    expect(names(place)).toEqual(["First Rule", "Sample Act", "Second Rule", "Chinese Rule"]);
    expect(find(place, "a[data-card='sample-act']").getAttribute("aria-label")).toBe(
      "Sample Act, bill. 8 May 2024: Proposed; 3 Jan 2025: Died (unconfirmed)",
    );
    expect(find(place, ".ecl-timeplot__plot svg").querySelectorAll("path, line").length).toBeGreaterThan(8);
    expect(asked).toEqual([]);
  });

  test("brings no style sheet of its own, which our pages refuse", async () => {
    const place = await open("#view=timeline");
    expect(place.querySelectorAll("style, [style*='url']")).toHaveLength(0);
  });

  test("is narrowed by jurisdiction, says how many are left, and lets go again", async () => {
    const place = await open("#view=timeline");
    await choose(find<HTMLSelectElement>(place, "select[aria-label='Jurisdiction']"), "cn");
    expect(names(place)).toEqual(["Chinese Rule"]);
    expect(text(place)).toContain("1 of 4 measures");
    expect(location.hash).toContain("place=cn");
    await click(button(place, "Clear filters"));
    expect(names(place)).toHaveLength(4);
  });

  test("arrow keys go from row to row and from step to step, and say the step", async () => {
    const place = await open("#view=timeline&group=place");
    await act(async () => find(place, "a[data-card='first-rule']").focus());
    expect(await press("ArrowDown")).toBe(true);
    expect(document.activeElement?.getAttribute("data-card")).toBe("sample-act");
    await press("ArrowRight");
    expect(find(place, ".ecl-timeplot__body [role='status']").textContent).toBe("8 May 2024: Proposed");
    await press("ArrowRight");
    expect(find(place, ".ecl-timeplot__note").textContent).toContain("Died");
  });

  test("Tab enters the rows at one place only", async () => {
    const place = await open("#view=timeline");
    expect(place.querySelectorAll("main a[data-card][tabindex='0']")).toHaveLength(1);
  });

  test("zooming by key is kept in the address once it rests", async () => {
    const place = await open("#view=timeline");
    await act(async () => find(place, "a[data-card='first-rule']").focus());
    await press("+");
    await act(() => new Promise((resolve) => setTimeout(resolve, 400)));
    expect(location.hash).toMatch(/from=20\d\d-.*to=20\d\d-/);
    await click(button(place, "2018 to today"));
    await act(() => new Promise((resolve) => setTimeout(resolve, 400)));
    expect(location.hash).toBe("#view=timeline");
  });

  test("can be read as a table", async () => {
    const place = await open("#view=timeline");
    const details = find<HTMLDetailsElement>(place, "details.ecl-inwords");
    await act(async () => {
      details.open = true;
      details.dispatchEvent(new Event("toggle"));
    });
    expect(details.querySelectorAll("th[scope='row']")).toHaveLength(4);
    expect(text(details)).toContain("13 May 2025: Rescinded");
  });
});

describe("a chosen card", () => {
  test("opens beside, in full, with the focus on its name", async () => {
    const place = await open("#view=timeline");
    await follow(find<HTMLAnchorElement>(place, "a[data-card='sample-act']"));
    expect(find(place, "aside h2").textContent).toBe("Sample Act");
    expect(find(place, "aside").textContent).toContain("Sources");
    expect(document.activeElement).toBe(find(place, "aside h2"));
  });

  test("closes by Escape and gives the focus back to its row", async () => {
    const place = await open("#view=timeline");
    await follow(find<HTMLAnchorElement>(place, "a[data-card='sample-act']"));
    await press("Escape");
    expect(place.querySelector("aside")).toBeNull();
    expect(document.activeElement?.getAttribute("data-card")).toBe("sample-act");
  });

  test("that came with the address leaves the focus alone", async () => {
    const place = await open("#view=table&card=a-maker");
    expect(find(place, "aside h2").textContent).toBe("A Maker");
    expect(document.activeElement).toBe(document.body);
  });

  test("opens related cards in its place, with the way back", async () => {
    const place = await open("#view=table&card=a-maker");
    await click(button(find(place, "aside"), "An Agency"));
    expect(find(place, "aside h2").textContent).toBe("An Agency");
    expect(location.hash).toContain("card=an-agency");
    await click(button(find(place, "aside"), "Back to A Maker"));
    expect(find(place, "aside h2").textContent).toBe("A Maker");
  });

  test("that does not exist is said so", async () => {
    const place = await open("#card=no-such-card");
    expect(find(place, "[role='alert']").textContent).toBe("There is no card “no-such-card”.");
  });
});

describe("relations", () => {
  test("stand around the card of the address; a name puts its card into the middle, with the focus", async () => {
    const place = await open("#card=first-rule");
    expect(find(place, ".ecl-web__centre h2").textContent).toBe("First Rule");
    expect(text(find(place, ".ecl-web__side--left"))).toContain("A Maker");
    expect(text(find(place, ".ecl-web__side--right"))).toContain("An Agency");
    await follow(find<HTMLAnchorElement>(place, ".ecl-web a[data-card='an-agency']"));
    expect(find(place, ".ecl-web__centre h2").textContent).toBe("An Agency");
    expect(document.activeElement?.className).toBe("ecl-web__centre");
    await press("ArrowRight");
    expect(document.activeElement?.getAttribute("data-side")).toBe("right");
  });

  test("are narrowed by the filter", async () => {
    const place = await open("#card=first-rule&kind=company");
    expect(names(place)).toHaveLength(1);
    expect(text(place)).toContain("1 of 5 relations pass the filters.");
  });

  test("without a card offer cards to begin with", async () => {
    const place = await open("#view=relations");
    expect(names(place)).toHaveLength(6);
  });
});

describe("the table", () => {
  test("sorts by a column and says so", async () => {
    const place = await open("#view=table");
    expect(names(place)[0]).toBe("A Maker");
    await click(button(place, "Since"));
    expect(names(place)[0]).toBe("Chinese Rule");
    expect(find(place, "th[data-column='since']").getAttribute("aria-sort")).toBe("descending");
  });

  test("is filtered by names, and by other names through the search", async () => {
    const asked: string[] = [];
    const place = await open("#view=table", asked);
    const field = find<HTMLInputElement>(place, "input[type=search]");
    await type(field, "规则");
    expect(names(place)).toEqual(["First Rule", "Second Rule"]);
    await type(field, "BX");
    expect(names(place)).toEqual(["An Agency"]);
    expect(asked).toContain("search BX");
  });

  test("says when nothing is left", async () => {
    expect(text(await open("#view=table&place=fr"))).toContain("No card passes these filters.");
  });
});

test("the whole page changes its language", async () => {
  const asked: string[] = [];
  const place = await open("#view=timeline", asked);
  await click(button(place, "繁體中文"));
  expect(text(place)).toContain("時間軸");
  expect(text(place)).toContain("甲規則");
  expect([document.documentElement.lang, asked.at(-1)]).toEqual(["zh-Hant", "language zh-Hant"]);
});

describe.each(["light", "dark"])("in a %s theme axe finds nothing wrong", (theme) => {
  test.each(["#view=timeline", "#view=timeline&card=sample-act", "#card=first-rule", "#view=relations", "#view=table", "#view=table&card=a-maker"])(
    "on %s",
    async (hash) => {
      dark = theme === "dark";
      const place = await open(hash);
      expect(find(place, ".ecl").dataset["theme"]).toBe(theme);
      const details = place.querySelector<HTMLDetailsElement>("details.ecl-inwords");
      await act(async () => {
        details?.setAttribute("open", "");
        details?.dispatchEvent(new Event("toggle"));
      });
      const { violations } = await axe.run(place, { rules: { "color-contrast": { enabled: false } } });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
    },
  );
});
