import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Licences under which others may get our packages without further conditions than a notice. */
const allowed = ["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "0BSD", "CC0-1.0", "Unlicense"];

interface Locked {
  readonly dev?: boolean;
  readonly optional?: boolean;
}

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Readonly<Record<string, Locked>> };

test("whatever travels with the extension has a licence that allows it", () => {
  const production = Object.entries(packages).filter(([path, { dev }]) => path !== "" && !dev);
  expect(production.length).toBeGreaterThan(10);
  const wrong = production.flatMap(([path]) => {
    const { license } = JSON.parse(readFileSync(`${path}/package.json`, "utf8")) as { license?: string };
    return allowed.includes(license ?? "") ? [] : [`${path}: ${license}`];
  });
  expect(wrong).toEqual([]);
});
