import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { dependencies, devDependencies, scripts } from "../../package.json";
import { tracked } from "./sources";

const readme = readFileSync("README.md", "utf8");

/** A part of the README, by its heading. */
function section(heading: string): string {
  const [, text] = readme.split(new RegExp(`^##+ ${heading}$`, "m"));
  if (text === undefined) throw new Error(`the README has no part "${heading}"`);
  return text.split(/^##+ /m, 1)[0] ?? "";
}

test("every script has its line in the README, and every line its script", () => {
  const told = [...section("Commands").matchAll(/^\| `npm (?:run )?([\w:-]+)/gm)].map(([, name]) => name);
  expect(told.sort()).toEqual(Object.keys(scripts).sort());
});

test("every dependency has its reason in the README", () => {
  const told = [...section("Dependencies").matchAll(/^\| (.+?) +\| (.{10,})\|$/gm)].flatMap(
    ([, names = ""]) => names.match(/(?<=`)[^`,]+(?=`)/g) ?? [],
  );
  expect(told.sort()).toEqual([...Object.keys(dependencies), ...Object.keys(devDependencies)].sort());
});

test("every decision record is linked, and each link of the README leads somewhere", () => {
  const links = [...readme.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, target = ""]) => target).filter((target) => !target.includes(":"));
  expect(links.filter((target) => !tracked.includes(target))).toEqual([]);
  const records = tracked.filter((file) => /^src\/decisions\/\d/.test(file));
  expect(records.filter((file) => !links.includes(file))).toEqual([]);
});
