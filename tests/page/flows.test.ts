// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { collectFlows, pointAt, positionOf } from "../../src/page/flows";

function flowsOf(html: string): string[] {
  document.body.innerHTML = html;
  return collectFlows(document.body).map((flow) => flow.text.replace(/\s+/g, " ").trim());
}

describe("a run of text", () => {
  test("goes through inline elements", () => expect(flowsOf("<p>The <b>Entity</b> <i>Li</i>st</p>")).toEqual(["The Entity List"]));
  test("ends at a block's edges", () => expect(flowsOf("<div>Entity<p>List</p>ing</div>")).toEqual(["Entity", "List", "ing"]));
  test("goes over one line break and ends at two", () => expect(flowsOf("<p>Entity<br>List<br><br>next</p>")).toEqual(["Entity List", "next"]));
  test("does not join cells of a table or items of a list", () =>
    expect(flowsOf("<table><tr><td>实体</td><td>清单</td></tr></table><ul><li>实体</li><li>清单</li></ul>")).toEqual([
      "实体",
      "清单",
      "实体",
      "清单",
    ]));
});

describe("what is not prose of the page is not read", () => {
  test.each([
    ["scripts and styles", "<script>BIS</script><style>BIS</style>"],
    ["form fields", "<textarea>BIS</textarea><select><option>BIS</option></select>"],
    ["what the reader types", "<div contenteditable>BIS</div>"],
    ["code", "<code>BIS</code>"],
    ["hidden elements", "<p hidden>BIS</p>"],
    ["what says it is not for translation", "<p translate=no>BIS</p>"],
    ["ruby glosses", "<ruby><rt>BIS</rt></ruby>"],
  ])("%s", (_, html) => expect(flowsOf(html)).toEqual([]));
  test("but the text under a gloss is", () => expect(flowsOf("<p><ruby>實<rt>shí</rt>體<rt>tǐ</rt></ruby>清單</p>")).toEqual(["實體清單"]));
});

test("open shadow roots are read", () => {
  document.body.innerHTML = "<x-card></x-card>";
  const root = document.querySelector("x-card")?.attachShadow({ mode: "open" });
  if (root) root.innerHTML = "<p>Entity List</p>";
  expect(collectFlows(document.body).map((flow) => flow.text)).toEqual(["Entity List"]);
});

test("a very long text is cut between words, and nothing of it is lost", () => {
  const long = "word ".repeat(12_000);
  document.body.innerHTML = `<p>${long}</p>`;
  const flows = collectFlows(document.body);
  expect(flows.length).toBeGreaterThan(2);
  expect(flows.map((flow) => flow.text).join("")).toBe(long);
  expect(flows.every((flow) => flow.text.length <= 20_000 && flow.text.endsWith(" "))).toBe(true);
});

test("every position leads back to its node, and from there to itself", () => {
  document.body.innerHTML = "<p>The <b>Entity</b><!-- no text --> <i>Li</i>st</p>";
  const [flow] = collectFlows(document.body);
  if (!flow) throw new Error("no flow");
  for (let position = 0; position < flow.text.length; position++) {
    const point = pointAt(flow, position);
    if (!point) throw new Error(`nothing at ${position}`);
    expect(point.node.data[point.offset]).toBe(flow.text[position]);
    expect(positionOf(flow, flow.nodes.indexOf(point.node), point.offset)).toBe(position);
  }
});
