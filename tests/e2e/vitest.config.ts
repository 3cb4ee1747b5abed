import { defineConfig } from "vitest/config";

export default defineConfig({
  root: new URL("../..", import.meta.url).pathname,
  test: {
    include: ["tests/e2e/**/*.test.ts"],
    testTimeout: 90_000,
    hookTimeout: 180_000,
    // A browser on a busy machine now and then loses a synthetic pointer move; what fails three times is wrong.
    retry: 2,
    // Real browsers on two cores: one file at a time.
    fileParallelism: false,
  },
});
