import { describe, expect, test } from "vitest";
import { compileLexicon } from "../../src/dataset/build/compile-lexicon";
import { scriptPairs } from "../../src/dataset/build/script";
import { createLinker } from "../../src/linking/linker";
import { variantsFor, withOwnNames } from "../../src/linking/own-names";
import { card, link } from "../support/linking";

const bundled = compileLexicon(
  [
    card({ id: "bis", aliases: { en: ["Bureau of Industry and Security", { text: "BIS", introduced: true }], zh: [] } }),
    card({ id: "entity-list", kind: "measure", aliases: { en: ["Entity List"], zh: ["实体清单"] } }),
  ],
  { proof: ["export control"], control: ["export ban"], goods: ["chip"], hint: ["permit"], china: ["China"] },
);
const linkerWith = (...own: { id: string; names: string[] }[]) =>
  createLinker(
    withOwnNames(
      bundled,
      own,
      variantsFor(
        own.flatMap(({ names }) => names),
        scriptPairs,
      ),
    ),
  );
const watch = { id: "own-watch", names: ["Chip Watch", "芯片观察", "CW Index"] };

describe("the reader's own names", () => {
  test("are found by each of their forms, also in the other script", () => {
    expect(link(linkerWith(watch), "Chip Watch and the CW Index rose.", "晶片之外，芯片觀察也漲了。")).toEqual([
      "Chip Watch -> own-watch [own]",
      "CW Index -> own-watch [own]",
      "芯片觀察 -> own-watch [own]",
    ]);
  });
  test("are found cased as they are written, not as ordinary words", () =>
    expect(link(linkerWith(watch), "They keep a chip watch, and a cw index.")).toEqual([]));
  test("yield to a bundled card that has the name, whatever else it needs", () => {
    const linker = linkerWith({ id: "own-list", names: ["Entity List", "BIS", "Our list"] });
    expect(link(linker, "The Entity List of BIS is not our Our list.")).toEqual(["Entity List -> entity-list [own]", "Our list -> own-list [own]"]);
  });
  test("take their place where they are the longer name, as any name does", () =>
    expect(link(linkerWith({ id: "own-team", names: ["Entity List team"] }), "The Entity List team met.")).toEqual([
      "Entity List team -> own-team [own]",
    ]));
  test("do not make a text one of this story", () => {
    const linker = linkerWith(watch);
    expect(linker.decide([linker.read("Chip Watch is out, with news of gardens and of Chip Watch parties.")])).toMatchObject({
      onTopic: false,
      mentions: [[]],
    });
  });
  test("go to the first of two terms that share one", () =>
    expect(link(linkerWith(watch, { id: "own-other", names: ["Chip Watch", "Other Watch"] }), "Chip Watch and Other Watch")).toEqual([
      "Chip Watch -> own-watch [own]",
      "Other Watch -> own-other [own]",
    ]));
  test("change nothing while there are none", () => expect(withOwnNames(bundled, [], "")).toBe(bundled));
});
