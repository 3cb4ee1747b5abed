// @vitest-environment jsdom
import { useState } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { CompiledCard } from "../../src/dataset/compiled";
import { languages } from "../../src/dataset/compiled";
import { wordsFor } from "../../src/locales/i18n";
import { CardView } from "../../src/ui/card/CardView";
import type { CardActions } from "../../src/ui/card/card-actions";
import { citationLine } from "../../src/ui/card/citation-line";
import { button, click, find, mount, unmountAll } from "./mounted";
import { said, sampleBill } from "./sample-cards";

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  unmountAll();
  vi.useRealTimers();
});

const off = vi.fn();

/** The card as a page shows it, with its menu. */
function CardOnPage({ card, actions }: { card: CompiledCard; actions: Partial<CardActions> }) {
  const [isOpen, setOpen] = useState(false);
  const nothing = () => {};
  const idle = { pinned: false, onPin: nothing, onClose: nothing, onLanguage: nothing, onOpen: nothing, today: "2026-07-10" };
  const notHere = { host: "news.example", off, isOpen, setOpen };
  return <CardView {...{ card, ...idle }} language="en" t={wordsFor("en")} actions={{ copy: async () => true, notHere, ...actions }} />;
}

const show = (actions: Partial<CardActions> = {}, card = sampleBill()) => mount(<CardOnPage {...{ card, actions }} />);

describe("a line to cite", () => {
  test("is copied, the card says so in place, and soon says it no more", async () => {
    const copy = vi.fn(async () => true);
    const place = await show({ copy });
    await click(button(place, "Copy a line to cite"));
    expect(copy).toHaveBeenCalledWith(citationLine(sampleBill(), "en", wordsFor("en")));
    expect(find(place, "[role=status]").textContent).toBe("Copied");
    await vi.advanceTimersByTimeAsync(3000);
    await vi.waitFor(() => expect(find(place, "[role=status]").textContent).toBe(""));
  });
  test("is shown selected where the browser does not let it be copied", async () => {
    const place = await show({ copy: async () => false });
    await click(button(place, "Copy a line to cite"));
    const field = find<HTMLTextAreaElement>(place, "textarea");
    expect(field.value).toBe(citationLine(sampleBill(), "en", wordsFor("en")));
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
    expect(place.textContent).toContain("does not allow copying");
    expect(find(place, "[role=status]").textContent).not.toBe("Copied");
  });

  const sourced = sampleBill({
    history: [
      { date: "2024-05-08", standing: "proposed", event: said("Introduced"), source: 1 },
      { date: "2025-01-03", standing: "died", event: said("Died"), source: 0 },
    ],
  });
  const lineOf = (card: CompiledCard) => languages.map((language) => citationLine(card, language, wordsFor(language)));
  test("gives name, standing with its day, until when that is known, and the standing's own source", () => {
    expect(lineOf(sourced)).toEqual([
      "Sample Act (H.R. 1, 118th Congress). Died, 3 Jan 2025; as known on 1 Jul 2026. Source: A Newspaper, “A report on the vote”, https://news.example/vote",
      "示例法案，H.R. 1（第118届国会）。届满失效（2025年1月3日），资料截至2026年7月1日。来源：A Newspaper，“A report on the vote”，https://news.example/vote",
      "示例法案，H.R. 1（第118屆國會）。屆滿失效（2025年1月3日），資料截至2026年7月1日。來源：A Newspaper，「A report on the vote」，https://news.example/vote",
    ]);
  });
  test("takes a doubt along, and the first source where the standing has none", () => {
    expect(lineOf(sampleBill())[0]).toBe(
      "Sample Act (H.R. 1, 118th Congress). Died, 3 Jan 2025 (unconfirmed); as known on 1 Jul 2026. Source: Congress.gov, “The bill”, https://www.congress.gov/text",
    );
  });
  test("claims no standing for a card that has none", () => {
    expect(lineOf(sampleBill({ history: [], citations: [] }))[0]).toBe(
      "Sample Act. Checked to 1 Jul 2026. Source: Congress.gov, “The bill”, https://www.congress.gov/text",
    );
  });
});

describe("not here", () => {
  test("offers this name, this page and this site, and tells which was chosen", async () => {
    const place = await show();
    expect(button(place, "Not here").getAttribute("aria-expanded")).toBe("false");
    await click(button(place, "Not here"));
    const choices = [...place.querySelectorAll(".ecl-not-here button")];
    expect(choices.map((choice) => choice.textContent)).toEqual([
      "Do not mark “Sample Act”",
      "Mark nothing on this page until it is closed",
      "Mark nothing on news.example",
    ]);
    expect(document.activeElement).toBe(choices[0]);
    for (const choice of choices) await click(choice);
    expect(off.mock.calls.map(([what]) => what)).toEqual(["name", "page", "site"]);
  });
  test("closes with its button, which gets the focus back", async () => {
    const place = await show();
    await click(button(place, "Not here"));
    await click(button(place, "Not here"));
    expect(place.querySelector(".ecl-not-here")).toBeNull();
    expect(document.activeElement).toBe(button(place, "Not here"));
  });
});

describe("the side panel", () => {
  test("is offered only where it can be opened", async () => {
    expect(() => button(document, "side panel")).toThrow();
    await show();
    expect(() => button(document, "side panel")).toThrow();
    expect(button(await show({ openPanel: async () => true }), "side panel")).toBeTruthy();
  });
  test("that did not open is not passed over in silence", async () => {
    const place = await show({ openPanel: async () => false });
    await click(button(place, "side panel"));
    expect(find(place, "[role=status]").textContent).toBe("The side panel did not open.");
  });
});
