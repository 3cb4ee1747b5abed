import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { cardIdForm } from "../../src/dataset/card-id";
import { languages } from "../../src/dataset/compiled";
import { kinds } from "../../src/dataset/standing";
import { keptSettings, settingsUpToDate } from "../../src/settings/kept-settings";
import {
  defaultPageSettings,
  densities,
  markStyles,
  palettes,
  readPageSettings,
  settingsVersion,
  wantedBy,
  withChange,
} from "../../src/settings/page-settings";
import { readRecent, withRecent } from "../../src/settings/recent-cards";
import { defaultSettings, parseSettings, type Settings, salvageSettings, settingsSchema } from "../../src/settings/schema";
import { readSettingsFile, writeSettingsFile } from "../../src/settings/settings-file";

const storage = vi.hoisted(() => ({ kept: {} as Record<string, unknown> }));
vi.mock("wxt/browser", () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => (key in storage.kept ? { [key]: storage.kept[key] } : {}),
        set: async (values: Record<string, unknown>) => void Object.assign(storage.kept, structuredClone(values)),
      },
    },
  },
}));

const settings: fc.Arbitrary<Settings> = fc.record({
  version: fc.constant(settingsVersion),
  interfaceLanguage: fc.constantFrom("browser" as const, ...languages),
  cardLanguage: fc.constantFrom("page" as const, ...languages),
  markStyle: fc.constantFrom(...markStyles),
  palette: fc.constantFrom(...palettes),
  density: fc.constantFrom(...densities),
  everywhere: fc.boolean(),
  kindsOff: fc.subarray([...kinds]),
  namesOff: fc.array(fc.stringMatching(cardIdForm), { maxLength: 5 }),
  sitesOff: fc.array(
    fc.domain().map((host) => host.toLowerCase()),
    { maxLength: 5 },
  ),
});

/** Anything that JSON can say, and settings with some of it in their place. */
const stored = fc.oneof(
  fc.jsonValue(),
  fc
    .tuple(settings, fc.dictionary(fc.constantFrom(...Object.keys(defaultSettings), "__proto__", "more"), fc.jsonValue(), { maxKeys: 4 }))
    .map(([good, bad]) => ({ ...good, ...bad })),
  fc.record({ version: fc.constantFrom(0, 1, 2, 3, 4, -1, 1e9, "2"), cardLanguage: fc.jsonValue() }),
);

/** A file as it is written, with a piece of it cut out, written twice or replaced. */
const torn = fc.tuple(settings, fc.nat(), fc.nat({ max: 40 }), fc.string()).map(([good, at, length, other]) => {
  const text = writeSettingsFile(good);
  const from = at % text.length;
  return text.slice(0, from) + other + text.slice(from + length);
});

/** Either settings by the schema, or problems that say something. */
function check(read: ReturnType<typeof parseSettings>): void {
  if ("settings" in read) expect(settingsSchema.safeParse(read.settings).success).toBe(true);
  else {
    expect(read.problems.length).toBeGreaterThan(0);
    for (const { message } of read.problems) expect(message).not.toBe("");
  }
}

describe("whatever stands in a settings file", () => {
  test("settings written to it come back as they were", () =>
    fc.assert(
      fc.property(settings, (good) => {
        expect(readSettingsFile(writeSettingsFile(good))).toEqual({ settings: good });
      }),
    ));

  test("it is taken whole or refused with a reason", () =>
    fc.assert(
      fc.property(
        fc.oneof(
          torn,
          fc.string(),
          fc.json(),
          stored.map((value) => JSON.stringify({ file: "export-control-lens-settings", settings: value })),
        ),
        (text) => check(readSettingsFile(text)),
      ),
    ));
});

describe("whatever is stored as settings", () => {
  test("pages, the extension's own pages and what is salvaged of it get settings that work", () =>
    fc.assert(
      fc.property(stored, (value) => {
        check(parseSettings(value));
        expect(settingsSchema.safeParse(salvageSettings(value)).success).toBe(true);
        const forPages = readPageSettings(value);
        expect(Object.keys(forPages)).toEqual(Object.keys(defaultPageSettings));
        expect(typeof wantedBy(forPages, "example.org")({ card: "bis", kind: "agency" })).toBe("boolean");
      }),
    ));

  test("good settings are read the same by pages and by the schema, and are all salvaged", () =>
    fc.assert(
      fc.property(settings, (good) => {
        const { version: _, ...fields } = good;
        expect(readPageSettings(good)).toEqual({ ...fields, kindsOff: kinds.filter((kind) => good.kindsOff.includes(kind)) });
        expect(salvageSettings(good)).toEqual(good);
      }),
    ));

  test("a change of one setting changes that one and keeps what is not understood", () =>
    fc.assert(
      fc.property(stored, fc.boolean(), (value, everywhere) => {
        const changed = withChange(value, { everywhere });
        expect(changed.everywhere).toBe(everywhere);
        const before: object = typeof value === "object" && value !== null ? value : {};
        for (const [name, old] of Object.entries(before)) if (name !== "everywhere" && name !== "version") expect(changed[name]).toEqual(old);
      }),
    ));

  test("none of it is lost when it cannot be read: it is kept as it was, and the next look finds nothing more to do", () =>
    fc.assert(
      fc.asyncProperty(stored, async (value) => {
        storage.kept = { settings: structuredClone(value) };
        const first = await settingsUpToDate();
        const kept = await keptSettings();
        if ("problems" in parseSettings(value)) expect(JSON.parse(kept?.text ?? "{}")).toEqual(JSON.parse(JSON.stringify(value)));
        else expect(kept).toBeUndefined();
        const after = structuredClone(storage.kept);
        expect(await settingsUpToDate()).toEqual(first);
        expect(storage.kept).toEqual(after);
      }),
    ));

  test("a list of recent cards stays short and good, and begins with the card just opened", () =>
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.record({ version: fc.constant(1), ids: fc.array(fc.string()) })), (value) => {
        const next = withRecent(value, "bis");
        expect(readRecent(next)).toEqual(next.ids);
        expect(next.ids[0]).toBe("bis");
        expect(next.ids.length).toBeLessThanOrEqual(12);
      }),
    ));
});
