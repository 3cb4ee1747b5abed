// @vitest-environment jsdom
import axe from "axe-core";
import { useState } from "react";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { wordsFor } from "../../src/locales/i18n";
import { CardView } from "../../src/ui/card/CardView";
import { TakenOff } from "../../src/ui/card/TakenOff";
import { PopupView } from "../../src/ui/popup/PopupView";
import type { OnPage } from "../../src/ui/popup/services";
import { button, click, find, mount, type, unmountAll } from "./mounted";
import { fakePopupServices, fakeShelf } from "./popup-fake";
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

function CardInDialog() {
  const [isOpen, setOpen] = useState(false);
  const nothing = () => {};
  return (
    <div role="dialog" aria-labelledby="lens-title">
      <CardView
        card={sampleBill({ due: [{ date: "2026-11-10", event: said("Due") }], asOf: "2025-01-04" })}
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
        actions={{ copy: async () => false, openPanel: async () => true, notHere: { host: "news.example", off: nothing, isOpen, setOpen } }}
        headingId="lens-title"
      />
    </div>
  );
}

test("the card holds up against axe, at first sight and with everything open", async () => {
  const place = await mount(<CardInDialog />);
  expect(await faults(place)).toEqual([]);
  await click(button(place, "More"));
  await click(button(place, "Copy a line to cite"));
  await click(button(place, "Not here"));
  expect(await faults(place)).toEqual([]);
});

test("the note about marks taken off holds up against axe", async () => {
  const place = await mount(
    <div role="dialog" aria-labelledby="lens-title">
      <TakenOff words="“BIS” is no longer marked." language="en" t={wordsFor("en")} headingId="lens-title" onUndo={() => {}} />
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
  const entries = new Map([["a", { kind: "measure", type: "bill", jurisdiction: "us", name: said("A") } as const]]);
  const services = fakePopupServices({
    shelf: async () => ({ ...fakeShelf(entries), marks: () => [[0, 1]] }),
    onPage: async () => page,
    recent: ["a"],
    openPanel() {},
  });
  const place = await mount(<PopupView services={services} />);
  expect(await faults(place)).toEqual([]);
  await type(find<HTMLInputElement>(place, "input"), "a");
  expect(await faults(place)).toEqual([]);
});
