import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, inject, test } from "vitest";
import { budgets } from "../bench/budgets";
import { browsers } from "./stage";

/** What React and zod leave in a bundle, minified or not. */
const traces = { React: /react\.(transitional\.)?element|__SECRET_INTERNALS|__CLIENT_INTERNALS/, zod: /ZodError|\$ZodType|invalid_union/ };

describe.each(browsers)("the built extension for %s", (browser) => {
  const folder = inject("extension")[browser];
  const read = (file: string) => readFile(join(folder, file));

  test(`puts no more than ${budgets.scoutBytes.raw} kB, ${budgets.scoutBytes.gzip} kB packed, on a page that names nothing`, async () => {
    const scout = await read("scout.js");
    expect(scout.length).toBeLessThanOrEqual(budgets.scoutBytes.raw * 1000);
    expect(gzipSync(scout).length).toBeLessThanOrEqual(budgets.scoutBytes.gzip * 1000);
  });

  test.each(["scout.js", "annotate.js"])("puts neither React nor zod on a page with %s", async (file) => {
    const code = (await read(file)).toString();
    for (const trace of Object.values(traces)) expect(code).not.toMatch(trace);
  });

  test("would be caught if it did: both leave the traces that are looked for", async () => {
    expect((await read("card.js")).toString()).toMatch(traces.React);
    expect((await read("background.js")).toString()).toMatch(traces.zod);
  });

  test.each(Object.entries(budgets.scripts))("has %s of at most %i kB", async (file, kilobytes) => {
    expect((await stat(join(folder, file))).size).toBeLessThanOrEqual(kilobytes * 1000);
  });

  test(`opens its popup from at most ${budgets.popupScripts} kB of scripts, all that its page names counted`, async () => {
    const html = (await read("popup.html")).toString();
    const scripts = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, path]) => path ?? "");
    expect(scripts.length).toBeGreaterThan(0);
    let sum = 0;
    for (const path of scripts) sum += (await stat(join(folder, path))).size;
    expect(sum).toBeLessThanOrEqual(budgets.popupScripts * 1000);
  });
});
