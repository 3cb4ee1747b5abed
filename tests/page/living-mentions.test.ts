// @vitest-environment jsdom
import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Annotator, annotatePage } from "../../src/page/annotator";
import { pointAt } from "../../src/page/flows";
import { card, linkerOf } from "../support/linking";
import { runs } from "../support/runs";
import { stubPainting } from "./painting-browser";
import { bursts, type Step, shuffling } from "./random-changes";

const linker = linkerOf(
  card({ id: "nvidia", kind: "company", aliases: { en: ["Nvidia"], zh: ["英伟达"] } }),
  card({ id: "entity-list", kind: "measure", aliases: { en: ["Entity List"], zh: [] } }),
  card({ id: "bis", aliases: { en: ["Bureau of Industry and Security", "BIS"], zh: [] } }),
);

/** Names whole, in pieces and with nothing to say; prose long enough for an article. */
const texts = [
  "Nvidia ",
  "the Entity ",
  "List of BIS ",
  "Under the export control rules of the Bureau of Industry and Security the chips that Nvidia makes need a licence before they may be sold abroad. ",
  "英伟达",
  "and nothing else ",
  "The members met again in the afternoon and agreed on nothing but the date and the place of their next meeting. ",
];

let highlights: Map<string, Set<StaticRange>>;
beforeEach(() => {
  vi.useFakeTimers();
  highlights = stubPainting();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function annotate(density: "every" | "paragraph", everywhere: boolean): { annotator: Annotator; end: AbortController } {
  const end = new AbortController();
  const look = { density, markStyle: "line", palette: "standard" } as const;
  return { annotator: annotatePage({ document, linker, look, isWanted: () => true, everywhere, isOurs: () => false, signal: end.signal }), end };
}

/** What is known and painted now: each by its card, and by the very letters on the page. */
function seen(annotator: Annotator) {
  const mentions = annotator.mentions().map(({ card: id, text, flow, start, end }) => {
    const from = pointAt(flow, start);
    const to = pointAt(flow, end, true);
    return { card: id, text: text.replace(/\s+/g, " "), from: placeOf(from?.node, from?.offset), to: placeOf(to?.node, to?.offset) };
  });
  const painted = [...highlights].flatMap(([name, ranges]) =>
    [...ranges].map(
      ({ startContainer, startOffset, endContainer, endOffset }) =>
        `${name} ${placeOf(startContainer, startOffset)} ${placeOf(endContainer, endOffset)}`,
    ),
  );
  return { mentions, painted: painted.sort() };
}

/** Where a node stands, told by the way to it from the top. */
function placeOf(node: Node | undefined, offset: number | undefined): string {
  const way: string[] = [];
  for (let at: Node | null | undefined = node; at; at = at.parentNode ?? (at as Partial<ShadowRoot>).host)
    way.unshift(at.parentNode ? String([...at.parentNode.childNodes].indexOf(at as ChildNode)) : "root");
  return `${way.join("/")}:${offset}`;
}

/** What random changes have once found wrong. */
const found: [Step[][], "every" | "paragraph", boolean][] = [
  // The white space taken away that a flow began with.
  [
    [
      [
        ["add", "p", 53, 0],
        ["add", "#text", 41, 0],
        ["add", "p", 7, 0],
        ["add", "#space", 29, 0],
        ["add", "p", 0, 0],
        ["add", "p", 7, 0],
      ],
      [
        ["remove", "p", 1, 0],
        ["remove", "p", 19, 0],
        ["remove", "p", 44, 0],
      ],
    ],
    "every",
    true,
  ],
];

test("after any changes the names that are known and marked are those that a fresh reading finds, letter for letter", async () => {
  await fc.assert(
    fc.asyncProperty(bursts, fc.constantFrom("every" as const, "paragraph" as const), fc.boolean(), async (changes, density, everywhere) => {
      document.body.innerHTML = `<main><article><h1>Export controls and Nvidia</h1><p>${texts[3]}<b>BIS</b></p><p>${texts[6]}</p></article></main><ul><li>Nvidia</li></ul>`;
      const change = shuffling(document.body, (count) => texts[count % texts.length] as string);
      const living = annotate(density, everywhere);
      try {
        await vi.advanceTimersByTimeAsync(1000);
        for (const burst of changes) {
          for (const one of burst) change(one);
          await vi.advanceTimersByTimeAsync(1000);
          const known = seen(living.annotator);
          const fresh = annotate(density, everywhere);
          try {
            await vi.advanceTimersByTimeAsync(1000);
            expect(known).toEqual(seen(fresh.annotator));
          } finally {
            fresh.end.abort();
          }
          living.annotator.activate(undefined); // takes the registry back
        }
      } finally {
        living.end.abort();
      }
    }),
    { numRuns: runs(100), examples: found },
  );
});
