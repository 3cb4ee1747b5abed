import { defineConfig } from "vitest/config";
import build from "./vitest.config";

/** `npm run e2e:release`: the same tests on what `npm run release` packed, each package unpacked into a folder of its own. */
export default defineConfig({
  ...build,
  test: {
    ...build.test,
    exclude: [],
    globalSetup: ["tests/e2e/unpack.ts"],
    provide: { extension: { chromium: ".output/unpacked/chrome", firefox: ".output/unpacked/firefox" } },
  },
});
