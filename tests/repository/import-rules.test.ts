import { expect, test } from "vitest";
import { comesAlong, importsOf, sources } from "./sources";

/**
 * Which room may import from which, and which packages. A room is a folder of src; `dataset` is what people edit, its schemas and
 * types, `build` what checks and compiles it at build time. What is not in the table is not allowed.
 */
const rooms: Readonly<Record<string, { readonly rooms: readonly string[]; readonly packages: readonly string[] }>> = {
  dataset: { rooms: [], packages: ["zod"] },
  linking: { rooms: ["dataset"], packages: [] },
  search: { rooms: ["linking", "dataset"], packages: [] },
  locales: { rooms: ["dataset"], packages: ["i18next"] },
  settings: { rooms: ["linking", "dataset"], packages: ["zod", "wxt/browser"] },
  terms: { rooms: ["settings", "linking", "dataset"], packages: ["zod", "wxt/browser"] },
  page: { rooms: ["linking", "dataset"], packages: [] },
  ui: {
    rooms: ["settings", "terms", "locales", "search", "linking", "dataset"],
    packages: ["react", "react-dom", "@observablehq/plot", "@tanstack/react-virtual"],
  },
  card: {
    rooms: ["page", "ui", "settings", "locales", "linking", "dataset"],
    packages: ["react", "react-dom", "react-dom/client", "@floating-ui/dom"],
  },
  messaging: { rooms: ["ui", "terms", "settings", "locales", "search", "linking", "dataset"], packages: ["zod", "wxt/browser"] },
  entrypoints: {
    rooms: ["messaging", "card", "ui", "terms", "page", "settings", "locales", "search", "linking", "dataset"],
    packages: ["react", "react-dom", "react-dom/client", "wxt/browser", "wxt/utils/*", "virtual:*"],
  },
  build: { rooms: ["search", "locales", "linking", "dataset"], packages: ["node:*", "zod", "yaml", "jsdom", "opencc-js", "pinyin-pro", "vite"] },
  release: { rooms: [], packages: ["node:*", "zod", "yaml", "vite"] },
  cli: { rooms: ["release", "build", "page", "search", "linking", "dataset"], packages: ["node:*", "jsdom", "wxt"] },
};

/** What the schema of a compiled thing is called where it is made: types that cross the table, and why. */
const exceptions: Readonly<Record<string, string>> = {
  "src/dataset/virtual-modules.d.ts": "says of what type the modules are that the build makes for the linking",
};

function roomOf(file: string): string {
  if (file.startsWith("entrypoints/")) return "entrypoints";
  if (file.startsWith("src/dataset/build/")) return "build";
  return file.split("/")[1] ?? file;
}

function isAllowedPackage(name: string, allowed: readonly string[]): boolean {
  return allowed.some((pattern) => (pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern));
}

test("each import runs along the table", () => {
  const wrong = sources.flatMap((file) => {
    if (file in exceptions) return [];
    const room = roomOf(file);
    const may = rooms[room];
    if (!may) return [`${file}: the room ${room} is not in the table`];
    return importsOf(file).flatMap(({ target }) => {
      const isOwn = target.startsWith("src/") || target.startsWith("entrypoints/");
      const allowed = isOwn ? roomOf(target) === room || may.rooms.includes(roomOf(target)) : isAllowedPackage(target, may.packages);
      return allowed ? [] : [`${file} imports ${target}`];
    });
  });
  expect(wrong).toEqual([]);
});

/** What may not come along at run time by any detour, by room. */
const never: Readonly<Record<string, readonly RegExp[]>> = {
  linking: [/^wxt/, /^react/, /^zod/, /^node:/, /^src\/(page|ui|card|messaging|settings)\//],
  search: [/^wxt/, /^react/, /^zod/, /^node:/],
  page: [/^wxt/, /^react/, /^zod/],
  ui: [/^wxt/, /^src\/messaging\//],
};

test.each(Object.entries(never))("by no detour does anything come along with %s that it must not know", (room, forbidden) => {
  const files = sources.filter((file) => roomOf(file) === room);
  const wrong = files.flatMap((file) =>
    [...comesAlong(file)].filter((target) => forbidden.some((pattern) => pattern.test(target))).map((target) => `${file} brings ${target}`),
  );
  expect(wrong).toEqual([]);
});

test("the scripts that run on each page carry neither React nor zod", () => {
  const wrong = ["entrypoints/scout.ts", "entrypoints/annotate.ts"].flatMap((file) =>
    [...comesAlong(file)].filter((target) => /^(react|zod|i18next)/.test(target)).map((target) => `${file} brings ${target}`),
  );
  expect(wrong).toEqual([]);
});

test("linking knows no document and no browser, not even as a global", async () => {
  const { readFileSync } = await import("node:fs");
  const wrong = sources
    .filter((file) => ["linking", "search"].includes(roomOf(file)))
    .filter((file) =>
      /\b(document|window|navigator|localStorage|browser|chrome)\.[a-z]|\b(HTMLElement|Element|Text|Node|Document)\b(?=[\s,)>;|[])/.test(
        codeOf(readFileSync(file, "utf8")),
      ),
    );
  expect(wrong).toEqual([]);
});

function codeOf(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$|"[^"\n]*"|`[^`]*`/gm, "");
}
