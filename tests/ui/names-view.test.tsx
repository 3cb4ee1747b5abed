// @vitest-environment jsdom
import axe from "axe-core";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { languages } from "../../src/dataset/compiled";
import { wordsFor } from "../../src/locales/i18n";
import { type NamedCard, NamesView } from "../../src/ui/names/NamesView";
import { click, find, mount, press, unmountAll } from "./mounted";
import { said } from "./sample-cards";

const rows: NamedCard[] = ["Alpha Act", "Beta Act", "Gamma Act"].map((name, i) => ({
  id: name,
  count: i + 1,
  surface: i === 1 ? "the Act" : name,
  entry: { kind: "measure", type: "bill", jurisdiction: "us", name: said(name), standing: { standing: "died", date: "2025-01-03" } },
}));

beforeAll(() => {
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
});
afterEach(unmountAll);

async function show(change: Partial<Parameters<typeof NamesView>[0]> = {}) {
  const onGo = vi.fn();
  const onClose = vi.fn();
  const language = change.language ?? "en";
  const place = await mount(
    <div role="dialog" aria-labelledby="title">
      <NamesView rows={rows} first={undefined} t={wordsFor(language)} titleId="title" {...{ language, onGo, onClose }} {...change} />
    </div>,
  );
  return { place, onGo, onClose };
}
/** What is said of the focus: its label, or its parts one after the other. */
const name = () => {
  const parts = [...(document.activeElement?.querySelectorAll("span") ?? [])].filter(
    (part) => !part.children.length && !part.closest("[aria-hidden]"),
  );
  return document.activeElement?.getAttribute("aria-label") ?? parts.map((part) => part.textContent?.trim()).join(" ");
};

describe("the list of a page's names", () => {
  test("takes the focus to its first row, which says name, kind, standing and how often", async () => {
    await show();
    expect(name()).toBe("Alpha Act Measure, Died Named once.");
  });
  test("begins at the card that was up", async () => {
    await show({ first: "Gamma Act" });
    expect(name()).toBe("Gamma Act Measure, Died Named 3 times.");
  });
  test("arrows, Home, End and first letters walk it, and it is one stop for Tab", async () => {
    const { place } = await show();
    for (const [key, to] of [
      ["ArrowDown", "Beta"],
      ["End", "Gamma"],
      ["ArrowDown", "Gamma"],
      ["ArrowUp", "Beta"],
      ["Home", "Alpha"],
      ["g", "Gamma"],
      ["t", "Beta"],
      ["x", "Beta"],
    ] as const) {
      await press(key);
      expect([key, name()?.split(" ")[0]]).toEqual([key, to]);
    }
    expect([...place.querySelectorAll("li button")].map((b) => b.getAttribute("tabindex"))).toEqual(["-1", "0", "-1"]);
  });
  test("a row leads to its name, Escape closes", async () => {
    const { place, onGo, onClose } = await show();
    await click(find(place, "li:nth-child(2) button"));
    expect(onGo).toHaveBeenCalledWith("Beta Act");
    expect(await press("Escape")).toBe(true);
    expect(onClose).toHaveBeenCalledOnce();
  });
  test("says so when the page names nothing any more, with the focus on its way out", async () => {
    const { place } = await show({ rows: [] });
    expect(find(place, "[role=status]").textContent).toBe("No names from this story on this page");
    expect(name()).toBe("Close");
  });
  test.each(languages)("holds up against axe in %s", async (language) => {
    const { place } = await show({ language });
    const { violations } = await axe.run(place, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" ")}`)).toEqual([]);
  });
});
