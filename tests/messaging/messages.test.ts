import { beforeEach, expect, test, vi } from "vitest";
import { type Answers, openDesk } from "../../src/messaging/background-desk";
import { answerPage, type CardDesk, type PageDesk } from "../../src/messaging/page-desk";
import { type ToBackground, toBackgroundSchema } from "../../src/messaging/to-background";
import type { ToPage } from "../../src/messaging/to-page";

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => boolean;
const desk = vi.hoisted(() => ({ listeners: [] as unknown[] }));
vi.mock("wxt/browser", () => ({
  browser: { runtime: { onMessage: { addListener: (listener: unknown) => desk.listeners.push(listener), removeListener: () => undefined } } },
}));

/** Sends a message to the desk that was opened last, as the browser would. Undefined: nobody wanted to answer. */
function send(message: unknown, sender: object = {}): Promise<unknown> {
  const listener = desk.listeners.at(-1) as Listener;
  return new Promise((resolve) => {
    let answered = false;
    const later = listener(message, sender, (answer) => {
      answered = true;
      resolve(answer);
    });
    if (!later && !answered) resolve(undefined);
  });
}

beforeEach(() => {
  desk.listeners.length = 0;
  vi.spyOn(console, "error").mockReset();
});

/** One message of each type; the compiler asks for a new type's. */
const toBackground: { [K in ToBackground["type"]]: Extract<ToBackground, { type: K }> } = {
  card: { type: "card", id: "enforce-act" },
  entries: { type: "entries", ids: ["enforce-act", "bis"] },
  sign: { type: "sign" },
  desk: { type: "desk" },
  panel: { type: "panel" },
  page: { type: "page", cards: 3, wantsCard: true },
};

test.each(Object.values(toBackground))("the background's desk hands $type to its own answer, with where it came from", async (message) => {
  const asked: unknown[] = [];
  const answer = (name: string) => async (about: unknown, sender: object) => {
    asked.push([name, about, sender]);
    return `answer to ${name}`;
  };
  openDesk(Object.fromEntries(Object.keys(toBackground).map((name) => [name, answer(name)])) as unknown as Answers);
  expect(await send(message, { tab: { id: 7, windowId: 2 }, frameId: 0 })).toBe(`answer to ${message.type}`);
  expect(asked).toEqual([[message.type, message, { tabId: 7, windowId: 2, frameId: 0 }]]);
});

test("the schema knows these types and no others", () => {
  expect(toBackgroundSchema.options.map((option) => option.shape.type.value).sort()).toEqual(Object.keys(toBackground).sort());
});

test.each([
  undefined,
  {},
  { type: "other" },
  { type: "card", id: "../x" },
  { type: "sign", more: 1 },
  { type: "page", cards: -1, wantsCard: true },
  { type: "page", cards: 1 },
])("the background's desk refuses %j", async (message) => {
  openDesk({} as Answers);
  expect(await send(message)).toBeNull();
  expect(console.error).toHaveBeenCalledOnce();
});

test("an answer that fails is null for whoever asked", async () => {
  openDesk({ card: () => Promise.reject(new Error("gone")) } as unknown as Answers);
  expect(await send(toBackground.card)).toBeNull();
});

/** One message of each type to a page, with what the page answers and what it did. */
const toPage: { [K in ToPage["type"]]: { message: Extract<ToPage, { type: K }>; answer: unknown; done: string[] } } = {
  list: { message: { type: "list" }, answer: { cards: [{ id: "bis", count: 2, surface: "BIS" }], language: "en" }, done: [] },
  scroll: { message: { type: "scroll", id: "bis", nth: 1 }, answer: null, done: ["scroll to b", "activate b"] },
  command: { message: { type: "command", command: "next" }, answer: null, done: ["next"] },
  "look-up": { message: { type: "look-up", card: "bis" }, answer: true, done: ["look up bis"] },
};

function openPageDesk(): string[] {
  const done: string[] = [];
  const page: PageDesk = {
    mentions: () => [
      { target: "a", card: "bis", text: "BIS" },
      { target: "b", card: "bis", text: "the bureau" },
    ],
    scrollTo: (target) => void done.push(`scroll to ${target}`),
    activate: (target) => void done.push(`activate ${target}`),
    language: () => "en",
    publishedOn: () => undefined,
  };
  const card: CardDesk = {
    command: (command) => void done.push(command),
    lookUp: (id) => done.push(`look up ${id}`) > 0,
  };
  answerPage(page, card, new AbortController().signal);
  return done;
}

test.each(Object.values(toPage))("the page's desk carries out $message.type", async ({ message, answer, done }) => {
  const did = openPageDesk();
  expect(await send(message)).toEqual(answer);
  expect(did).toEqual(done);
});

test.each([
  null,
  "list",
  {},
  { type: "card", id: "bis" },
  { type: "scroll", id: "bis" },
  { type: "command", command: "quit" },
  { type: "look-up", card: "A" },
])("the page's desk leaves %j to others", async (message) => {
  const did = openPageDesk();
  expect(await send(message)).toBeUndefined();
  expect(did).toEqual([]);
});
