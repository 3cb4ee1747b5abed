import { expect, test } from "vitest";
import { partsOf } from "../../src/release/bundle-parts";

test("modules are put together by package, room and made thing, the largest first", () => {
  const parts = partsOf([
    ["/p/node_modules/react-dom/cjs/a.js", 300],
    ["/p/node_modules/react-dom/cjs/b.js", 200],
    ["/p/node_modules/@scope/name/index.js", 100],
    ["/p/src/linking/trie.ts", 250],
    ["\0virtual:lexicon", 100],
    ["C:\\p\\src\\page\\flows.ts", 50],
    ["/p/src/page/types.ts", 0],
  ]);
  expect(parts.map(({ name, share }) => `${name} ${share}`)).toEqual([
    "react-dom 0.5",
    "src/linking 0.25",
    "@scope/name 0.1",
    "virtual:lexicon 0.1",
    "src/page 0.05",
  ]);
});
