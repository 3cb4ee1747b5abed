import { defineConfig } from "vitest/config";

export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/e2e/**", "node_modules/**"],
    // A run on a busy machine with two cores is slow, not wrong.
    testTimeout: 90_000,
    setupFiles: ["tests/support/random.ts"],
  },
});
