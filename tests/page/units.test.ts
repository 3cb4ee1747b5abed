// @vitest-environment jsdom
import { expect, test } from "vitest";
import { collectFlows } from "../../src/page/flows";
import { type Unit, unitsInSteps } from "../../src/page/units";

function unitsNow(): Unit[] {
  const steps = unitsInSteps(collectFlows(document.body), new WeakMap());
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Each unit as its texts, joined by `|`. */
function unitsIn(html: string): string[] {
  document.body.innerHTML = html;
  return unitsNow().map(({ flows }) => flows.map((flow) => flow.text.replace(/\s+/g, " ").trim()).join(" | "));
}

const prose = (about: string) => `${about}: ${"a sentence of a report that runs on for a while, ".repeat(3)}end.`;
const zh = (about: string) => `${about}，${"这是一段说明文字，讲的是一件事的来龙去脉。".repeat(4)}`;

test("an article is one unit with its headline above it, its subheads and its quotations", () => {
  const [unit, ...others] = unitsIn(
    `<main><header><h1>Headline</h1></header><div class="body"><p>${prose("One")}</p><h2>Subhead</h2><p>${prose("Two")}</p><blockquote><p>${prose("Three")}</p></blockquote></div></main>`,
  );
  expect(unit?.split(" | ")).toHaveLength(5);
  expect(others).toEqual([]);
});

test("an unrelated sidebar and the related stories below an article are units of their own", () => {
  const units = unitsIn(
    `<div class="page"><div class="story"><p>${prose("One")}</p><p>${prose("Two")}</p><p>${prose("Three")}</p></div>` +
      `<div class="rail"><div><a href="/a">A teaser about summer phones</a></div><div><a href="/b">A teaser about winter coats</a></div></div></div>`,
  );
  expect(units).toHaveLength(3);
  expect(units.slice(1)).toEqual(["A teaser about summer phones", "A teaser about winter coats"]);
});

test.each([
  ["article elements", (t: string, s: string, n: number) => `<article><h3><a href="/${n}">${t}</a></h3><p>${s}</p></article>`],
  ["cards of div", (t: string, s: string, n: number) => `<div class="card"><a href="/${n}"><h3>${t}</h3></a><div>${s}</div></div>`],
  ["list items", (t: string, s: string, n: number) => `<li><a href="/${n}">${t}</a><p>${s}</p></li>`],
  ["one link around all", (t: string, s: string, n: number) => `<div><a href="/${n}"><div>${t}</div><div>${s}</div></a></div>`],
  [
    "authors and sections linked too",
    (t: string, s: string, n: number) =>
      `<div><a href="/tech">Tech</a><h3><a href="/${n}">${t}</a></h3><p>${s}</p><p><a href="/by/jane">By Jane Doe of the desk</a></p></div>`,
  ],
])("the teasers of a front page are units each: %s", (_, teaser) => {
  const titles = ["Chips: a first headline of the day", "Sports: a second headline of the day", "Food: a third headline of the day"];
  const units = unitsIn(
    `<main><section><div class="grid">${titles.map((t, n) => teaser(t, prose(t.split(":")[0] ?? ""), n)).join("")}</div></section></main>`,
  );
  const holding = (word: string) => units.filter((unit) => unit.includes(`${word}:`));
  for (const word of ["Chips", "Sports", "Food"]) expect(new Set(holding(word)).size, units.join("\n")).toBe(1);
});

test("a Chinese portal's headlines are units each, also without summaries", () => {
  expect(
    unitsIn(
      '<div><h2>要闻</h2><div><div><a href="/1">商务部回应美方新增出口管制措施</a></div><div><a href="/2">多地迎来今年首场大雪注意保暖</a></div></div></div>',
    ),
  ).toEqual(["要闻", "商务部回应美方新增出口管制措施", "多地迎来今年首场大雪注意保暖"]);
});

test("the entries of a live blog belong together, though each has a heading and a link to itself", () => {
  const entry = (n: number) => `<article><h3><a href="#e${n}">10:0${n}</a> Entry</h3><p>${prose(String(n))}</p></article>`;
  const units = unitsIn(`<main><h1>Live</h1><div class="feed">${entry(1)}${entry(2)}${entry(3)}</div></main>`);
  expect(units).toHaveLength(1);
});

test("an article of bare div elements is one unit", () => {
  expect(unitsIn(`<div>${[1, 2, 3, 4].map((n) => `<div>${zh(`第${n}段`)}</div>`).join("")}</div>`)).toHaveLength(1);
});

test("links inside an article's paragraphs do not make them teasers", () => {
  const p = (n: number) => `<p>${prose(`Paragraph ${n}`)} <a href="/x">a linked phrase in it</a>.</p>`;
  expect(unitsIn(`<div class="story">${p(1)}${p(2)}${p(3)}</div>`)).toHaveLength(1);
});
