// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { dayOf, publicationDate } from "../../src/page/publication-date";

const dateOf = (html: string) => publicationDate(new DOMParser().parseFromString(html, "text/html"));
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe("the day a page was published", () => {
  test("comes from its JSON-LD", () => expect(dateOf(ld({ "@type": "NewsArticle", datePublished: "2024-05-09T23:10:00-04:00" }))).toBe("2024-05-09"));
  test("is found deep in a graph, and an article's goes before a page's", () =>
    expect(
      dateOf(
        ld({
          "@graph": [
            { "@type": "Person", datePublished: "2020-01-01" },
            { "@type": ["NewsArticle"], datePublished: "2024-05-09" },
          ],
        }),
      ),
    ).toBe("2024-05-09"));
  test("comes from its meta elements when the JSON-LD is broken", () =>
    expect(dateOf('<script type="application/ld+json">{broken</script><meta property="article:published_time" content="2024-05-09T08:00:00Z">')).toBe(
      "2024-05-09",
    ));
  test("comes from the article's time element last", () =>
    expect(dateOf('<time datetime="2019-01-01"></time><article><time datetime="2024-05-09"></time></article>')).toBe("2024-05-09"));
  test("is unknown when the page does not tell", () => expect(dateOf("<p>9 May 2024</p>")).toBeUndefined());
});

test.each([
  ["2024-05-09 10:00:00", "2024-05-09"],
  ["2024/5/9", "2024-05-09"],
  ["2024年5月9日", "2024-05-09"],
  ["20240509", "2024-05-09"],
  ["May 9, 2024", "2024-05-09"],
  ["9 May 2024", "2024-05-09"],
  ["2024-13-40", undefined],
  ["1999-05-09", undefined],
  ["yesterday", undefined],
])("%s is %s", (text, day) => expect(dayOf(text)).toBe(day));
