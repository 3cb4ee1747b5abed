// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from "vitest";
import type { CompiledCard } from "../../src/dataset/compiled";
import { wordsFor } from "../../src/locales/i18n";
import { CardView, type CardViewProps } from "../../src/ui/card/CardView";
import { TakenOff } from "../../src/ui/card/TakenOff";
import { button, click, find, mount, unmountAll } from "./mounted";
import { said, sampleBill } from "./sample-cards";

afterEach(unmountAll);

const idle = { pinned: false, onPin: () => {}, onClose: () => {}, onLanguage: () => {}, onOpen: () => {}, today: "2026-07-10" };
/** The card as it comes up. */
const glance = (card: CompiledCard, props: Partial<CardViewProps> = {}) =>
  mount(<CardView card={card} language="en" t={wordsFor(props.language ?? "en")} {...idle} {...props} />);
/** The card with all of it open. */
async function show(card: CompiledCard, props: Partial<CardViewProps> = {}): Promise<HTMLElement> {
  const place = await glance(card, props);
  await click(find(place, ".ecl-card__more"));
  return place;
}

/** The standing cells as label and words. */
const standings = (place: HTMLElement) =>
  [...place.querySelectorAll(".ecl-standing__cell")].map((cell) =>
    [...cell.querySelectorAll("dt, dd:not(.ecl-standing__date)")].map((e) => e.textContent).join(": "),
  );

describe("then and now", () => {
  test("an article between two steps shows how things stood then and how they stand now", async () => {
    expect(standings(await show(sampleBill(), { publishedOn: "2024-05-09" }))).toEqual([
      "When this was written: Proposed",
      "Now (known to 1 Jul 2026): Died",
    ]);
  });
  test("without a publication date only the present is told", async () => {
    expect(standings(await show(sampleBill()))).toEqual(["Now (known to 1 Jul 2026): Died"]);
  });
  test("an article from before the first step is told that the bill was not yet proposed", async () => {
    expect(standings(await show(sampleBill(), { publishedOn: "2024-01-01" }))[0]).toBe("When this was written: Not yet proposed");
  });
  test("an article from the year of a first step that is known by its year only gets no claim", async () => {
    const card = sampleBill({ history: [{ date: "2024", standing: "proposed", event: said("Introduced") }] });
    expect(standings(await show(card, { publishedOn: "2024-03-01" }))[0]).toBe("When this was written: Not certain for that day");
  });
  test("an unchanged standing is told once", async () => {
    expect(standings(await show(sampleBill(), { publishedOn: "2025-06-01" }))).toEqual(["When this was written and now (known to 1 Jul 2026): Died"]);
  });
  test("a standing that returned after another is not told as unchanged", async () => {
    const steps = ["in-force", "paused", "in-force"].map((standing, i) => ({ date: `2025-0${i + 1}-01`, standing, event: said(standing) }));
    expect(standings(await show(sampleBill({ history: steps }), { publishedOn: "2025-01-15" }))).toHaveLength(2);
  });
  test("an article younger than the last check is told so instead of a guess", async () => {
    expect(standings(await show(sampleBill(), { publishedOn: "2026-08-01" }))).toEqual(["Known to 1 Jul 2026; this text is newer: Died"]);
  });
  test("the card's own words for a standing win over the general ones", async () => {
    const card = sampleBill({
      kind: "person",
      type: "official",
      history: [{ date: "2025-02-21", standing: "in-office", as: said("Secretary of Commerce"), event: said("Sworn in") }],
    });
    expect(standings(await show(card))[0]).toContain("Secretary of Commerce");
  });
  test("a card without standings shows no standing at all", async () => {
    expect((await show(sampleBill({ history: [] }), { publishedOn: "2024-05-09" })).querySelector(".ecl-standing")).toBeNull();
  });
  test("the timeline can be read without seeing it", async () => {
    const label = find(await show(sampleBill(), { publishedOn: "2024-05-09" }), ".ecl-timeline svg[role=img]").getAttribute("aria-label");
    expect(label).toBe("Timeline. 8 May 2024: Proposed; 9 May 2024: This text; 22 May 2024: Approved in committee; 3 Jan 2025: Died");
  });
});

describe("what is not known", () => {
  const due = [{ date: "2026-11-10", event: said("The rule returns"), source: 0 }];
  test("a scheduled step is due before its day, and its outcome is called unknown", async () => {
    const words = find(await show(sampleBill({ due }), { today: "2026-11-10" }), ".ecl-due").textContent;
    expect(words).toContain("Due on 10 Nov 2026: The rule returns.");
    expect(words).toContain("The dataset, checked until 1 Jul 2026, does not know the outcome.");
  });
  test("after its day it was due, and is still not told as done", async () => {
    const words = find(await show(sampleBill({ due }), { today: "2026-11-11" }), ".ecl-due").textContent;
    expect(words).toContain("Was due on 10 Nov 2026:");
    expect(words).toContain("The dataset, checked until 1 Jul 2026, does not know the outcome.");
  });
  test("a step known by its month is not past before the month is over", async () => {
    const november = [{ date: "2026-11", event: said("The rule returns") }];
    expect(find(await show(sampleBill({ due: november }), { today: "2026-11-29" }), ".ecl-due").textContent).toContain("Due in Nov 2026:");
  });
  test("an unconfirmed step says so beside its standing and in the history, an unconfirmed fact beside its words", async () => {
    const place = await show(sampleBill());
    expect(find(place, ".ecl-standing").textContent).toContain("unconfirmed");
    expect([...place.querySelectorAll(".ecl-history__step")].map((step) => step.textContent?.includes("unconfirmed"))).toEqual([false, false, true]);
    expect([...place.querySelectorAll(".ecl-facts li")].map((fact) => fact.textContent?.includes("unconfirmed"))).toEqual([false, true]);
  });

  test("a term of office without a source is not called in doubt: the history says that no source was noted", async () => {
    const senator = sampleBill({
      kind: "person",
      type: "legislator",
      history: [{ date: "2021-01", standing: "in-office", event: said("Takes his seat"), unconfirmed: true }],
    });
    const place = await show(senator);
    expect(find(place, ".ecl-standing").textContent).not.toContain("unconfirmed");
    expect(find(place, ".ecl-history").textContent).toContain("no source noted");
  });
  test("of several due steps the first view tells the last whose day has passed, the whole card all of them", async () => {
    const steps = ["2026-08-01", "2026-09-01", "2026-12-01"].map((date) => ({ date, event: said(`Step of ${date}`) }));
    const place = await glance(sampleBill({ due: steps }), { today: "2026-10-01" });
    expect(find(place, ".ecl-due").textContent).toMatch(/^Was due on 1 Sep 2026: Step of 2026-09-01\.The dataset/);
    await click(find(place, ".ecl-card__more"));
    expect(find(place, ".ecl-due").querySelectorAll("strong")).toHaveLength(3);
  });
  test.each([
    ["2026-07-01", "2027-07-01", false],
    ["2026-07-01", "2027-07-02", true],
    ["2024-02-29", "2025-03-01", true],
  ])("a card checked on %s says on %s whether it has aged: %s", async (asOf, today, isAged) => {
    const note = (await glance(sampleBill({ asOf }), { today })).querySelector(".ecl-aged");
    if (isAged) expect(note?.textContent).toContain("Last checked over a year ago, on");
    else expect(note).toBeNull();
  });
});

describe("the first view", () => {
  test("has no figure whose source is not to be seen: they come with the list of sources and go with it", async () => {
    const place = await glance(sampleBill({ due: [{ date: "2026-11-10", event: said("The rule returns"), source: 0 }] }));
    expect(place.querySelectorAll(".ecl-note")).toHaveLength(0);
    await click(button(place, "More"));
    const listed = [...place.querySelectorAll<HTMLLIElement>(".ecl-sources li")].map((li) => li.value);
    for (const note of place.querySelectorAll(".ecl-note a")) expect(listed).toContain(Number(note.firstChild?.textContent));
    expect(place.querySelectorAll(".ecl-note").length).toBeGreaterThan(3);
    await click(button(place, "Less"));
    expect(place.querySelectorAll(".ecl-note, .ecl-sources")).toHaveLength(0);
  });
  test("says why a name was linked only where it could mean something else; the whole card always says so", async () => {
    const place = await glance(sampleBill(), { reason: { rule: "own" } });
    expect(place.querySelector(".ecl-reason")).toBeNull();
    await click(button(place, "More"));
    expect(find(place, ".ecl-reason").textContent).toBe("Linked by its name.");
    const contested = await glance(sampleBill(), { reason: { rule: "prefix", evidence: "US", others: ["mofcom"] } });
    expect(contested.querySelector(".ecl-reason")).not.toBeNull();
  });
  test("of a card without standings says until when it was checked", async () => {
    expect((await glance(sampleBill({ history: [] }))).textContent).toContain("Checked to 1 Jul 2026.");
  });
  test("inside a frame all of the card is open, and nothing is offered that only a page can do", async () => {
    const place = await glance(sampleBill(), { compact: true });
    expect(place.querySelector(".ecl-sources")).not.toBeNull();
    expect(place.querySelector(".ecl-card__more, .ecl-actions")).toBeNull();
  });
});

describe("sources", () => {
  test("nothing but https becomes a link", async () => {
    const place = await show(
      sampleBill({
        citations: [{ text: "H.R. 1", url: "javascript:alert(1)" }],
        sources: [
          { title: "Old page", url: "http://old.example", publisher: "Old Press" },
          { title: "Page", url: "https://new.example", publisher: "New Press" },
        ],
      }),
    );
    expect([...place.querySelectorAll("a")].every((a) => a.href.startsWith("https://"))).toBe(true);
    expect(place.textContent).toContain("H.R. 1");
    expect(find(place, ".ecl-card__source").textContent).toContain("Old Press");
  });
  test("links open in a new tab and tell the site nothing", async () => {
    for (const a of (await show(sampleBill())).querySelectorAll("a")) expect([a.target, a.rel]).toEqual(["_blank", "noopener noreferrer"]);
  });
  test("the primary source comes first, and a fact's figure leads to its own source", async () => {
    const place = await show(sampleBill());
    expect(find(place, ".ecl-card__source a").firstChild?.textContent).toBe("Congress.gov");
    expect([...place.querySelectorAll(".ecl-sources a")].map((a) => a.firstChild?.textContent)).toEqual(["The bill", "A report on the vote"]);
    expect(find<HTMLAnchorElement>(place, ".ecl-facts .ecl-note a").href).toBe("https://www.congress.gov/text");
  });
  test("markup in the data is shown as text", async () => {
    const place = await show(sampleBill({ summary: said("<img src=x onerror=alert(1)> & so on") }));
    expect(place.querySelector("img")).toBeNull();
    expect(place.textContent).toContain("<img src=x onerror=alert(1)> & so on");
  });
});

describe("why it was linked", () => {
  const line = async (props: Partial<CardViewProps>) => find(await show(sampleBill({ name: said("甲部") }), props), ".ecl-reason").textContent;

  test("what the text offered is quoted, in each language", async () => {
    const reason = { rule: "cued", evidence: "Entity List" } as const;
    expect(await line({ reason })).toBe("Linked because “Entity List” stands near it.");
    expect(await line({ reason, language: "zh-Hans" })).toBe("标注依据：附近出现“Entity List”。");
    expect(await line({ reason, language: "zh-Hant" })).toBe("標註依據：附近出現「Entity List」。");
  });
  test("a contested name says what it was read as and on what ground", async () => {
    const read = { reason: { rule: "prefix" as const, evidence: "美国", others: ["mofcom"] }, surface: "商务部" };
    expect(await line(read)).toBe("Here “商务部” is read as 甲部: “美国” stands before it.");
    expect(await line({ ...read, language: "zh-Hans" })).toBe("此处“商务部”指甲部（简）：其前写明“美国”。");
  });
  test("a use that rests on the same name above quotes no words that say nothing", async () => {
    expect(await line({ reason: { rule: "last-use", evidence: "商务部" }, surface: "商务部" })).toBe(
      "Here “商务部” is read as 甲部: so was the same name just above.",
    );
  });
  test("a wrong name in the text gets its note", async () => {
    const misnomers = [
      { text: "Simple Act", note: said("The name is Sample Act.") },
      { text: "Ample Act", note: said("Another matter.") },
    ];
    const note = find(await show(sampleBill({ misnomers }), { reason: { rule: "misnomer" }, surface: "simple act" }), ".ecl-misnomer").textContent;
    expect(note).toContain("The name is Sample Act.");
    expect(note).not.toContain("Another matter.");
  });
});

describe("another reading", () => {
  const otherNames = { mofcom: { en: "MOFCOM", "zh-Hans": "中国商务部", "zh-Hant": "中國商務部" } };
  const contested = { rule: "prefix" as const, evidence: "美国", others: ["mofcom"] };
  const chosen = { rule: "chosen" as const, others: ["mofcom"] };
  const offered = async (props: Partial<CardViewProps>) =>
    [...(await show(sampleBill(), { otherNames, onRead: () => {}, ...props })).querySelectorAll(".ecl-readings button")].map((b) => b.textContent);

  test.each([
    ["en", "Read it as MOFCOM", "Go back to MOFCOM", "Not this: take the mark off"],
    ["zh-Hans", "改按中国商务部解读", "改回中国商务部", "不是这个：取消标注"],
    ["zh-Hant", "改按中國商務部解讀", "改回中國商務部", "不是這個：取消標註"],
  ] as const)("is offered in %s for a contested name, back for a chosen one, none for a cued one", async (language, instead, back, none) => {
    expect(await offered({ language, reason: contested })).toEqual([instead]);
    expect(await offered({ language, reason: chosen })).toEqual([back]);
    expect(await offered({ language, reason: { rule: "cued", evidence: "Entity List" } })).toEqual([none]);
  });
  test("is not offered where the name or the text leaves no doubt, nor where nobody listens", async () => {
    for (const rule of ["own", "misnomer", "cited", "defined"] as const) expect(await offered({ reason: { rule } })).toEqual([]);
    expect(await offered({ reason: contested, onRead: undefined })).toEqual([]);
  });
  test("is told to whoever listens, and its button is described by the reason", async () => {
    const onRead = vi.fn();
    const place = await show(sampleBill(), { reason: contested, otherNames, onRead });
    expect(place.querySelector(`[id="${button(place, "MOFCOM").getAttribute("aria-describedby")}"]`)?.className).toBe("ecl-reason");
    await click(button(place, "MOFCOM"));
    await click(button(await show(sampleBill(), { reason: { rule: "listed", evidence: "AMD" }, onRead }), "Not this"));
    expect(onRead.mock.calls).toEqual([["mofcom"], [undefined]]);
  });
  test("when marks were taken off, a line says so, and its button undoes it and has the focus", async () => {
    const onUndo = vi.fn();
    const place = await mount(
      <TakenOff words="“BIS” is no longer marked." language="en" t={wordsFor("en")} headingId="lens-title" onUndo={onUndo} />,
    );
    expect(find(place, "#lens-title").textContent).toBe("“BIS” is no longer marked.");
    expect(document.activeElement).toBe(button(place, "Undo"));
    await click(button(place, "Undo"));
    expect(onUndo).toHaveBeenCalledOnce();
  });
});

describe("the card's tools", () => {
  test("pin, close and language are buttons that say what they do and whether they are on", async () => {
    const calls = { onPin: vi.fn(), onClose: vi.fn(), onLanguage: vi.fn() };
    const place = await show(sampleBill(), { ...calls, pinned: true });
    expect(button(place, "Keep this card open").getAttribute("aria-pressed")).toBe("true");
    expect(button(place, "English").getAttribute("aria-pressed")).toBe("true");
    for (const words of ["Keep this card open", "Close", "繁體中文"]) await click(button(place, words));
    expect([calls.onPin, calls.onClose].map((f) => f.mock.calls.length)).toEqual([1, 1]);
    expect(calls.onLanguage).toHaveBeenCalledWith("zh-Hant");
  });
  test("related cards stand under their relation and open", async () => {
    const onOpen = vi.fn();
    const place = await show(sampleBill(), { onOpen });
    expect([...place.querySelectorAll(".ecl-relations dt")].map((e) => e.textContent)).toEqual(["Amends", "Sponsored by"]);
    await click(button(place, "A Member"));
    expect(onOpen).toHaveBeenCalledWith("a-member");
  });
  test("the heading bears the id that the dialog around it is labelled by", async () => {
    expect(find(await show(sampleBill(), { headingId: "lens-title" }), "h2#lens-title").textContent).toBe("Sample Act");
  });
  test("the other language's name is marked as being in that language", async () => {
    expect(find(await show(sampleBill()), ".ecl-card__names [lang=zh-Hans]").textContent).toBe("示例法案");
  });
});
