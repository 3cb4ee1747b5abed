import fc from "fast-check";
import { beforeEach, expect, test, vi } from "vitest";
import { type Answers, openDesk } from "../../src/messaging/background-desk";
import { pageListSchema } from "../../src/messaging/from-page";
import { answerPage, listOf, type PageDesk } from "../../src/messaging/page-desk";
import { toBackgroundSchema } from "../../src/messaging/to-background";
import { pageCommands } from "../../src/messaging/to-page";

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => boolean;
const desk = vi.hoisted(() => ({ listeners: [] as unknown[] }));
vi.mock("wxt/browser", () => ({
  browser: { runtime: { onMessage: { addListener: (listener: unknown) => desk.listeners.push(listener), removeListener: () => undefined } } },
}));

beforeEach(() => {
  desk.listeners.length = 0;
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});

/** Sends a message as the browser would; how often it was answered, and by what. */
async function send(message: unknown, sender: object): Promise<unknown[]> {
  const answers: unknown[] = [];
  const later = (desk.listeners.at(-1) as Listener)(message, sender, (answer) => answers.push(answer));
  if (later) await new Promise((resolve) => setTimeout(resolve));
  return answers;
}

const types = toBackgroundSchema.options.map((option) => option.shape.type.value);

/** Anything at all; and what is nearly a message. */
const message = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true, withSparseArray: true }),
  fc.record(
    {
      type: fc.oneof(fc.constantFrom<string>(...types, "list", "scroll", "command", "look-up", "__proto__"), fc.anything()),
      id: fc.oneof(fc.constantFrom<unknown>("bis", "../bis", "toString", "BIS", 1, null), fc.string()),
      ids: fc.oneof(fc.array(fc.constantFrom("bis", "enforce-act", "constructor")), fc.anything()),
      cards: fc.oneof(fc.nat(), fc.double(), fc.anything()),
      wantsCard: fc.oneof(fc.boolean(), fc.anything()),
      nth: fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.double(), fc.anything()),
      command: fc.oneof(fc.constantFrom<string>(...pageCommands, "quit"), fc.anything()),
      card: fc.oneof(fc.constantFrom("bis", ""), fc.anything()),
      more: fc.anything(),
    },
    { requiredKeys: [] },
  ),
);
const sender = fc.record(
  { tab: fc.record({ id: fc.nat(), windowId: fc.nat() }, { requiredKeys: [] }), frameId: fc.nat({ max: 3 }), url: fc.webUrl() },
  { requiredKeys: [] },
);

test("whatever is sent to the background, it is answered once: a message of ours by its own answer, all else by null and with nothing done", async () => {
  const done: unknown[] = [];
  const one = (name: string) => async (about: unknown) => {
    done.push(about);
    return name;
  };
  openDesk(Object.fromEntries(types.map((type) => [type, one(type)])) as unknown as Answers);
  await fc.assert(
    fc.asyncProperty(message, sender, async (sent, from) => {
      done.length = 0;
      const read = toBackgroundSchema.safeParse(sent);
      expect(await send(sent, from)).toEqual([read.success ? read.data.type : null]);
      expect(done).toEqual(read.success ? [read.data] : []);
    }),
  );
});

test("an answer that fails in the background, however it fails, is null for whoever asked", async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...types), fc.anything(), async (type, thrown) => {
      openDesk(Object.fromEntries(types.map((name) => [name, () => Promise.reject(thrown)])) as unknown as Answers);
      const sent = {
        type,
        ...(type === "card" && { id: "bis" }),
        ...(type === "entries" && { ids: [] }),
        ...(type === "page" && { cards: 1, wantsCard: true }),
      };
      expect(await send(sent, {})).toEqual([null]);
    }),
  );
});

/** A page with some names; what is done on it is written down. */
function page(names: readonly { card: string; text: string }[], done: string[]): PageDesk {
  return {
    mentions: () => names.map((name, i) => ({ target: String(i), ...name })),
    scrollTo: (target) => void done.push(`scroll ${target}`),
    activate: () => undefined,
    language: () => "en",
    publishedOn: () => undefined,
  };
}
const named = fc.array(fc.record({ card: fc.constantFrom("bis", "nvidia"), text: fc.string({ maxLength: 400 }) }), { maxLength: 5 });

test("whatever is sent to a page, it carries out a message of ours and leaves all else alone, and never scrolls to a name that is not there", async () => {
  await fc.assert(
    fc.asyncProperty(message, named, async (sent, names) => {
      const done: string[] = [];
      const control = { command: (command: string) => void done.push(command), lookUp: () => true };
      answerPage(page(names, done), control, new AbortController().signal);
      const answers = await send(sent, {});
      const type = typeof sent === "object" && sent !== null && "type" in sent ? sent.type : undefined;
      if (!["list", "scroll", "command", "look-up"].includes(String(type)) || typeof type !== "string") expect([answers, done]).toEqual([[], []]);
      expect(answers.length).toBeLessThanOrEqual(1);
      if (type === "list") expect(pageListSchema.safeParse(answers[0]).success).toBe(true);
      for (const act of done) expect([...pageCommands, ...names.map((_, i) => `scroll ${i}`)]).toContain(act);
      if (type === "scroll" && answers.length && names.some(({ card }) => card === (sent as { id: unknown }).id)) expect(done).toHaveLength(1);
    }),
  );
});

test("what a page says it names always passes the check of whoever asked", () =>
  fc.assert(
    fc.property(named, (names) => {
      expect(pageListSchema.safeParse(listOf(page(names, []))).success).toBe(true);
    }),
  ));
