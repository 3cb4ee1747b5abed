// @vitest-environment jsdom
import { expect, test } from "vitest";
import { collectFlows } from "../../src/page/flows";
import { renderedOf } from "../../src/page/visibility";
import { card, linkerOf } from "../support/linking";

const linker = linkerOf(
  card({ id: "nvidia", kind: "company", aliases: { en: ["Nvidia"], zh: [] } }),
  card({ id: "bis", aliases: { en: ["BIS"], zh: [] } }),
);

/** The cards that would be marked in a paragraph, where whatever stands in `<s>` is styled away. */
function marked(html: string): string[] {
  document.body.innerHTML = `<p>${html}</p>`;
  Element.prototype.checkVisibility = function (this: Element) {
    return !this.closest("s");
  };
  return collectFlows(document.body).flatMap((flow) => {
    const [mentions = []] = linker.decide([linker.read(flow.text)], { everywhere: true }).mentions;
    return renderedOf(flow, mentions).map(({ card: id }) => id);
  });
}

test.each([
  ["a paragraph that is styled away", "<s>Nvidia and BIS</s>", []],
  ["names beside a hidden label", "<s>Listen: </s>Nvidia and BIS", ["nvidia", "bis"]],
  ["names beside a hidden name", "Nvidia <s>and BIS</s>", ["nvidia"]],
  ["names behind an empty element", "<s></s> Nvidia", ["nvidia"]],
])("of %s what can be seen is marked, and nothing else", (_, html, cards) => expect(marked(html)).toEqual(cards));

test("a name stays marked when the page takes away the white space before it", () => {
  document.body.innerHTML = "<p>Nvidia</p>";
  const p = document.querySelector("p") as Element;
  const space = document.createTextNode("\n  ");
  p.prepend(space);
  const [flow] = collectFlows(document.body);
  space.remove();
  Element.prototype.checkVisibility = () => true;
  const [mentions = []] = linker.decide([linker.read(flow?.text ?? "")], { everywhere: true }).mentions;
  expect(flow && renderedOf(flow, mentions)).toHaveLength(1);
});
