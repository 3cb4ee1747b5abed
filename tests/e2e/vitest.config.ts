import { defineConfig } from "vitest/config";

export default defineConfig({
  root: new URL("../..", import.meta.url).pathname,
  test: {
    include: ["tests/e2e/**/*.test.ts"],
    // Asks what the packages hold; there are none before a release.
    exclude: ["tests/e2e/packages.test.ts"],
    provide: { extension: { chromium: ".output/chrome-mv3", firefox: ".output/firefox-mv3" } },
    testTimeout: 90_000,
    hookTimeout: 180_000,
    // A browser on a busy machine now and then loses an input that its driver made; what fails three times is wrong.
    retry: 2,
    // Real browsers on two cores: one file at a time.
    fileParallelism: false,
  },
});
