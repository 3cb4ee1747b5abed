import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { tracked } from "./sources";

const LINES = 300;

const isText = (file: string): boolean => !/\.(png|jpg|ico)$/.test(file);

const texts = tracked.filter(isText).map((file) => ({ file, text: readFileSync(file, "utf8") }));

test("the top level holds what the design says and nothing else", () => {
  const top = [...new Set(tracked.map((file) => file.split("/")[0] ?? ""))].filter((name) => !name.startsWith("."));
  expect(top.sort()).toEqual([
    "LICENSE",
    "README.md",
    "entrypoints",
    "package-lock.json",
    "package.json",
    "src",
    "tests",
    "tsconfig.json",
    "wxt.config.ts",
  ]);
});

test(`no file of code, tests and styles included, is longer than ${LINES} lines`, () => {
  const long = texts.filter(({ file, text }) => /\.(tsx?|css|html)$/.test(file) && text.split("\n").length - 1 > LINES);
  expect(long.map(({ file }) => file)).toEqual([]);
});

test("no file tells of the machine it was written on, or of a registry", () => {
  const ownWords = /(?<![\w.:/-])\/(work|tmp|home|root|Users)\/|[A-Z]:\\Users\\|registry[.][a-z]+\.(org|com)|"resolved"\s*:/;
  expect(texts.filter(({ text }) => ownWords.test(text)).map(({ file }) => file)).toEqual([]);
});

test("no folder or file is a drawer for everything", () => {
  expect(tracked.filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.\w+$)/.test(file))).toEqual([]);
});
