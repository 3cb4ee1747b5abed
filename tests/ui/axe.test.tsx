// @vitest-environment jsdom
import axe from "axe-core";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { wordsFor } from "../../src/locales/i18n";
import { CardView } from "../../src/ui/card/CardView";
import { TakenOff } from "../../src/ui/card/TakenOff";
import { PopupView } from "../../src/ui/popup/PopupView";
import type { OnPage, PopupServices } from "../../src/ui/popup/services";
import { find, mount, type, unmountAll } from "./mounted";
import { said, sampleBill } from "./sample-cards";

// axe measures icon letters on a canvas, which jsdom has none of.
beforeAll(() => {
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
});
afterEach(() => {
  unmountAll();
  vi.unstubAllGlobals();
});

/** What axe finds; colours and regions need a browser with layout and are looked at there. */
async function faults(place: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(place, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" ")}`);
}

test("the card holds up against axe", async () => {
  const nothing = () => {};
  const place = await mount(
    <div role="dialog" aria-labelledby="lens-title">
      <CardView
        card={sampleBill({ due: [{ date: "2026-11-10", event: said("Due") }] })}
        language="en"
        t={wordsFor("en")}
        publishedOn="2024-05-09"
        today="2026-07-10"
        reason={{ rule: "cued", evidence: "Entity List" }}
        pinned={false}
        onPin={nothing}
        onClose={nothing}
        onLanguage={nothing}
        onOpen={nothing}
        onRead={nothing}
        headingId="lens-title"
      />
    </div>,
  );
  find<HTMLDetailsElement>(place, "details").open = true;
  expect(await faults(place)).toEqual([]);
});

test("the note about marks taken off holds up against axe", async () => {
  const place = await mount(
    <div role="dialog" aria-labelledby="lens-title">
      <TakenOff text="BIS" name="The Bureau" language="en" t={wordsFor("en")} headingId="lens-title" onUndo={() => {}} />
    </div>,
  );
  expect(await faults(place)).toEqual([]);
});

test.each<OnPage>([
  { state: "ready", language: "en", host: "news.example", cards: [{ id: "a", count: 2, surface: "A" }] },
  { state: "off", host: "news.example" },
  { state: "no-access", host: "blog.example" },
])("the popup holds up against axe: $state", async (page) => {
  vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  const services: PopupServices = {
    language: "en",
    today: "2026-07-10",
    onLanguage() {},
    shelf: async () => ({
      search: () => [{ id: "a", score: 1 }],
      marks: () => [[0, 1]],
      entry: () => ({ kind: "measure", type: "bill", jurisdiction: "us", name: said("A") }),
    }),
    card: async () => sampleBill(),
    onPage: async () => page,
    scrollTo() {},
    async annotateOnce() {},
    alwaysHere: async () => true,
    async switchSite() {},
    density: "paragraph",
    onDensity() {},
    recent: ["b"],
    onOpened() {},
    onForget() {},
    pages: { atlas: "atlas.html" },
    openPage() {},
    openPanel() {},
  };
  const place = await mount(<PopupView services={services} />);
  expect(await faults(place)).toEqual([]);
  await type(find<HTMLInputElement>(place, "input"), "a");
  expect(await faults(place)).toEqual([]);
});
