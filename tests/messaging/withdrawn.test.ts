import { expect, test } from "vitest";
import { isWithdrawn } from "../../src/messaging/withdrawn";

test.each([
  ["*://*.example.org/*", "example.org", true],
  ["*://*.example.org/*", "news.example.org", true],
  ["*://*.example.org/*", "notexample.org", false],
  ["*://example.org/*", "news.example.org", false],
  ["https://example.org/*", "example.org", true],
  ["*://*/*", "example.org", true],
  ["<all_urls>", "example.org", true],
  ["nonsense", "example.org", false],
])("access taken back from %s: a page of %s ends: %j", (origin, host, ends) =>
  expect(isWithdrawn({ type: "withdrawn", origins: ["*://other.example/*", origin] }, host)).toBe(ends),
);

test.each([null, "withdrawn", {}, { type: "withdrawn" }, { type: "withdrawn", origins: "<all_urls>" }, { type: "list", origins: ["<all_urls>"] }])(
  "the message %j ends nothing",
  (message) => expect(isWithdrawn(message, "example.org")).toBe(false),
);
